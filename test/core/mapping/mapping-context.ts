import type { Cell } from '../../../src/core/entity/cell';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { registry } from '../../../src/core/entities/registry';
import type { MappingContext } from '../../../src/core/mapping/apply-profile';
import type { MappingResult } from '../../../src/core/mapping/mapping-result';
import type { SourceTable } from '../../../src/core/mapping/source-table';
import type { CheckResult } from '../../../src/core/validation/validate-workspace';
import { validateWorkspace } from '../../../src/core/validation/validate-workspace';

export const context: MappingContext = { dateSystem: '1900', lists: shippedLists, language: 'en', registry };

/** A source as a file of these headings and rows would read. */
export const sourceOf = (headings: readonly string[], rows: readonly (readonly Cell[])[]): SourceTable => ({
  name: 'extract.csv',
  format: 'csv',
  headerRow: 1,
  headings,
  rows,
  rowNumbers: rows.map((_row, index) => index + 2),
  notes: [],
});

/** Checks what a mapping made as if it stood in a workbook. */
export function checkMapped(result: MappingResult): CheckResult {
  const tables = new Map(
    [...result.setup, ...result.entities].map(([entity, { rowCount, columns }]) => [
      entity,
      {
        entity,
        rowCount,
        columns,
        rowIds: Array.from({ length: rowCount }, (_, index) => `${entity}-${index}`),
      },
    ]),
  );
  return validateWorkspace(
    { dateSystem: '1900', tables },
    { registry, lists: shippedLists, facts: { today: '2026-11-22' } },
  );
}
