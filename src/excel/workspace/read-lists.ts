import type { EntityTable } from '../../core/entity/column-table';
import { decodeTable } from '../../core/entity/decode-table';
import { createReferenceLists, type ListEntry, type ReferenceLists } from '../../core/entity/reference-list';
import { entryFromRow } from '../../core/entities/lists/entry-from-row';
import { listValue } from '../../core/entities/setup/list-value';
import { shippedListEntries, shippedLists } from '../../core/entities/lists/reference-lists';
import type { DateSystem } from '../../core/kernel/excel-serial';

const shippedAliases = new Map(
  shippedListEntries.map((entry) => [`${entry.list}\n${entry.code}`, entry.aliases]),
);

/** Rows of the Lists sheet as entries, smallest Sort first within a list; rows without a list or a code are none. */
function entriesOf(table: EntityTable, dateSystem: DateSystem): ListEntry[] {
  const decoded = decodeTable(listValue, table, { dateSystem, lists: shippedLists });
  const text = (field: string, row: number): string => String(decoded.column(field)[row] ?? '');
  /** As it stands in the cell: drop-downs must offer the very characters. */
  const label = (field: string, row: number): string => String(table.columns.get(field)?.[row] ?? '').trim();
  const sort = decoded.column('sort').map((given) => Number(given ?? Infinity));
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => text('list', row) !== '' && text('code', row) !== '',
  );
  // Array.sort keeps the order of the sheet where Sort leaves it open; Infinity minus Infinity is no number.
  rows.sort((a, b) => (sort[a] === sort[b] ? 0 : (sort[a] ?? 0) - (sort[b] ?? 0)));
  return rows.map((row) => {
    const [list, code] = [text('list', row), text('code', row)];
    const aliases = shippedAliases.get(`${list}\n${code}`);
    const given = {
      list,
      code,
      labelEn: label('labelEn', row) || code,
      labelFr: label('labelFr', row) || code,
      active: decoded.column('active')[row] !== false,
      belongsTo: text('belongsTo', row),
      effectiveFrom: text('effectiveFrom', row),
      effectiveTo: text('effectiveTo', row),
    };
    return entryFromRow(given, aliases);
  });
}

function listsOf(table: EntityTable, dateSystem: DateSystem): ReferenceLists {
  const entries = entriesOf(table, dateSystem);
  const own = new Set(entries.map((entry) => entry.list));
  return createReferenceLists([...entries, ...shippedListEntries.filter((entry) => !own.has(entry.list))]);
}

interface ReadLists {
  /** A copy: whoever was given the table may have written into its columns since. */
  readonly cells: EntityTable['columns'];
  readonly dateSystem: DateSystem;
  readonly lists: ReferenceLists;
}

/** The Lists sheet read last: it seldom changes, and every reading of the workspace begins with it. */
let last: ReadLists | undefined;

function sameCells(one: EntityTable['columns'], other: EntityTable['columns']): boolean {
  if (one.size !== other.size) return false;
  for (const [field, cells] of one) {
    const others = other.get(field);
    if (others?.length !== cells.length) return false;
    for (let row = 0; row < cells.length; row += 1) if (cells[row] !== others[row]) return false;
  }
  return true;
}

/** The lists in force in a workbook: its Lists sheet, and the shipped values of lists that have no row there. */
export function readLists(table: EntityTable | undefined, dateSystem: DateSystem): ReferenceLists {
  if (!table) return shippedLists;
  if (last?.dateSystem === dateSystem && sameCells(last.cells, table.columns)) return last.lists;
  const cells = new Map([...table.columns].map(([field, column]) => [field, [...column]]));
  last = { cells, dateSystem, lists: listsOf(table, dateSystem) };
  return last.lists;
}
