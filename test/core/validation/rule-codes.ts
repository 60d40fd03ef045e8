import type { Severity } from '../../../src/core/kernel/issue';

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `V${String(from + index).padStart(3, '0')}`);

/** Every code of domain.md 6.1, and V606 to V608, which are ours. */
export const ruleCodes: readonly string[] = [
  ...numbered(1, 14),
  ...numbered(101, 118),
  ...numbered(201, 217),
  ...numbered(301, 312),
  ...numbered(401, 420),
  ...numbered(501, 513),
  ...numbered(601, 608),
  ...numbered(701, 707),
];

/** "E … (W)" in domain.md 6.1: an error whose lesser cases weigh less, or all of whose cases do. */
const eitherWay: ReadonlySet<string> = new Set(['V102', 'V115', 'V307']);

/** Those that domain.md 6.1 gives as warnings. */
const warnings: ReadonlySet<string> = new Set([
  ...['V007', 'V008', 'V010', 'V012', 'V014'],
  ...['V101', 'V107', 'V109', 'V111', 'V113', 'V116'],
  ...['V204', 'V205', 'V208', 'V210', 'V212', 'V215', 'V217'],
  ...['V303', 'V304', 'V305', 'V309', 'V311'],
  ...['V406', 'V409', 'V412', 'V414', 'V415', 'V416', 'V418', 'V419', 'V420'],
  ...['V505', 'V508', 'V511', 'V512', 'V604', 'V605', 'V606', 'V607', 'V608', 'V704', 'V705', 'V707'],
]);

/** The severities domain.md 6.1 states; a rule has at least one of them. */
export const statedSeverities = (code: string): readonly Severity[] =>
  eitherWay.has(code) ? ['error', 'warning'] : [warnings.has(code) ? 'warning' : 'error'];
