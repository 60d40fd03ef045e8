import type { Canonical } from '../../entity/cell';
import { customFieldName } from '../../entity/custom-field-name';
import type { CustomColumn } from '../../entity/custom-fields';
import { readCell } from '../../entity/decode-table';
import type { AnyEntity } from '../../entity/entity';
import type { Field } from '../../entity/field';
import { kindOf } from '../../entity/field-kinds';
import { fieldOfHeading } from '../../entity/heading-words';
import type { CanonicalRow } from '../../entity/judge-row';
import type { ReferenceLists } from '../../entity/reference-list';
import type { Bilingual } from '../../kernel/bilingual';
import { foldText } from '../../kernel/text';
import { customFieldKinds, type CommonParts } from './custom-field-kinds';
import { customObjects, type CustomObject } from './custom-objects';

const textOf = (value: Canonical | undefined): string => (typeof value === 'string' ? value : '');

/** The heading of a custom column begins as SmartBilling's import files have it (domain.md 3.2). */
function labelOf(names: Bilingual, { onlyFor }: CustomObject): Bilingual {
  const kind = (language: 'en' | 'fr'): string => (onlyFor ? ` (${onlyFor.label[language]})` : '');
  return { en: `CF: ${names.en}${kind('en')}`, fr: `CF\u00a0: ${names.fr}${kind('fr')}` };
}

function commonParts(row: CanonicalRow, names: Bilingual, object: CustomObject): CommonParts {
  const set = textOf(row['fieldSet']);
  const legacy = textOf(row['sourceColumn']);
  return {
    label: labelOf(names, object),
    help: {
      en: `A custom field of your SmartBilling${set && `, in the field set ${set}`}.`,
      fr: `Un champ personnalisé de votre SmartBilling${set && `, de l’ensemble ${set}`}.`,
    },
    synonyms: [...new Set([names.en, names.fr, legacy])].filter((word) => word !== ''),
    ...(row['required'] === true && !object.onlyFor ? { required: 'always' } : {}),
    ...(row['required'] === true && object.onlyFor ? { required: 'conditional' } : {}),
  };
}

/** The default as a value of the field; null where there is none or it is no such value. */
function startValueOf(row: CanonicalRow, field: Field, lists: ReferenceLists): Canonical {
  const { value } = readCell(textOf(row['default']), field, { lists, dateSystem: '1900' });
  if (value === null) return null;
  return kindOf(field).judge(value, field, { lists, peer: () => null }) ? null : value;
}

type FindEntity = (name: string) => AnyEntity | undefined;

function columnOf(row: CanonicalRow, lists: ReferenceLists, find: FindEntity): CustomColumn | undefined {
  const object = customObjects[textOf(row['object'])];
  const entity = object && find(object.entity);
  const en = textOf(row['fieldName']);
  const names = { en, fr: textOf(row['fieldNameFr']) || en };
  if (!entity || foldText(en) === '') return undefined;
  if ([names.en, names.fr].some((name) => fieldOfHeading(entity, name) !== undefined)) return undefined;
  const make = customFieldKinds[textOf(row['fieldType'])];
  const plain = make?.(row, commonParts(row, names, object), lists);
  if (!plain) return undefined;
  const startValue = startValueOf(row, plain, lists);
  return {
    entity: entity.name,
    name: customFieldName([...(object.onlyFor ? [object.onlyFor.word] : []), en]),
    field: startValue === null ? plain : { ...plain, example: textOf(row['default']) },
    required: row['required'] === true,
    startValue,
    onlyFor: object.onlyFor,
  };
}

/**
 * The columns that rows of the Custom Fields sheet stand for. A row that is unfinished, repeats a name or takes that of
 * a standard field makes none: the check says so where the row is.
 */
export function customColumns(
  rows: readonly CanonicalRow[],
  lists: ReferenceLists,
  find: FindEntity,
): readonly CustomColumn[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    const column = columnOf(row, lists, find);
    if (!column) return [];
    const { en, fr } = column.field.label;
    const claims = new Set(
      [column.name, foldText(en), foldText(fr)].map((word) => `${column.entity} ${word}`),
    );
    if ([...claims].some((claim) => taken.has(claim))) return [];
    for (const claim of claims) taken.add(claim);
    return [column];
  });
}
