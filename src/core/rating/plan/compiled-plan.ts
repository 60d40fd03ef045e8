import type { Bilingual } from '../../kernel/bilingual';
import type { Rounding } from '../../kernel/rounding';
import type { RatePlanRow, DestinationPlanRows } from './rate-rows';
import type { UnitTicks } from './unit-ticks';
import type { ZoneClock } from './zone-clock';

/** The lines of a plan as columns; an entry's index is the line's index in the rows it was compiled from. */
export interface LineColumns {
  readonly count: number;
  /** Micro-units of currency for `rateUnit` ticks. */
  readonly rate: Float64Array;
  /** Micro-units; -1 where the line states no cost. */
  readonly cost: Float64Array;
  readonly connectionFee: Float64Array;
  readonly minimumCost: Float64Array;
  /** Ticks of the plan's unit: seconds for calls (see `unit-ticks.ts`). */
  readonly rateUnit: Float64Array;
  readonly minimum: Float64Array;
  readonly increment: Float64Array;
  /** Ticks; -1 without grace. */
  readonly grace: Float64Array;
  readonly includedPerCall: Float64Array;
  /** First and last day as days since 1970; the ends of Int32 where blank. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** The same as seconds since 1970 (UTC) in the plan's zone; `until` is the first second after. */
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** Index into the bands; -1 at any time. */
  readonly band: Int32Array;
  readonly blocked: Uint8Array;
}

/** What a price needs of lines, close together in memory. */
export interface LineTerms {
  /** Two entries a line: its rate in micro-units, and where its profile begins in `profiles`. */
  readonly rates: Int32Array;
  /** Distinct profiles of everything else, as `term` says. */
  readonly profiles: Float64Array;
}

/** Four entries for each of `PrefixTrie.lines`: first second, first second after, band, line; see `LineColumns`. */
export type LineHolds = Float64Array;

/** Distinct prefixes as a trie of digits; a group is all lines of one prefix. */
export interface PrefixTrie {
  /** Ten entries a node, by digit: the node there, 0 for none (node 0 is the root). */
  readonly children: Int32Array;
  /** Group whose prefix ends at a node; -1 for none. */
  readonly own: Int32Array;
  readonly walk: PrefixWalk;
  /** By group: the group of the next shorter prefix that begins it; -1 for none. */
  readonly shorter: Int32Array;
  readonly prefixes: readonly string[];
  /** By group: where its lines begin in `lines`; one entry more than groups. */
  readonly starts: Int32Array;
  /** Line indexes by group; within one, the latest first day first, then the order of the rows. */
  readonly lines: Int32Array;
  /** By group: its line where it is the only one and holds on all days at any time; -1 otherwise. */
  readonly only: Int32Array;
}

/** The same trie as a look-up walks it; see `prefix-walk.ts` for the entries. */
export interface PrefixWalk {
  /** By the bits of the first four digits. */
  readonly first: Int32Array;
  /** Eleven entries a page: by the next digit, then where the number ends there. */
  readonly pages: Int32Array;
}

/** The time bands as minutes; a band's minutes are of the clock of its own zone. */
export interface BandTable {
  readonly codes: readonly string[];
  /** Index into `zones`. */
  readonly zoneOf: Int32Array;
  readonly zones: readonly ZoneClock[];
  /** 10,080 entries a band, from Monday 00:00: 1 where it holds by its weekdays. */
  readonly week: Uint8Array;
  /** 2,880 entries a band, from 00:00 of a day it begins on: 1 where it holds; beyond 1,440 the night after. */
  readonly day: Uint8Array;
  /** By band: its holidays as days since 1970. */
  readonly holidays: readonly ReadonlySet<number>[];
}

/** One version of a plan; `from` and `until` are seconds since 1970 (UTC) in the plan's zone. */
export interface PlanVersion {
  /** Undefined for the version assumed where a plan has no header. */
  readonly row: RatePlanRow | undefined;
  readonly from: number;
  readonly until: number;
  readonly rounding: Rounding;
  /** Decimals of each record's amount, 2 to 6. */
  readonly decimals: number;
  /** Micro-units in the last of them. */
  readonly step: number;
  /** Micro-units; Infinity without a limit. */
  readonly maximumCost: number;
  /** Ticks of each cycle that cost nothing. */
  readonly includedTicks: number;
  /** Group that prices numbers no prefix begins; -1 for none. */
  readonly defaultGroup: number;
}

/** What a plan's rows have that rating cannot use: that row is left out of the compiled plan. */
export interface PlanFault {
  readonly entity: 'ratePlan' | 'destinationLine' | 'tierLine' | 'timeBand';
  /** Index into the rows the plan was compiled from. */
  readonly rowIndex: number;
  readonly field: string;
  /** `V001`… of domain.md 6.1. */
  readonly code: string;
  readonly found: string;
  readonly expected: Bilingual;
}

/** A Destination plan ready to price: flat arrays made once, so that a call is priced without allocating. */
export interface CompiledPlan {
  readonly rows: DestinationPlanRows;
  readonly unit: UnitTicks;
  /** The zone in which days begin. */
  readonly zone: ZoneClock;
  readonly versions: readonly PlanVersion[];
  readonly lines: LineColumns;
  readonly terms: LineTerms;
  readonly prefixes: PrefixTrie;
  readonly holds: LineHolds;
  readonly bands: BandTable;
  readonly faults: readonly PlanFault[];
}
