import type { RowRule } from '../../entity/entity';
import { compareDecimals, parseDecimal } from '../../kernel/decimal';

/** V002: the upper end of a range of amounts or quantities is not below its lower end. */
export function amountsInOrder<Lower extends string, Upper extends string>(
  lower: Lower,
  upper: Upper,
): RowRule<{ readonly [Name in Lower | Upper]?: string | null }, Lower | Upper> {
  return {
    code: 'V002',
    severity: 'error',
    reads: [lower, upper],
    check(row) {
      const [least, most] = [parseDecimal(row[lower] ?? ''), parseDecimal(row[upper] ?? '')];
      if (!least || !most || compareDecimals(least, most) <= 0) return undefined;
      const floor = String(row[lower]);
      return { field: upper, expected: { en: `${floor} or more`, fr: `${floor} ou plus` }, example: floor };
    },
  };
}
