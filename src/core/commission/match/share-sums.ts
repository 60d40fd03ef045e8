import { allocate } from '../../kernel/allocation';
import type { LineColumns } from '../sales/sales-history';
import type { ShareColumns } from './matched-sales';

type ShareSums = Pick<ShareColumns, 'revenue' | 'quantity' | 'cost'>;
type Rows = Pick<ShareColumns, 'count' | 'line' | 'parts' | 'part1e6'>;

function partsOf(units: number, weights: readonly number[]): readonly number[] {
  if (Number.isNaN(units)) return weights.map(() => Number.NaN);
  return allocate(units, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)).map(Number);
}

/** What each share is of a column of its line; parts sum to the line. */
function shareOf(ofLine: Float64Array, { count, line, parts, part1e6 }: Rows): Float64Array {
  const own = new Float64Array(count);
  for (let share = 0; share < count; share += parts[share] ?? 1) {
    const [whole, shared] = [ofLine[line[share] ?? 0] ?? 0, parts[share] ?? 1];
    if (shared === 1) own[share] = whole;
    else {
      const weights = Array.from(part1e6.subarray(share, share + shared), (part) => Math.max(part, 0));
      own.set(partsOf(whole, weights), share);
    }
  }
  return own;
}

const readable = (amount: Float64Array): Float64Array =>
  amount.some(Number.isNaN) ? amount.map((cents) => cents || 0) : amount;

/** The sums of shares: the lines' own columns where no line is shared. An amount that cannot be read counts as 0. */
export function shareSums({ count, amount, quantity, cost }: LineColumns, rows: Rows): ShareSums {
  const revenue = readable(amount);
  if (rows.count === count) return { revenue, quantity, cost };
  return {
    revenue: shareOf(revenue, rows),
    quantity: shareOf(quantity, rows),
    cost: shareOf(cost, rows),
  };
}
