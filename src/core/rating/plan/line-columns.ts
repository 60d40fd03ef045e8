import { emptyColumns } from './empty-columns';
import type { Bilingual } from '../../kernel/bilingual';
import { parseIsoDate, toEpochDay } from '../../kernel/calendar-date';
import type { Steps } from '../../kernel/steps';
import type { LineColumns } from './compiled-plan';
import { microUnits } from './micro-units';
import { exactAmount, knownBand, wholeFromOne, wholeInterval, type PlanFaults } from './plan-faults';
import type { DestinationRow } from './rate-rows';
import type { UnitTicks } from './unit-ticks';
import { secondOfLocal, type ZoneClock } from './zone-clock';

/** Days beyond all calendars, for dates left blank. */
export const [earliestDay, latestDay] = [-(2 ** 31), 2 ** 31 - 1];

const secondsPerDay = 86_400;

/** The first second of a day in a zone; without end for the days of blank dates. */
export const startOfDay = (clock: ZoneClock, day: number): number =>
  day <= earliestDay ? -Infinity : day >= latestDay ? Infinity : secondOfLocal(clock, day * secondsPerDay);

/** Days since 1970 of an ISO date; `blank` where there is none. */
export function dayOf(text: string | null | undefined, blank: number): number {
  const date = text ? parseIsoDate(text) : undefined;
  return date ? toEpochDay(date) : blank;
}

/** Beyond a billion of anything it is a slip of the keyboard, and products would soon not be exact. */
const limit = 1e9;

/** Amounts repeat over a plan's lines far more often than not, so each text is read once. */
function amountReader(): (text: string) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const micros = microUnits(text);
    const usable = micros !== undefined && micros >= 0 && micros < limit * 1e6 ? micros : undefined;
    known.set(text, usable);
    return usable;
  };
}

interface LineContext {
  readonly unit: UnitTicks;
  readonly clock: ZoneClock;
  readonly bandIndex: ReadonlyMap<string, number>;
  readonly faults: PlanFaults;
}

type AmountField = 'ratePerUnit' | 'connectionFee' | 'minimumCost' | 'costPerUnit';
type IntervalField = 'minimumInterval' | 'increment' | 'rateUnit' | 'grace' | 'includedSecondsPerCall';

/** Reads cells of lines; a cell rating cannot use counts as 0 and makes its line unusable. */
class LineReader {
  readonly usable: Uint8Array;
  private readonly amountOf = amountReader();
  private readonly dayStarts = new Map<number, number>();

  constructor(
    private readonly rows: readonly DestinationRow[],
    private readonly context: LineContext,
  ) {
    this.usable = new Uint8Array(rows.length).fill(1);
  }

  private refuse(index: number, field: keyof DestinationRow, code: string, expected: Bilingual): 0 {
    this.context.faults.add('destinationLine', index, field, code, this.rows[index]?.[field], expected);
    this.usable[index] = 0;
    return 0;
  }

  amount(index: number, field: AmountField, blank = 0): number {
    const text = this.rows[index]?.[field] ?? '';
    return text === '' ? blank : (this.amountOf(text) ?? this.refuse(index, field, 'V002', exactAmount));
  }

  /** In ticks; never below `least`. */
  interval(index: number, field: IntervalField, least: 0 | 1 = 0): number {
    const value = this.rows[index]?.[field] ?? least;
    if (Number.isInteger(value) && value >= least && value < limit)
      return value * this.context.unit.perInterval;
    const code = field === 'increment' && value === 0 ? 'V306' : 'V002';
    return this.refuse(index, field, code, least === 1 ? wholeFromOne : wholeInterval);
  }

  band(index: number): number {
    const code = this.rows[index]?.timeBand;
    if (!code) return -1;
    return this.context.bandIndex.get(code) ?? this.refuse(index, 'timeBand', 'V005', knownBand);
  }

  startOf(day: number): number {
    const start = this.dayStarts.get(day) ?? startOfDay(this.context.clock, day);
    this.dayStarts.set(day, start);
    return start;
  }
}

function fillAmounts(columns: LineColumns, reader: LineReader, index: number): void {
  columns.rate[index] = reader.amount(index, 'ratePerUnit');
  columns.cost[index] = reader.amount(index, 'costPerUnit', -1);
  columns.connectionFee[index] = reader.amount(index, 'connectionFee');
  columns.minimumCost[index] = reader.amount(index, 'minimumCost');
}

function fillIntervals(columns: LineColumns, reader: LineReader, index: number, row: DestinationRow): void {
  columns.rateUnit[index] = reader.interval(index, 'rateUnit', 1);
  columns.minimum[index] = reader.interval(index, 'minimumInterval');
  columns.increment[index] = reader.interval(index, 'increment', 1);
  columns.grace[index] = (row.grace ?? null) === null ? -1 : reader.interval(index, 'grace');
  columns.includedPerCall[index] = reader.interval(index, 'includedSecondsPerCall');
}

function fillTimes(columns: LineColumns, reader: LineReader, index: number, row: DestinationRow): void {
  const first = dayOf(row.effectiveFrom, earliestDay);
  const last = dayOf(row.effectiveTo, latestDay);
  columns.firstDay[index] = first;
  columns.lastDay[index] = last;
  columns.from[index] = reader.startOf(first);
  columns.until[index] = reader.startOf(last === latestDay ? last : last + 1);
  columns.band[index] = reader.band(index);
}

/** Some milliseconds of them. */
const linesAtOnce = 500;

/** Lines as columns; `usable` is 1 for those rating can use, and the faults say why the others are not. */
export function* lineColumns(
  rows: readonly DestinationRow[],
  context: LineContext,
): Steps<{ readonly columns: LineColumns; readonly usable: Uint8Array }> {
  const columns = emptyColumns(rows.length);
  const reader = new LineReader(rows, context);
  for (const [index, row] of rows.entries()) {
    if (index % linesAtOnce === 0) yield;
    fillAmounts(columns, reader, index);
    fillIntervals(columns, reader, index, row);
    fillTimes(columns, reader, index, row);
    columns.blocked[index] = row.blocked === true ? 1 : 0;
  }
  return { columns, usable: reader.usable };
}
