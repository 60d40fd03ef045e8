import type { WorkspaceTables } from '../../entity/column-table';
import type { AnyEntity } from '../../entity/entity';
import { lazyTable } from '../../entity/decode-table';
import type { Field } from '../../entity/field';
import type { ListName } from '../../entity/list-name';
import type { ReadContext } from '../../entity/kind-spec';
import { referenceTargets } from '../../entity/references';
import type { Bilingual } from '../../kernel/bilingual';

/** A value a column may hold in the workspace: of a list, or a row of the sheet a reference leads to. */
export interface ValueTarget {
  /** What a value map states. */
  readonly value: string;
  readonly label: Bilingual;
  /** Everything it goes by, the label and the value included. */
  readonly words: readonly string[];
}

export interface TargetContext extends ReadContext {
  readonly registry: readonly AnyEntity[];
  /** The sheets as they stand; none where there is no workspace. */
  readonly tables: WorkspaceTables['tables'];
}

/** A sheet with more rows than this is data, not a list to choose from. */
const mostRows = 5000;

const listOfKind: Readonly<Partial<Record<Field['kind'], ListName>>> = {
  yesNo: 'yesNo',
  province: 'province',
  country: 'country',
};

const listOf = (field: Field): ListName | undefined =>
  field.kind === 'choice' ? field.list : listOfKind[field.kind];

const naming = ['name', 'description', 'billingTranslationEn', 'billingTranslationFr'] as const;

function rowTargets(entity: AnyEntity, context: TargetContext): ValueTarget[] {
  const table = context.tables.get(entity.name);
  const key = entity.referenceBy;
  if (!table || table.rowCount > mostRows) return [];
  const decoded = lazyTable(entity, table, context);
  const columns = [...new Set([key, ...naming])]
    .filter((name) => Object.hasOwn(entity.fields, name))
    .map((name) => decoded.column(name));
  return Array.from({ length: table.rowCount }, (_unused, row) =>
    columns.flatMap((column) => column[row] ?? []).map(String),
  ).flatMap((words) => {
    const [value, name] = words;
    if (value === undefined) return [];
    const label = name === undefined || name === value ? value : `${value} · ${name}`;
    return [{ value, label: { en: label, fr: label }, words }];
  });
}

/** What a field's values are chosen from; undefined where they are not, or the sheet referred to is no list. */
export function valueTargets(field: Field, context: TargetContext): readonly ValueTarget[] | undefined {
  const list = listOf(field);
  if (list !== undefined) {
    return context.lists.entries(list).map(({ code, label, aliases = [] }) => ({
      value: code,
      label,
      words: [code, label.en, label.fr, ...aliases],
    }));
  }
  if (field.kind !== 'reference') return undefined;
  const sheets = context.registry.filter(({ name }) => referenceTargets(field).includes(name));
  const targets = sheets.flatMap((entity) => rowTargets(entity, context));
  return targets.length === 0 ? undefined : targets;
}
