import type { MapSummary } from '../../workflows/map-source';

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(', ') || 'none';

/** What came of bringing a source in, a line each. */
export const linesOf = (summary: MapSummary): string[] => [
  `${String(summary.rowsIn)} rows in; out: ${list(summary.rowsOut)}.`,
  `Set up besides: ${list(summary.setup)}. Renewed: ${list(summary.renewed)}.`,
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
