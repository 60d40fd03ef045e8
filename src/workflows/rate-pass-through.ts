import type { SourceTable } from '../core/mapping/source-table';
import { unitTicks } from '../core/rating/plan/unit-ticks';
import { readCalls, type CallReading, type CallSettings } from '../core/rating/reading/read-calls';
import { passThrough, type PassedRecord } from '../core/rating/usage/pass-through';
import { totalsOf, type RatedTotals } from '../core/rating/usage/rate-records';
import type { PassThroughTerms } from '../core/rating/usage/rate-usage';
import { contextOn } from './rate-calls';

export interface PassThroughResult extends Pick<CallReading, 'unread' | 'faults'> {
  readonly records: readonly PassedRecord[];
  readonly totals: RatedTotals;
}

/** Reads usage records and bills what their supplier charges; faults are told, not thrown. `today` is an ISO date. */
export function ratePassedThrough(
  calls: SourceTable,
  today: string,
  settings: Pick<CallSettings, 'zone' | 'now'>,
  terms: PassThroughTerms,
): PassThroughResult {
  // Counted as events, so that a record needs no duration: what was used is the supplier's business.
  const unit = 'event';
  const read = readCalls(calls, contextOn(today), { ...settings, unit, unitTicks: unitTicks(unit) });
  const records = passThrough(read.calls, terms);
  return { records, totals: totalsOf(records), unread: read.unread, faults: read.faults };
}
