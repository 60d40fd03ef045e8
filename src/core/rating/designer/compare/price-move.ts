import { addIntegers, multiplyIntegers, type Integer } from '../../../kernel/integer';
import { divideRounded } from '../../../kernel/rounding';
import type { LinePrice } from './price-sheet';

/**
 * What became of a price: dearer or cheaper for every call; otherwise, where that depends on the call; answered or no
 * longer answered; neither before nor after.
 */
export const priceMoves = [
  'dearer',
  'cheaper',
  'otherwise',
  'unchanged',
  'opened',
  'closed',
  'unpriced',
] as const;

export type PriceMove = (typeof priceMoves)[number];

/** The rates of both as if for the same seconds. */
function rates(before: LinePrice, after: LinePrice): readonly [Integer, Integer] {
  if (before.rateUnit === after.rateUnit) return [before.rate, after.rate];
  return [multiplyIntegers(before.rate, after.rateUnit), multiplyIntegers(after.rate, before.rateUnit)];
}

/** Whether both bill the same seconds of every call. */
const billAlike = (one: LinePrice, other: LinePrice): boolean =>
  one.minimum === other.minimum &&
  one.increment === other.increment &&
  one.grace === other.grace &&
  one.included === other.included;

export function priceMove(before: LinePrice | null, after: LinePrice | null): PriceMove {
  if (!before || !after) return before ? 'closed' : after ? 'opened' : 'unpriced';
  if (!billAlike(before, after)) return 'otherwise';
  const [was, is] = rates(before, after);
  const fee = after.connectionFee - before.connectionFee;
  const least = after.minimumCost - before.minimumCost;
  const up = is > was || fee > 0 || least > 0;
  const down = is < was || fee < 0 || least < 0;
  if (up && down) return 'otherwise';
  return up ? 'dearer' : down ? 'cheaper' : 'unchanged';
}

/** By how many hundredths of a per cent the rate moved, half up; undefined where it was 0 or there is none. */
export function rateMove(before: LinePrice | null, after: LinePrice | null): number | undefined {
  if (!before || !after || before.rate === 0) return undefined;
  const [was, is] = rates(before, after);
  if (was === is) return 0;
  const difference = addIntegers(is, multiplyIntegers(was, -1));
  return Number(divideRounded(multiplyIntegers(difference, 10_000), was, 'halfUp'));
}
