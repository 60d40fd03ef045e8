import { Decimal } from 'decimal.js';
import type { DestinationRow } from '../src/core/rating/plan/rate-rows';
import type { BenchCall, RatingCase } from './rating-case';

/** Millionths, by account where a contender keeps accounts. */
export interface RatingTotals {
  readonly total: number;
  readonly byAccount?: ReadonlyMap<string, number>;
}

interface MicroLine {
  readonly rate: number;
  readonly fee: number;
  readonly minimum: number;
  readonly increment: number;
  readonly unit: number;
}

const micro = (text: string | null | undefined): number => Math.round(Number(text ?? '0') * 1e6);

export const microLine = (row: DestinationRow): MicroLine => ({
  rate: micro(row.ratePerUnit),
  fee: micro(row.connectionFee),
  minimum: row.minimumInterval,
  increment: row.increment,
  unit: row.rateUnit,
});

/** What most rating code does: a Map by prefix for each length, longest first; money in scaled integers as ours. */
export function mapPerLength({ lines }: RatingCase): (calls: readonly BenchCall[]) => RatingTotals {
  const byLength = new Map<number, Map<string, MicroLine>>();
  for (const row of lines) {
    const map = byLength.get(row.prefix.length) ?? new Map<string, MicroLine>();
    byLength.set(row.prefix.length, map.set(row.prefix, microLine(row)));
  }
  const lengths = [...byLength].sort((a, b) => b[0] - a[0]);
  const find = (called: string): MicroLine | undefined => {
    for (const [length, map] of lengths) {
      const line = map.get(called.slice(0, length));
      if (line) return line;
    }
    return undefined;
  };
  return (calls) => {
    let total = 0;
    for (const { called, seconds } of calls) {
      const line = find(called);
      if (!line) continue;
      const { rate, fee, minimum, increment, unit } = line;
      const billed =
        seconds <= minimum ? minimum : minimum + Math.ceil((seconds - minimum) / increment) * increment;
      const numerator = fee * unit + billed * rate;
      total += Math.floor((2 * numerator + unit) / (2 * unit));
    }
    return { total };
  };
}

interface DecimalLine {
  readonly row: DestinationRow;
  readonly from: number;
  readonly until: number;
}

const bandOf = (date: Date): string => {
  const [day, hour] = [date.getDay(), date.getHours()];
  if (day === 0 || day === 6) return 'WEEKEND';
  return hour < 8 ? 'NIGHT' : hour < 18 ? 'DAY' : 'EVENING';
};

/**
 * The idiomatic way from rows: a Date for the band, Maps for prefixes and accounts, decimal.js for money. Dates and bands
 * are those of the process's own zone.
 */
export function dateMapDecimal({ lines }: RatingCase): (calls: readonly BenchCall[]) => RatingTotals {
  const byPrefix = new Map<string, DecimalLine[]>();
  for (const row of lines) {
    const from = row.effectiveFrom ? new Date(`${row.effectiveFrom}T00:00:00`).getTime() : -Infinity;
    const end = row.effectiveTo ? new Date(`${row.effectiveTo}T00:00:00`) : undefined;
    end?.setDate(end.getDate() + 1);
    const line = { row, from, until: end?.getTime() ?? Infinity };
    byPrefix.set(row.prefix, [...(byPrefix.get(row.prefix) ?? []), line]);
  }
  const longest = Math.max(...[...byPrefix.keys()].map(({ length }) => length));
  const find = (called: string, date: Date): DestinationRow | undefined => {
    const band = bandOf(date);
    for (let length = longest; length > 0; length -= 1) {
      const found = byPrefix
        .get(called.slice(0, length))
        ?.find(
          ({ row, from, until }) =>
            (!row.timeBand || row.timeBand === band) && from <= date.getTime() && date.getTime() < until,
        );
      if (found) return found.row;
    }
    return undefined;
  };
  return (calls) => {
    const byAccount = new Map<string, Decimal>();
    for (const { account, called, start, seconds } of calls) {
      const row = find(called, new Date(start * 1000));
      if (!row) continue;
      const { minimumInterval: minimum, increment } = row;
      const billed =
        seconds <= minimum ? minimum : minimum + Math.ceil((seconds - minimum) / increment) * increment;
      const amount = new Decimal(row.connectionFee ?? '0')
        .plus(new Decimal(row.ratePerUnit).times(billed).div(row.rateUnit))
        .toDecimalPlaces(6, Decimal.ROUND_HALF_UP);
      byAccount.set(account, (byAccount.get(account) ?? new Decimal(0)).plus(amount));
    }
    const totals = new Map([...byAccount].map(([account, sum]) => [account, sum.times(1e6).toNumber()]));
    return { total: [...totals.values()].reduce((sum, amount) => sum + amount, 0), byAccount: totals };
  };
}
