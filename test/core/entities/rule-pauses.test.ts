import type { Canonical } from '../../../src/core/entity/cell';
import type { DecodedTable, TableRule } from '../../../src/core/entity/entity';
import { findEntity } from '../../../src/core/entities/registry';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';

const rowCount = 10_000;
/** Rows between two pauses that take some milliseconds. */
const mostRows = 1024;

/** A sheet so long, with the same in each field of a row and something else on every row. */
function longTable(entity: string, onColumn = (): void => undefined): DecodedTable {
  const values: readonly Canonical[] = Array.from({ length: rowCount }, (_, row) => `v${String(row)}`);
  const column = (): readonly Canonical[] => {
    onColumn();
    return values;
  };
  return { source: { entity, rowCount, columns: new Map(), rowIds: [] }, rowCount, column };
}

const facts = { today: '2026-11-22', lists: shippedLists, entity: findEntity };

/** Whether the rule lets others go first as it goes through the rows; one that looks at none of them need not. */
function pauses(entity: string, { check }: TableRule): boolean {
  let looks = false;
  const table = longTable(entity, () => (looks = true));
  const findings = [...check(table, (name) => longTable(name), facts)];
  const pauses = findings.filter((finding) => finding === undefined).length;
  return !looks || pauses >= Math.floor(rowCount / mostRows);
}

/** Sheets that grow long, whose rules go through all of their rows. */
const long = ['category', 'customer', 'contact', 'serviceLocation', 'subscription', 'subscriptionItem'];

test.each(long)('rules over the rows of %s let others go first', (name) => {
  const entity = findEntity(name)!;
  const whole = entity.tableRules
    .filter((rule) => !pauses(name, rule))
    .map(({ code, reads }) => `${code} ${reads.join(' ')}`);
  expect(whole).toEqual([]);
});
