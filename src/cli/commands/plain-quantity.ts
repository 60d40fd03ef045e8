import { formatDecimal } from '../../core/kernel/decimal';
import { parseNumberText } from '../../core/kernel/number-text';
import { microText, microUnits } from '../../core/rating/plan/micro-units';
import { UsageError } from '../exit-code';

/** Quantities read best without needless zeros. */
export const plainQuantity = (micros: number): string =>
  micros === Infinity ? '' : microText(micros).replace(/\.?0+$/, '');

/** What an option gives in millionths; below 0, or of more than 6 decimals, it is a misuse. */
export function microsOfOption(option: string, text: string): number {
  const value = parseNumberText(text);
  const micros = value && microUnits(formatDecimal(value));
  if (micros === undefined || micros < 0)
    throw new UsageError(`--${option} is a number of 0 or more, at most 6 decimals; ${text} is not.`);
  return micros;
}
