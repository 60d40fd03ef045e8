import { Decimal } from 'decimal.js';
import type {
  DestinationPlanRows,
  DestinationRow,
  RatePlanRow,
  TimeBandRow,
} from '../../../src/core/rating/plan/rate-rows';

/**
 * Rating written as domain.md 4.1 says it, with strings, lists and a decimal library: slow, obvious, and nothing of the
 * engine's but the shape of rows.
 */
export interface ReferenceCall {
  readonly digits: string;
  /** Seconds since 1970 (UTC). */
  readonly second: number;
  readonly seconds: number;
  readonly bucketLeft: number;
}

export type ReferenceResult =
  | { readonly state: 'noVersion' | 'noPrefix' | 'notThen' | 'blocked' | 'unused' }
  | { readonly state: 'rated'; readonly prefix: string; readonly billed: number; readonly amount: string };

const Exact = Decimal.clone({ precision: 80 });

interface Wall {
  readonly date: string;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const walls = new Map<string, Wall>();

/** What a clock on the wall of a zone shows, to the minute. */
function wallOf(second: number, zone: string): Wall {
  const minuteKey = `${zone} ${String(Math.floor(second / 60))}`;
  const known = walls.get(minuteKey);
  if (known) return known;
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  const [date = '', time = ''] = format.format(second * 1000).split(' ');
  const [hour, minute] = time.split(':').map(Number);
  const wall = { date, minute: (hour ?? 0) * 60 + (minute ?? 0) };
  walls.set(minuteKey, wall);
  return wall;
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const weekdayOf = (date: string): string =>
  ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const isDayOf = (weekdays: string, day: string): boolean =>
  weekdays.split(',').some((part) => {
    const [from = '', to = from] = part.split('-');
    return week.slice(week.indexOf(from), week.indexOf(to) + 1).includes(day);
  });

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** 3 by a holiday, 2 by a weekday, 0 when the band does not hold. */
function holds(band: TimeBandRow, second: number, home: string): number {
  const wall = wallOf(second, band.zone ?? home);
  const [start, end] = [minutes(band.start), minutes(band.end)];
  const lasts = end > start ? end - start : end + 1440 - start;
  const begun = [
    { date: wall.date, minute: wall.minute },
    { date: dayBefore(wall.date), minute: wall.minute + 1440 },
  ].filter(({ minute }) => minute >= start && minute < start + lasts);
  if (begun.some(({ date }) => (band.holidays ?? '').split(';').includes(date))) return 3;
  return begun.some(({ date }) => isDayOf(band.weekdays, weekdayOf(date))) ? 2 : 0;
}

const isInForce = (
  row: { effectiveFrom?: string | null; effectiveTo?: string | null },
  date: string,
): boolean =>
  (!row.effectiveFrom || row.effectiveFrom <= date) && (!row.effectiveTo || date <= row.effectiveTo);

export class ReferenceRater {
  constructor(
    private readonly rows: DestinationPlanRows,
    private readonly zone: string,
  ) {}

  private best(lines: readonly DestinationRow[], date: string, moment: number): DestinationRow | undefined {
    const ranked = lines
      .filter((row) => isInForce(row, date))
      .map((row) => {
        const band = this.rows.bands.find(({ code }) => code === row.timeBand);
        return { row, firm: row.timeBand ? (band ? holds(band, moment, this.zone) : 0) : 1 };
      })
      .filter(({ firm }) => firm > 0);
    const after = (a: string | null | undefined, b: string | null | undefined): number =>
      (a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0;
    ranked.sort(
      (a, b) =>
        b.row.prefix.length - a.row.prefix.length ||
        b.firm - a.firm ||
        after(a.row.effectiveFrom, b.row.effectiveFrom),
    );
    return ranked[0]?.row;
  }

  private find(
    version: RatePlanRow | undefined,
    call: ReferenceCall,
    date: string,
    moment: number,
  ): DestinationRow | 'noPrefix' | 'notThen' {
    const isShort = call.digits.length < 7;
    const matching = this.rows.lines.filter(({ prefix }) =>
      isShort ? prefix === call.digits : call.digits.startsWith(prefix),
    );
    const found = this.best(matching, date, moment);
    if (found) return found;
    const fallback = isShort ? [] : this.rows.lines.filter(({ prefix }) => prefix === version?.defaultLine);
    return this.best(fallback, date, moment) ?? (matching.length === 0 ? 'noPrefix' : 'notThen');
  }

  rate(call: ReferenceCall, split: boolean): ReferenceResult {
    const { date } = wallOf(call.second, this.zone);
    const version = this.rows.versions.find((row) => isInForce(row, date));
    if (this.rows.versions.length > 0 && !version) return { state: 'noVersion' };
    const first = this.find(version, call, date, call.second);
    if (typeof first === 'string') return { state: first };
    if (first.blocked) return { state: 'blocked' };
    if (call.seconds === 0) return { state: 'unused' };
    if (typeof first.grace === 'number' && call.seconds <= first.grace)
      return { state: 'rated', prefix: first.prefix, billed: 0, amount: '0' };
    // Every block of time with the line that prices it.
    const blocks: { row: DestinationRow; length: number }[] = [];
    let at = 0;
    if (first.minimumInterval > 0) {
      blocks.push({ row: first, length: first.minimumInterval });
      at = first.minimumInterval;
    }
    while (at < call.seconds) {
      const row = split ? this.find(version, call, date, call.second + at) : first;
      if (typeof row === 'string' || row.blocked) return { state: 'notThen' };
      blocks.push({ row, length: row.increment });
      at += row.increment;
    }
    return {
      state: 'rated',
      prefix: first.prefix,
      billed: at,
      amount: this.price(version, first, call, blocks),
    };
  }

  private price(
    version: RatePlanRow | undefined,
    first: DestinationRow,
    call: ReferenceCall,
    blocks: readonly { row: DestinationRow; length: number }[],
  ): string {
    let free = (first.includedSecondsPerCall ?? 0) + call.bucketLeft;
    let paid = 0;
    const seconds = new Map<DestinationRow, number>();
    for (const { row, length } of blocks) {
      const taken = Math.min(free, length);
      free -= taken;
      paid += length - taken;
      seconds.set(row, (seconds.get(row) ?? 0) + length - taken);
    }
    let amount = new Exact(first.connectionFee ?? '0');
    for (const [row, count] of seconds)
      amount = amount.plus(new Exact(count).times(row.ratePerUnit).div(row.rateUnit));
    if (paid > 0) amount = Exact.max(amount, first.minimumCost ?? '0');
    if (version?.maxCostPerEvent) amount = Exact.min(amount, version.maxCostPerEvent);
    const modes = { Up: Decimal.ROUND_UP, 'Half-up': Decimal.ROUND_HALF_UP, Down: Decimal.ROUND_DOWN };
    const mode = modes[(version?.rounding ?? 'Half-up') as keyof typeof modes];
    return amount.toDecimalPlaces(version?.roundingDecimals ?? 6, mode).toFixed(6);
  }
}
