import { fieldOfHeading } from '../../entity/heading-words';
import type { RowRule, TableRule } from '../../entity/entity';
import { requiredWhen } from '../../entity/row-rules';
import { foldText } from '../../kernel/text';
import { eachRow, type RowReader } from '../table-lookup';
import { customObjects } from './custom-objects';

type Name = 'fieldType' | 'pickList' | 'default' | 'fieldName' | 'fieldNameFr';
type CustomFieldRow = { readonly [Field in Name]?: string | null };
type CustomFieldRule = RowRule<CustomFieldRow, Name>;

/** V003: the default of a pick list is one of its values. */
const defaultInPickList: CustomFieldRule = {
  code: 'V003',
  severity: 'error',
  reads: ['fieldType', 'pickList', 'default'],
  check({ fieldType, pickList, default: start }, { lists }) {
    if (fieldType !== 'Pick list' || !pickList || !start || lists.find(pickList, start)) return undefined;
    return {
      field: 'default',
      expected: { en: `a value of the list ${pickList}`, fr: `une valeur de la liste ${pickList}` },
    };
  },
};

/** V208: a French workbook shows the English name of a field without a French one. */
const namedInFrench: CustomFieldRule = {
  code: 'V208',
  severity: 'warning',
  reads: ['fieldName', 'fieldNameFr'],
  check: ({ fieldName, fieldNameFr }) =>
    fieldName && !fieldNameFr
      ? { field: 'fieldNameFr', expected: { en: 'the name in French', fr: 'le nom en français' } }
      : undefined,
};

const pickListOfPickList = requiredWhen(
  'pickList',
  ['fieldType'],
  ({ fieldType }) => fieldType === 'Pick list',
  { en: 'the list its values come from', fr: 'la liste d’où viennent ses valeurs' },
);

export const customFieldRowRules = [pickListOfPickList, defaultInPickList, namedInFrench] as const;

const nameFields = ['fieldName', 'fieldNameFr'] as const;

const nameOf = (row: RowReader, field: (typeof nameFields)[number]): string =>
  foldText(String(row(field) ?? ''));

/** V004: no two fields of an object go by the same name, in either language. */
const namesDiffer: TableRule = {
  code: 'V004',
  severity: 'error',
  reads: ['object', 'fieldName', 'fieldNameFr'],
  check(table) {
    const taken = new Map<string, number>();
    return eachRow(table, (row, rowIndex) => {
      const repeated = nameFields.find((field) => {
        const name = nameOf(row, field);
        const claim = `${String(row('object'))}\n${name}`;
        const owner = taken.get(claim) ?? rowIndex;
        if (name !== '') taken.set(claim, owner);
        return owner !== rowIndex;
      });
      return repeated && { field: repeated, expected: distinct };
    });
  },
};

const distinct = {
  en: 'a name no other field of this object has',
  fr: 'un nom qu’aucun autre champ de cet objet ne porte',
};

/** V004: a custom field is not called like a column its sheet has already (domain.md 3.28). */
const notStandard: TableRule = {
  code: 'V004',
  severity: 'error',
  reads: ['object', 'fieldName', 'fieldNameFr'],
  check: (table, _others, { entity: find }) =>
    eachRow(table, (row) => {
      const entity = find(customObjects[String(row('object'))]?.entity ?? '');
      const field = entity && nameFields.find((name) => fieldOfHeading(entity, nameOf(row, name)));
      return field && { field, expected: notHeading };
    }),
};

const notHeading = {
  en: 'a name that is not a heading of its sheet',
  fr: 'un nom qui n’est pas un en-tête de sa feuille',
};

export const customFieldTableRules: readonly TableRule[] = [namesDiffer, notStandard];
