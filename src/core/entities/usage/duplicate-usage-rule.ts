import type { Canonical } from '../../entity/cell';
import type { TableRule } from '../../entity/entity';
import { groupKey, lookup } from '../table-lookup';
import { usageImportTemplate } from './usage-import-template';

const callId = ['usageId'] as const;
const callItself = ['callingNumber', 'calledNumber', 'startDateTime', 'durationSeconds'] as const;

/** Statuses of records that nobody bills, so that repeating one does no harm. */
const setAside: ReadonlySet<Canonical> = new Set(['Duplicate', 'Rejected']);

/** V703: the same usage of a supplier twice, told by the Duplicate Key of its template; by its Usage ID where that says nothing. */
export const sameUsageTwice: TableRule = {
  code: 'V703',
  severity: 'error',
  reads: ['supplier', 'template', 'status', ...callId, ...callItself],
  check(table, others) {
    const templateOf = lookup(usageImportTemplate, others);
    const [suppliers, templates] = [table.column('supplier'), table.column('template')];
    const statuses = table.column('status');
    const identity = (fields: readonly string[]): ((rowIndex: number) => Canonical[]) => {
      const columns = fields.map((field) => table.column(field));
      return (rowIndex) => columns.map((column) => column[rowIndex] ?? null);
    };
    const [byId, byCall] = [identity(callId), identity(callItself)];
    const first = new Map<string, number>();
    return suppliers.flatMap((supplier, rowIndex) => {
      if (supplier === null || setAside.has(statuses[rowIndex] ?? null)) return [];
      const template = templateOf(templates[rowIndex] ?? null);
      const call = template?.('duplicateKey') === 'Call ID' ? [null] : byCall(rowIndex);
      const values = template && !call.includes(null) ? call : byId(rowIndex);
      if (values.includes(null)) return [];
      const key = groupKey([supplier, ...values]);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, rowIndex);
        return [];
      }
      const row = String(before + 1);
      return [
        {
          rowIndex,
          field: 'usageId',
          expected: {
            en: `usage no other row has, or Status Duplicate; row ${row} of the data has it first`,
            fr: `une utilisation qu’aucune autre ligne n’a, ou l’état Doublon; la ligne ${row} des données l’a en premier`,
          },
        },
      ];
    });
  },
};
