import type { Canonical } from '../entity/cell';
import type { DecodedTable } from '../entity/entity';

/** A cell as it would be read, by the place it is in. */
export interface ValueChange {
  readonly entity: string;
  readonly field: string;
  readonly rowIndex: number;
  readonly before: Canonical;
  readonly after: Canonical;
}

type Columns = ReadonlyMap<string, readonly Canonical[]>;

function changedColumns(table: DecodedTable, changes: readonly ValueChange[]): Columns {
  const columns = new Map<string, Canonical[]>();
  for (const { field, rowIndex, after } of changes) {
    const column = columns.get(field) ?? [...table.column(field)];
    columns.set(field, column);
    column[rowIndex] = after;
  }
  return columns;
}

function changed(table: DecodedTable, changes: readonly ValueChange[]): DecodedTable {
  const columns = changedColumns(table, changes);
  const { source, rowCount } = table;
  return { source, rowCount, column: (field) => columns.get(field) ?? table.column(field) };
}

/** The sheets as they would be read with the changes made; those without any are the same. */
export function changedTables(
  tables: ReadonlyMap<string, DecodedTable>,
  changes: readonly ValueChange[],
): ReadonlyMap<string, DecodedTable> {
  const byEntity = new Map<string, ValueChange[]>();
  for (const change of changes) {
    const own = byEntity.get(change.entity);
    if (own) own.push(change);
    else byEntity.set(change.entity, [change]);
  }
  return new Map(
    [...tables].map(([name, table]) => {
      const own = byEntity.get(name);
      return [name, own ? changed(table, own) : table];
    }),
  );
}

/** The tables, telling `onRead` of every column anybody asks for. */
export const listening = (
  tables: ReadonlyMap<string, DecodedTable>,
  onRead: (entity: string, field: string) => void,
): ReadonlyMap<string, DecodedTable> =>
  new Map(
    [...tables].map(([name, table]): [string, DecodedTable] => [
      name,
      {
        source: table.source,
        rowCount: table.rowCount,
        column: (field) => {
          onRead(name, field);
          return table.column(field);
        },
      },
    ]),
  );
