import type { TableRule } from '../entity/entity';
import type { Bilingual } from '../kernel/bilingual';
import { overlapping } from './date-ranges';
import { groupKey, rowReader, type RowReader } from './table-lookup';

interface Succession {
  readonly code: string;
  /** Fields that rows must agree in to exclude one another; blank is a value like any other but in the first. */
  readonly scope: readonly [string, ...string[]];
  readonly from: string;
  readonly to: string;
  readonly expected: Bilingual;
  /** Other fields `counts` looks at. */
  readonly reads?: readonly string[];
  /** Rows that are in force at all; every one where absent. */
  readonly counts?: (row: RowReader) => boolean;
}

/** Rows of one scope follow each other: the later one that begins before an earlier has ended is pointed at. */
export const oneAtATime = ({
  code,
  scope,
  from,
  to,
  expected,
  reads = [],
  counts,
}: Succession): TableRule => ({
  code,
  severity: 'error',
  reads: [...scope, from, to, ...reads],
  check(table) {
    const groups = new Map<
      string,
      { rowIndex: number; from: ReturnType<RowReader>; to: ReturnType<RowReader> }[]
    >();
    for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
      const row = rowReader(table, rowIndex);
      if (row(scope[0]) === null || counts?.(row) === false) continue;
      const key = groupKey(scope.map(row));
      const group = groups.get(key) ?? [];
      group.push({ rowIndex, from: row(from), to: row(to) });
      groups.set(key, group);
    }
    return [...groups.values()].flatMap((group) =>
      overlapping(group).map(({ rowIndex }) => ({ rowIndex, field: from, expected })),
    );
  },
});
