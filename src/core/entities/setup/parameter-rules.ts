import { variantValue } from '../../entity/kinds/variant';
import type { RowRule, TableRule } from '../../entity/entity';
import { systemChargesNominated } from '../catalog/system-charges';
import { eachRow, lookup, rowReader } from '../table-lookup';
import { isAllowed } from './allowed-values';
import { parameterDefinitions } from './parameter-definitions';

type ParameterField = 'type' | 'value' | 'default' | 'allowed';
type ParameterRow = { readonly [Name in ParameterField]?: string | null };

/** V002: the value and the default are among what the row allows. */
export const withinAllowed = (field: 'value' | 'default'): RowRule<ParameterRow, ParameterField> => ({
  code: 'V002',
  severity: 'error',
  reads: ['type', 'allowed', field],
  check({ type = null, allowed, [field]: given = null }, { lists }) {
    const value = variantValue(type, given, lists);
    if (!allowed || value === null || isAllowed(type, value, allowed)) return undefined;
    return { field, expected: { en: `a value of: ${allowed}`, fr: `une valeur parmi : ${allowed}` } };
  },
});

/** V003: a parameter SmartBilling has keeps its type, on which its checks depend. */
const typeOfParameter: TableRule = {
  code: 'V003',
  severity: 'error',
  reads: ['parameter', 'type'],
  check(table) {
    const types = new Map<unknown, string>(parameterDefinitions.map(({ code, type }) => [code, type]));
    return eachRow(table, (row) => {
      const type = types.get(row('parameter'));
      if (type === undefined || row('type') === null || row('type') === type) return undefined;
      return { field: 'type', expected: { en: `the type ${type}`, fr: `le type ${type}` }, example: type };
    });
  },
};

const prefixed = new Set<unknown>([
  'invoicePrefix',
  'consolidatedInvoicePrefix',
  'invoiceRunPrefix',
  'creditNotePrefix',
  'paymentPrefix',
  'contractPrefix',
]);

/** V004: two kinds of document with one prefix could get the same number. */
const prefixesDiffer: TableRule = {
  code: 'V004',
  severity: 'error',
  reads: ['parameter', 'value', 'default'],
  check(table) {
    const seen = new Set<unknown>();
    return eachRow(table, (row) => {
      const prefix = row('value') ?? row('default');
      if (prefix === null || !prefixed.has(row('parameter'))) return undefined;
      const repeated = seen.has(prefix);
      seen.add(prefix);
      if (!repeated) return undefined;
      return {
        field: row('value') === null ? 'default' : 'value',
        expected: {
          en: 'a prefix no other kind of document has',
          fr: 'un préfixe qu’aucun autre type de document ne porte',
        },
      };
    });
  },
};

const targets: Readonly<Record<string, { readonly name: string; readonly referenceBy: string }>> = {
  'Reference to Charge': { name: 'charge', referenceBy: 'chargeCode' },
  'Reference to G/L Account': { name: 'glAccount', referenceBy: 'code' },
  'Reference to Document Template': { name: 'documentTemplate', referenceBy: 'templateName' },
};

/** V005: a value that is a reference leads to a row of its sheet. */
const referenceLeadsSomewhere: TableRule = {
  code: 'V005',
  severity: 'error',
  reads: ['type', 'value'],
  *check(table, others) {
    for (const [type, target] of Object.entries(targets)) {
      const sheet = others(target.name);
      const find = lookup(target, others);
      yield* eachRow(table, (row) => {
        const value = row('value');
        if (row('type') !== type || value === null || !sheet || find(value)) return undefined;
        return {
          field: 'value',
          expected: { en: 'a row of the sheet it refers to', fr: 'une ligne de la feuille référencée' },
          ...(sheet.rowCount > 0 ? { example: String(rowReader(sheet, 0)(target.referenceBy) ?? '') } : {}),
        };
      });
    }
  },
};

export const parameterTableRules: readonly TableRule[] = [
  typeOfParameter,
  prefixesDiffer,
  referenceLeadsSomewhere,
  systemChargesNominated,
];
