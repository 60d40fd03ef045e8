import { addIntegers, type Integer } from '../../kernel/integer';
import { roundRatio, wholeRatio } from '../../kernel/ratio';
import { newOutcome, hasPrice } from '../call-outcome';
import { explainCall, reasonOf } from '../explain/explain-call';
import type { RatingStep, UnratedReason } from '../explain/rating-step';
import type { CompiledPlan } from '../plan/compiled-plan';
import { numberColumn } from '../plan/digit-words';
import { rateCall } from '../rate-call';
import { rateSplitCall } from '../rate-split-call';
import type { CallRecord } from '../reading/read-calls';
import { bucketsOf, type BucketRules } from './buckets';
import { rateColumns, rateSplitColumns } from './rate-columns';
import { newRatedColumns, type RatedColumns } from './rated-columns';
import { costOf } from './rate-usage';

/** A record with its price, or with why it has none; ticks and micro-units. */
export interface RatedRecord {
  readonly record: CallRecord;
  /** Index into the plan's lines; -1 for none. */
  readonly line: number;
  readonly billed: number;
  readonly includedUsed: number;
  readonly amount: Integer | undefined;
  /** The record's own cost, else that of its line; undefined where neither says. */
  readonly cost: Integer | undefined;
  readonly unrated: UnratedReason | undefined;
  readonly steps: readonly RatingStep[];
}

export interface RatedTotals {
  readonly total: Integer;
  /** The total half up to cents: what an invoice line says (domain.md 4.1, step 11). */
  readonly invoiceTotal: Integer;
  /** The sum of amounts rounded to cents one by one: how some legacy systems come to another total. */
  readonly totalOfCents: Integer;
}

export interface RatingRun extends BucketRules {
  readonly split: boolean;
  readonly explain: boolean;
}

const microsACent = 10_000;

const digitsOf = ({ number }: CallRecord): string => (number.ok ? number.digits : '');

function explained(
  plan: CompiledPlan,
  record: CallRecord,
  bucketLeft: number,
  split: boolean,
): readonly RatingStep[] {
  if (!record.number.ok) return [];
  const { digits, reading } = record.number;
  const outcome = newOutcome();
  (split ? rateSplitCall : rateCall)(plan, digits, record.start, record.ticks, bucketLeft, outcome);
  return explainCall(
    plan,
    { given: record.given, digits, reading, actual: record.ticks, bucketLeft },
    outcome,
  );
}

function costOfRecord(
  { lines }: CompiledPlan,
  record: CallRecord,
  line: number,
  billed: number,
): Integer | undefined {
  if (record.supplierCost !== undefined) return record.supplierCost;
  const cost = lines.cost[line] ?? -1;
  return cost < 0 ? undefined : costOf(billed, cost, lines.rateUnit[line] ?? 1);
}

function ratedRecord(
  plan: CompiledPlan,
  record: CallRecord,
  rated: RatedColumns,
  at: number,
  { split, explain }: RatingRun,
): RatedRecord {
  const state = rated.state[at] ?? 0;
  const line = rated.line[at] ?? -1;
  const billed = rated.billed[at] ?? 0;
  const isPriced = hasPrice(state);
  return {
    record,
    line,
    billed,
    includedUsed: rated.freeOfBucket[at] ?? 0,
    amount: isPriced ? (rated.beyond.get(at) ?? rated.amount[at]) : undefined,
    cost: isPriced ? costOfRecord(plan, record, line, billed) : undefined,
    unrated: reasonOf({ state }),
    steps: explain ? explained(plan, record, rated.bucketLeft[at] ?? 0, split) : [],
  };
}

const refusedRecord = (record: CallRecord, reason: UnratedReason): RatedRecord => ({
  record,
  line: -1,
  billed: 0,
  includedUsed: 0,
  amount: undefined,
  cost: undefined,
  unrated: reason,
  steps: [{ kind: 'unrated', reason }],
});

/** Rates all records in the order of time and gives them back in the order of the file, as many as came. */
export function rateRecords(
  plan: CompiledPlan,
  records: readonly CallRecord[],
  run: RatingRun,
): readonly RatedRecord[] {
  const usable = records.filter(({ refused }) => refused === undefined);
  const digits = usable.map(digitsOf);
  const columns = {
    numbers: numberColumn(digits),
    starts: Float64Array.from(usable, ({ start }) => start),
    ticks: Float64Array.from(usable, ({ ticks }) => ticks),
  };
  const buckets = bucketsOf(plan, usable, run);
  const rated = newRatedColumns(usable.length);
  if (run.split) rateSplitColumns(plan, digits, columns, buckets, rated);
  else rateColumns(plan, columns, buckets, rated);
  let at = -1;
  return records.map((record) => {
    if (record.refused !== undefined) return refusedRecord(record, record.refused);
    at += 1;
    return ratedRecord(plan, record, rated, at, run);
  });
}

const cents = (amount: Integer): Integer => roundRatio(wholeRatio(amount), microsACent, 'halfUp');

/** What rated records add up to, in micro-units. */
export function totalsOf(rated: readonly Pick<RatedRecord, 'amount'>[]): RatedTotals {
  let total: Integer = 0;
  let totalOfCents: Integer = 0;
  for (const { amount } of rated) {
    if (amount === undefined) continue;
    total = addIntegers(total, amount);
    totalOfCents = addIntegers(totalOfCents, cents(amount));
  }
  return { total, invoiceTotal: cents(total), totalOfCents };
}
