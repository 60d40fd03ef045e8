import type { WarningCell } from '../../../workflows/waive-issues';
import type { Scope } from '../mend/target';

/** The cells of a scope by the Row Ids they had when they were checked. */
export const warningCells = (
  { parts }: Scope,
  rowIds: ReadonlyMap<string, readonly string[]>,
): readonly WarningCell[] =>
  parts.flatMap(({ code, entity, field, causes }) =>
    causes.flatMap(({ rows }) =>
      rows.map((rowIndex) => ({
        code,
        entity,
        field,
        rowIndex,
        rowId: rowIds.get(entity)?.[rowIndex] ?? '',
      })),
    ),
  );
