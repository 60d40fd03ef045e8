import { divideRounded } from '../../../kernel/rounding';
import { addIntegers, type Integer } from '../../../kernel/integer';
import type { Result } from '../../../kernel/result';
import { finish, type Steps } from '../../../kernel/steps';
import { microScale, microUnits, moneyText } from '../../plan/micro-units';
import type { DestinationRow } from '../../plan/rate-rows';
import { rateChanger, type Bound, type ChangedRate, type KeptReason, type RateChange } from './rate-change';

export type ChangedField = 'ratePerUnit' | 'minimumInterval' | 'increment';

/** One cell of one line, before and after. */
export interface LineChange {
  /** Index into the lines. */
  readonly line: number;
  readonly field: ChangedField;
  /** A rate is exact decimal text, seconds are whole numbers. */
  readonly from: string | number;
  readonly to: string | number;
  /** The limit by cost that decided the rate. */
  readonly bound?: Bound;
}

/** A selected line that stays as it is, because its rate cannot be changed so. */
export interface KeptLine {
  readonly line: number;
  readonly reason: KeptReason | 'unreadable';
}

/** What a change comes to; lines are the selected ones: changed + unchanged + kept make them up. */
export interface ChangeEffect {
  readonly selected: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly kept: number;
  readonly dearer: number;
  readonly cheaper: number;
  readonly atFloor: number;
  readonly atCeiling: number;
  /** Lines without a cost, where a limit by cost was asked for: it does not hold them. */
  readonly withoutCost: number;
  /** Mean of the rates as they stand in the lines, micro-units, half up; 0 without lines. */
  readonly meanBefore: Integer;
  readonly meanAfter: Integer;
}

/** A change as it would be made, for a person to look over; nothing is written. */
export interface ChangePreview {
  readonly changes: readonly LineChange[];
  readonly kept: readonly KeptLine[];
  readonly effect: ChangeEffect;
}

type Outcome = Result<ChangedRate & { readonly from: number; readonly text: string }, KeptLine['reason']>;

/** Few rates and costs stand in many lines, so each pair is worked out once. */
function outcomeOf(change: RateChange): (line: DestinationRow) => Outcome {
  const changed = rateChanger(change);
  const known = new Map<string, Outcome>();
  const workOut = (rateText: string, costText: string): Outcome => {
    const rate = microUnits(rateText);
    const cost = costText === '' ? undefined : microUnits(costText);
    if (rate === undefined || (costText !== '' && cost === undefined))
      return { ok: false, fault: 'unreadable' };
    const made = changed(rate, cost);
    if (!made.ok) return made;
    const text =
      made.value.rate === rate ? rateText : moneyText({ units: made.value.rate, scale: microScale });
    return { ok: true, value: { ...made.value, from: rate, text } };
  };
  return ({ ratePerUnit, costPerUnit }) => {
    const key = `${ratePerUnit} ${costPerUnit ?? ''}`;
    const outcome = known.get(key) ?? workOut(ratePerUnit, costPerUnit ?? '');
    known.set(key, outcome);
    return outcome;
  };
}

const secondsFields = ['minimumInterval', 'increment'] as const;

class Changing {
  readonly changes: LineChange[] = [];
  readonly kept: KeptLine[] = [];
  readonly counts = { changed: 0, unchanged: 0, dearer: 0, cheaper: 0, atFloor: 0, atCeiling: 0 };
  withoutCost = 0;
  before: Integer = 0;
  after: Integer = 0;
  private readonly outcome: (line: DestinationRow) => Outcome;

  constructor(private readonly change: RateChange) {
    this.outcome = outcomeOf(change);
  }

  take(row: DestinationRow, line: number): void {
    const outcome = this.outcome(row);
    if (!outcome.ok) {
      this.kept.push({ line, reason: outcome.fault });
      return;
    }
    const { counts, change } = this;
    const { from, rate, bound, text } = outcome.value;
    const count = this.changes.length;
    this.before = addIntegers(this.before, from);
    this.after = addIntegers(this.after, rate);
    if (bound) counts[bound === 'floor' ? 'atFloor' : 'atCeiling'] += 1;
    if ((change.floorOverCost ?? change.ceilingOverCost) && !row.costPerUnit) this.withoutCost += 1;
    if (rate !== from) {
      counts[rate > from ? 'dearer' : 'cheaper'] += 1;
      const cell = { line, field: 'ratePerUnit', from: row.ratePerUnit, to: text } as const;
      this.changes.push(bound ? { ...cell, bound } : cell);
    }
    for (const field of secondsFields) {
      const to = change[field];
      if (to !== undefined && to !== row[field]) this.changes.push({ line, field, from: row[field], to });
    }
    counts[this.changes.length > count ? 'changed' : 'unchanged'] += 1;
  }

  mean(sum: Integer): Integer {
    const lines = this.counts.changed + this.counts.unchanged;
    return lines === 0 ? 0 : divideRounded(sum, lines, 'halfUp');
  }
}

/** Some milliseconds of them. */
const linesAtOnce = 500;

/** As `changeLines`, in steps. */
export function* changingLines(
  lines: readonly DestinationRow[],
  selected: readonly number[],
  change: RateChange,
): Steps<ChangePreview> {
  const changing = new Changing(change);
  for (const [index, line] of selected.entries()) {
    if (index % linesAtOnce === 0) yield;
    const row = lines[line];
    if (row) changing.take(row, line);
  }
  const { changes, kept, counts, withoutCost } = changing;
  const effect = {
    ...counts,
    selected: counts.changed + counts.unchanged + kept.length,
    kept: kept.length,
    withoutCost,
    meanBefore: changing.mean(changing.before),
    meanAfter: changing.mean(changing.after),
  };
  return { changes, kept, effect };
}

/** Works a change out over selected lines, exactly; no other line is touched. */
export const changeLines = (
  lines: readonly DestinationRow[],
  selected: readonly number[],
  change: RateChange,
): ChangePreview => finish(changingLines(lines, selected, change));
