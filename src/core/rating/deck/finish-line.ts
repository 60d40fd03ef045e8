import { multiplyDecimals, rescale, significantScale, type Decimal } from '../../kernel/decimal';
import { divideIntegers } from '../../kernel/integer';
import { failure, success, type Result } from '../../kernel/result';
import { moneyText } from '../plan/micro-units';
import type { DestinationRow } from '../plan/rate-rows';
import type { LineDraft } from './column-readers';
import type { LineField } from './deck-columns';
import type { Assumption } from './deck-reading';
import type { RefusalReason } from './deck-words';
import type { ReadRate } from './read-rate';

/** Everything of a line but its prefix. */
export type LineTerms = Omit<DestinationRow, 'prefix'>;

interface Misfit {
  readonly field: LineField;
  readonly found: string;
  readonly reason: RefusalReason;
}

/** What decks that say nothing of it mean: a rate per minute, billed by the second. */
const usual = { seconds: 1, rateUnit: 60 } as const;
const mostDecimals = 6;

/** An amount for one number of seconds as that for another; undefined where it is not exact to 6 decimals. */
function forSeconds({ rate, seconds }: ReadRate, unit: number): Decimal | undefined {
  if (seconds === undefined || seconds === unit) return rate;
  const scale = rate.scale + mostDecimals;
  const widened = multiplyDecimals(rescale(rate, scale, 'down'), { units: unit, scale: 0 });
  const { quotient, remainder } = divideIntegers(widened.units, seconds);
  const value = { units: quotient, scale };
  return remainder === 0 && significantScale(value) <= mostDecimals ? value : undefined;
}

interface Seconds {
  readonly minimumInterval: number;
  readonly increment: number;
  readonly assumed: readonly Assumption['field'][];
}

/** A single number says both, whichever of the two columns it stands in; what neither says is assumed. */
function secondsOf({ first, next }: LineDraft): Seconds {
  const minimum = first?.minimum ?? first?.increment ?? next?.minimum;
  const increment = next?.increment ?? (first?.minimum === undefined ? undefined : first.increment);
  const step = increment ?? (minimum === undefined || minimum === 0 ? usual.seconds : minimum);
  return {
    increment: step,
    minimumInterval: minimum ?? step,
    assumed: [
      ...(minimum === undefined ? (['minimumInterval'] as const) : []),
      ...(increment === undefined ? (['increment'] as const) : []),
    ],
  };
}

export interface FinishedLine {
  readonly terms: LineTerms;
  readonly assumed: readonly Assumption['field'][];
}

/** Holds the cells of a row together; what they leave out is assumed and said so. */
export function finishLine(draft: LineDraft, plan: string): Result<FinishedLine, Misfit> {
  const { rate, cost, first: _first, next: _next, ...said } = draft;
  if (!rate) return failure({ field: 'ratePerUnit', found: '', reason: 'noRate' });
  if (said.rateUnit !== undefined && rate.seconds !== undefined && said.rateUnit !== rate.seconds)
    return failure({
      field: 'rateUnit',
      found: `${said.rateUnit} s, ${rate.seconds} s`,
      reason: 'unitsDiffer',
    });
  const rateUnit = said.rateUnit ?? rate.seconds ?? usual.rateUnit;
  const costs = cost && forSeconds(cost, rateUnit);
  if (cost && !costs)
    return failure({
      field: 'costPerUnit',
      found: `${cost.seconds ?? ''} s, ${rateUnit} s`,
      reason: 'unitsDiffer',
    });
  const { assumed, ...seconds } = secondsOf(draft);
  const terms: LineTerms = {
    destinationName: '',
    ratePlan: plan,
    ...said,
    ...seconds,
    ratePerUnit: moneyText(rate.rate),
    ...(costs ? { costPerUnit: moneyText(costs) } : {}),
    rateUnit,
  };
  const unitAssumed = said.rateUnit === undefined && rate.seconds === undefined;
  return success({ terms, assumed: unitAssumed ? [...assumed, 'rateUnit'] : assumed });
}
