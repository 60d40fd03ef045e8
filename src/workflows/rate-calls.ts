import { shippedLists } from '../core/entities/lists/reference-lists';
import type { CompiledPlan } from '../core/rating/plan/compiled-plan';
import { readCalls, type CallSettings } from '../core/rating/reading/read-calls';
import { readPlan, type PlanFiles, type PlanReading } from '../core/rating/reading/read-plan';
import type { FileFault } from '../core/rating/reading/rate-file';
import type { ReadingContext } from '../core/rating/reading/read-rows';
import { readTiers, type TierReading } from '../core/rating/reading/read-tiers';
import { rateQuantity, type TierBreak, type TierCharge } from '../core/rating/tiers/rate-quantity';
import { tierSet, type TierSet } from '../core/rating/tiers/tier-set';
import {
  rateRecords,
  totalsOf,
  type RatedRecord,
  type RatedTotals,
  type RatingRun,
} from '../core/rating/usage/rate-records';
import { CodedError } from '../core/kernel/coded-error';
import { parseIsoDate } from '../core/kernel/calendar-date';
import type { SourceTable } from '../core/mapping/source-table';

export interface RateCallsOptions extends RatingRun, Pick<CallSettings, 'zone' | 'homeArea' | 'now'> {
  /** The plan, where the file has several. */
  readonly name?: string | undefined;
  /** ISO date of the run. */
  readonly today: string;
}

export interface RateCallsResult {
  readonly plan: CompiledPlan;
  readonly assumed: PlanReading['assumed'];
  readonly records: readonly RatedRecord[];
  readonly totals: RatedTotals;
  /** Records that begin after the run: rated, and worth a look. */
  readonly ahead: number;
  /** Headings nothing was read from, by file. */
  readonly unread: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly FileFault[];
}

/** How files are read on a day. */
export const contextOn = (today: string): ReadingContext => ({
  lists: shippedLists,
  facts: { today },
  dateSystem: '1900',
});

/** Throws PLAN_NOT_CHOSEN where it is not clear which plan of a file is meant. */
export function requireChoice({ name, names, kept }: PlanReading['choice'], file: string): void {
  if (kept.length > 0 || (name === undefined && names.length === 0)) return;
  const list = names.join(', ');
  throw new CodedError(
    'PLAN_NOT_CHOSEN',
    'notDone',
    name === undefined
      ? `${file} has several plans, ${list}: say which.`
      : `${file} has no plan ${name}; it has ${list || 'none'}.`,
    { plans: list },
  );
}

/** Reads a plan and usage records and rates them; faults are told, not thrown. Throws PLAN_NOT_CHOSEN. */
export function rateCalls(
  files: PlanFiles & { readonly calls: SourceTable },
  options: RateCallsOptions,
): RateCallsResult {
  const context = contextOn(options.today);
  const { plan, choice, assumed, unread, faults } = readPlan(files, context, options);
  requireChoice(choice, files.lines.name);
  const unit = plan.versions[0]?.row?.unit ?? 'minute';
  const read = readCalls(files.calls, context, { ...options, unit, unitTicks: plan.unit });
  const records = rateRecords(plan, read.calls, options);
  return {
    plan,
    assumed,
    records,
    totals: totalsOf(records),
    ahead: read.calls.filter(({ start }) => start > options.now).length,
    unread: { [files.lines.name]: unread, [files.calls.name]: read.unread },
    faults: [...faults, ...read.faults],
  };
}

export interface RateTierOptions {
  readonly name?: string | undefined;
  /** How tiers count where the file does not say. */
  readonly mode: TierSet['mode'];
  /** ISO date whose version of the plan holds. */
  readonly date: string;
  /** Millionths of the plan's unit. */
  readonly quantity: number;
}

export interface RateTierResult extends Pick<TierReading, 'lineOf' | 'unread' | 'faults'> {
  readonly set: TierSet | undefined;
  readonly charge: TierCharge | TierBreak | undefined;
}

/** Reads a Tier plan and prices a cycle's quantity by it; faults are told, not thrown. Throws PLAN_NOT_CHOSEN. */
export function rateTier(
  files: { readonly tiers: SourceTable; readonly versions?: SourceTable },
  { name, mode, date, quantity }: RateTierOptions,
): RateTierResult {
  const { rows, lineOf, choice, unread, faults } = readTiers(files, contextOn(date), { name, mode });
  requireChoice(choice, files.tiers.name);
  const day = parseIsoDate(date);
  const set = day && tierSet(rows, day, mode);
  const unusable = (set?.faults ?? []).map(({ rowIndex, field, code, found, expected }) => ({
    ...{ file: files.tiers.name, line: lineOf[rowIndex] ?? 0 },
    ...{ column: field, code, found, expected },
  }));
  const all = [...faults, ...unusable];
  // With a row left out the others would price what it should.
  const charge = set && all.length === 0 ? rateQuantity(set, quantity) : undefined;
  return { lineOf, unread, faults: all, set, charge };
}
