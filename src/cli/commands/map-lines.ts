import type { MapSummary } from '../../workflows/map-summary';

/** Rows by entity in words; `none` where there are none. */
export const rowsInWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ') || 'none';

/** What came of bringing a source in. */
export const mapLines = (summary: MapSummary): string[] => [
  `${String(summary.rowsIn)} rows in; out: ${rowsInWords(summary.rowsOut)}.`,
  `Set up besides: ${rowsInWords(summary.setup)}. Renewed: ${rowsInWords(summary.renewed)}.`,
  ...summary.openConflicts.map(
    ({ entity, key, field, source, sheet }) =>
      `  conflict: ${entity} ${key}, ${field}: the extract says ${String(source)}, the sheet keeps ${String(sheet)}`,
  ),
  ...summary.extract.repeatedKeys.map(
    ({ entity, key, count }) => `  key ${key} of ${entity} stands in ${String(count)} rows`,
  ),
  ...summary.unproduced.map(({ row, reason }) => `  row ${String(row)} produced nothing: ${reason.en}`),
  ...summary.leftOut.map(
    ({ column, count, blanks }) => `  left out: ${column} (${String(count)} values, ${String(blanks)} blank)`,
  ),
  ...summary.placeholders.map(
    ({ entity, field, count }) => `  made up: ${entity}.${field} in ${String(count)} rows`,
  ),
  ...summary.problems.map(
    ({ row, column, found, expected }) =>
      `  row ${String(row)}, ${column}: found “${found}”, expected ${expected.en}`,
  ),
];
