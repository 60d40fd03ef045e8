import { addIntegers, compareIntegers, divideIntegers, multiplyIntegers, type Integer } from './integer';

/**
 * Shares integer `units` (cents, micro-units) in proportion to non-negative integer weights; the parts sum to
 * `units` exactly, what is left over goes unit by unit to the largest remainders, earlier parts first on a tie.
 */
export function allocate(units: Integer, weights: readonly number[]): Integer[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) throw new RangeError('allocate needs at least one positive weight');
  const shares = weights.map((weight, index) => ({
    index,
    ...divideIntegers(multiplyIntegers(units, weight), total),
  }));
  const parts = shares.map((share) => share.quotient);
  const left = Number(
    shares.reduce((rest, share) => addIntegers(rest, multiplyIntegers(share.quotient, -1)), units),
  );
  const step = Math.sign(left);
  const byRemainder = [...shares].sort(
    (a, b) => compareIntegers(b.remainder, a.remainder) * (step < 0 ? -1 : 1) || a.index - b.index,
  );
  for (const share of byRemainder.slice(0, Math.abs(left))) {
    parts[share.index] = addIntegers(parts[share.index] ?? 0, step);
  }
  return parts;
}
