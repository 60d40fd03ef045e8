import { compareDecimals, negateDecimal, parseDecimal, zero, type Decimal } from '../../core/kernel/decimal';
import type { Verdict } from '../../core/totals/compare-legacy';
import { totalLines, type TotalLine } from '../../core/totals/total-lines';
import type { TotalTaken } from '../../core/totals/workspace-totals';

/** One total with the lines it opens to. */
export interface ShownTotal {
  readonly total: TotalTaken;
  readonly lines: readonly TotalLine[];
}

const order: readonly Verdict[] = ['differs', 'notInWorkbook', 'noLegacy', 'equal'];

/** How far apart the two sides of its heaviest line are. */
function weight(lines: readonly TotalLine[]): Decimal {
  const difference = parseDecimal(lines[0]?.difference ?? '0') ?? zero;
  return compareDecimals(difference, zero) < 0 ? negateDecimal(difference) : difference;
}

/** The totals, the heaviest difference first, then what cannot be said, then what agrees. */
export function shownTotals(totals: readonly TotalTaken[]): readonly ShownTotal[] {
  return totals
    .map((total) => ({ total, lines: totalLines(total) }))
    .sort(
      (a, b) =>
        order.indexOf(a.total.verdict) - order.indexOf(b.total.verdict) ||
        compareDecimals(weight(b.lines), weight(a.lines)),
    );
}
