import type { CheckedTables } from '../validation/checked-tables';

/** The rows of one sheet by status; they add up to `rows`. Rows nobody filled in are none. */
export interface StatusCounts {
  readonly entity: string;
  readonly rows: number;
  readonly byStatus: Readonly<Record<string, number>>;
}

/** Counts by status of every sheet, in the order of the registry. */
export function countStatuses({ registry, result }: CheckedTables): readonly StatusCounts[] {
  return registry.flatMap(({ name }) => {
    const statuses = result.entities.get(name)?.statuses;
    if (!statuses) return [];
    const byStatus: Record<string, number> = {};
    let rows = 0;
    for (const status of statuses) {
      if (status === '') continue;
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      rows += 1;
    }
    return [{ entity: name, rows, byStatus }];
  });
}
