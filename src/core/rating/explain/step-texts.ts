import type { Integer } from '../../kernel/integer';
import { formatDecimal, rescale } from '../../kernel/decimal';
import { compareIntegers, multiplyIntegers } from '../../kernel/integer';
import { divideRounded } from '../../kernel/rounding';
import type { Ratio } from '../../kernel/ratio';
import { microScale } from '../plan/micro-units';
import type { UnitTicks } from '../plan/unit-ticks';

const shownScale = 9;

/** Micro-units of an exact ratio as a decimal text; cut after nine decimals with `…` where it runs on. */
export function exactText({ numerator, denominator }: Ratio): string {
  const finer = 10 ** (shownScale - microScale);
  const cut = divideRounded(multiplyIntegers(numerator, finer), denominator, 'down');
  const isExact =
    compareIntegers(multiplyIntegers(cut, denominator), multiplyIntegers(numerator, finer)) === 0;
  const text = formatDecimal({ units: cut, scale: shownScale });
  return isExact ? text.replace(/0{1,3}$/, '') : `${text}…`;
}

/** Ticks as people count them: seconds of calls, events, or a volume in its unit without needless zeros. */
export function quantityText(ticks: Integer, { perInterval }: UnitTicks): string {
  if (perInterval === 1) return String(ticks);
  const text = formatDecimal(rescale({ units: ticks, scale: microScale }, microScale, 'down'));
  return text.replace(/\.?0+$/, '');
}
