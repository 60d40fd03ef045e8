import { registry } from '../../../src/core/entities/registry';
import type { DecodedTable } from '../../../src/core/entity/entity';
import { workspaceTotals } from '../../../src/core/totals/workspace-totals';
import { checkContext, facts, sampleRows } from '../sample-workspace';

/** Many rows made of one by writing columns straight, as a check leaves them. */
function decoded(
  entity: string,
  rowCount: number,
  own: Readonly<Record<string, (row: number) => string>>,
): DecodedTable {
  const [first = {}] = sampleRows(1)[entity] ?? [];
  const columns = new Map<string, (string | number | boolean | null)[]>();
  return {
    source: { entity, rowCount, columns: new Map(), rowIds: [] },
    rowCount,
    column(field) {
      const known = columns.get(field);
      if (known) return known;
      const make = own[field];
      const made = Array.from({ length: rowCount }, (_, row) => (make ? make(row) : (first[field] ?? null)));
      columns.set(field, made);
      return made;
    },
  };
}

test('100,000 customers with 300,000 items take about a second', () => {
  const made = {
    customer: decoded('customer', 100_000, { legacyId: (row) => `C${String(row)}` }),
    subscription: decoded('subscription', 100_000, {
      legacyId: (row) => `S${String(row)}`,
      customer: (row) => `C${String(row)}`,
      legacyMrc: (row) => `${String(row % 90)}.95`,
    }),
    subscriptionItem: decoded('subscriptionItem', 300_000, {
      legacyId: (row) => `I${String(row)}`,
      subscription: (row) => `S${String(row % 100_000)}`,
    }),
    product: decoded('product', 100, { productCode: (row) => `P${String(row)}` }),
    balanceForward: decoded('balanceForward', 100_000, { customer: (row) => `C${String(row)}` }),
  };
  const entities = new Map(
    Object.entries(made).map(([name, table]) => [
      name,
      {
        rows: table.rowCount,
        ready: table.rowCount,
        statuses: new Array<'Ready'>(table.rowCount).fill('Ready'),
        decoded: table,
      },
    ]),
  );
  const result = { counts: { error: 0, warning: 0, info: 0 }, entities, issues: [], truncated: false };
  const checked = {
    tables: { dateSystem: '1900' as const, tables: new Map() },
    registry,
    lists: checkContext.lists,
    facts,
    result,
  };
  workspaceTotals(checked);
  const before = process.cpuUsage();
  const totals = workspaceTotals(checked);
  const took = process.cpuUsage(before).user / 1000;
  expect(totals.totals[0]?.measures[0]?.whole.count).toBe('100000');
  expect(took).toBeLessThan(4_000);
});
