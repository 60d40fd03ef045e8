import type { Canonical } from '../entity/cell';
import { toCents } from '../entities/finance/amounts';
import { standingPrices } from '../entities/catalog/standing-price';
import { lookup, rowReader } from '../entities/table-lookup';
import { multiplyDecimals, parseDecimal } from '../kernel/decimal';
import { ExactSum, negateSummand, readSummand, type Summand } from './exact-sum';
import { rowTest } from './row-condition';
import { Tallies, Tally, type Figure } from './tally';
import { oneTimePrice, type TotalMeasure } from './total-measure';
import type { TotalsReading } from './totals-reading';

/** A measure taken: its figure, and the same rows by each of their values. Amounts of a breakdown sum to the whole. */
export interface MeasureTaken {
  readonly measure: TotalMeasure;
  readonly whole: Figure;
  /** By value of the field a breakdown names, `''` where a row has none; one pass when first asked. */
  parts(by: string): ReadonlyMap<string, Figure>;
  /** By month (`2026-10`), where the measure has months. */
  months(): ReadonlyMap<string, Figure>;
  /** The figure of one month, one value, or both; nothing counted where there is none. */
  figureOf(month: string | undefined, by: string | undefined, value: string): Figure;
}

/** What a measure can be broken down by, the fewest kinds of values first as declared. */
export const breakdownsOf = ({ by, split }: TotalMeasure): readonly string[] => [
  ...Object.keys(by),
  ...(split ? [split.by] : []),
];

type AmountReader = (rowIndex: number) => Summand | undefined;

const summandOf = (value: Canonical): Summand | undefined =>
  value === null ? undefined : readSummand(String(value));

/** What an item costs once, to the cent: its own price or the standing one, by its quantity unless the fee is flat. */
function oneTimePrices(reading: TotalsReading): AmountReader {
  const items = reading.table('subscriptionItem');
  const priceOf = standingPrices(reading.table);
  const subscriptionOf = lookup({ name: 'subscription', referenceBy: 'legacyId' }, reading.table);
  return (rowIndex) => {
    if (!items) return undefined;
    const item = rowReader(items, rowIndex);
    const day = String(item('effectiveFrom') ?? reading.checked.facts.today);
    const standing = priceOf(item, subscriptionOf(item('subscription')), day);
    const price = parseDecimal(String(item('unitPriceOverride') ?? standing?.price));
    const quantity = parseDecimal(standing?.priceType === 'Flat Fee' ? '1' : String(item('quantity')));
    return price && quantity && toCents(multiplyDecimals(price, quantity));
  };
}

const amountReader = (reading: TotalsReading, { entity, amount }: TotalMeasure): AmountReader => {
  if (amount === undefined) return () => undefined;
  if (amount === oneTimePrice) return oneTimePrices(reading);
  const read = reading.reader(entity, amount);
  return (rowIndex) => summandOf(read(rowIndex));
};

interface SplitPart {
  readonly value: string;
  readonly amount: Summand;
}

const sumOfParts = (amounts: readonly Summand[]): Summand => {
  const sum = new ExactSum();
  for (const amount of amounts) sum.add(amount);
  return readSummand(sum.text()) ?? 0;
};

const noParts: readonly SplitPart[] = [];

type SplitReader = (rowIndex: number, amount: Summand | undefined) => readonly SplitPart[];

/** The parts of a row in several columns; what they leave of its amount is a part without a name. */
function splitReader(reading: TotalsReading, { entity, split }: TotalMeasure): SplitReader {
  if (!split) return () => noParts;
  const readers = split.columns.map((column) => [column, reading.reader(entity, column)] as const);
  const group = split.within === undefined ? undefined : reading.reader(entity, split.within);
  return (rowIndex, amount) => {
    const before = group ? `${String(group(rowIndex) ?? '')}; ` : '';
    const parts = readers.flatMap(([column, read]): SplitPart[] => {
      const part = summandOf(read(rowIndex));
      return part === undefined || part === 0 ? [] : [{ value: before + column, amount: part }];
    });
    if (amount === undefined) return parts;
    const left = sumOfParts([amount, ...parts.map((part) => negateSummand(part.amount))]);
    return left === 0 ? parts : [...parts, { value: '', amount: left }];
  };
}

const one = readSummand('1') ?? 0;

/** The rows that count: where they stand and their amounts, read once for all breakdowns; by place among them. */
interface TakenRows {
  readonly rowIndexes: readonly number[];
  readonly amounts: readonly (Summand | undefined)[];
  /** Empty where the measure has no split. */
  readonly parts: readonly (readonly SplitPart[])[];
  readonly unitsOf: (rowIndex: number) => Summand;
  readonly monthOf: (rowIndex: number) => string;
  readonly currencyOf: (rowIndex: number) => string;
}

/** The rows that count. */
function takenRows(reading: TotalsReading, measure: TotalMeasure): TakenRows {
  const { entity, units, currency, month, split } = measure;
  const counts = rowTest(reading, entity, measure.where);
  const [amountOf, partsOf] = [amountReader(reading, measure), splitReader(reading, measure)];
  const [unitsOf, currencyOf, dayOf] = [units, currency, month].map((path) =>
    path === undefined ? undefined : reading.reader(entity, path),
  );
  const rowIndexes: number[] = [];
  const amounts: (Summand | undefined)[] = [];
  const parts: (readonly SplitPart[])[] = [];
  const rowCount = reading.table(entity)?.rowCount ?? 0;
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
    if (!counts(rowIndex)) continue;
    const own = amountOf(rowIndex);
    rowIndexes.push(rowIndex);
    if (split) {
      const partsOfRow = partsOf(rowIndex, own);
      parts.push(partsOfRow);
      amounts.push(own ?? sumOfParts(partsOfRow.map((part) => part.amount)));
    } else amounts.push(own);
  }
  return {
    rowIndexes,
    amounts,
    parts,
    unitsOf: unitsOf ? (rowIndex) => summandOf(unitsOf(rowIndex)) ?? 0 : () => one,
    monthOf: dayOf ? (rowIndex) => String(dayOf(rowIndex) ?? '?').slice(0, 7) : () => '',
    currencyOf: currencyOf ? (rowIndex) => String(currencyOf(rowIndex) ?? '') : () => '',
  };
}

/** One breakdown of those rows: over all months, and by month and value. */
interface Breakdown {
  readonly all: Tallies;
  readonly ofMonth: (month: string) => Tallies;
}

function breakDown(
  reading: TotalsReading,
  measure: TotalMeasure,
  { rowIndexes, amounts, parts, unitsOf, monthOf, currencyOf }: TakenRows,
  by: string,
): Breakdown {
  const all = new Tallies();
  const months = new Map<string, Tallies>();
  const ofMonth = (month: string): Tallies => {
    const known = months.get(month) ?? new Tallies();
    months.set(month, known);
    return known;
  };
  const path = measure.by[by];
  const read = path === undefined ? undefined : reading.reader(measure.entity, path);
  rowIndexes.forEach((rowIndex, at) => {
    const [units, month, currency] = [unitsOf(rowIndex), monthOf(rowIndex), currencyOf(rowIndex)];
    const add = (value: string, amount: Summand | undefined): void => {
      all.of(value).add(units, amount, currency);
      if (month !== '') ofMonth(month).of(value).add(units, amount, currency);
    };
    if (read || by === '') add(String(read?.(rowIndex) ?? ''), amounts[at]);
    else for (const { value, amount } of parts[at] ?? []) add(value, amount);
  });
  return { all, ofMonth };
}

const nothing = new Tally().figure();

/** Takes a measure over the rows that are filled in: one pass over its sheet, and one for each breakdown asked for. */
export function takeMeasure(reading: TotalsReading, measure: TotalMeasure): MeasureTaken {
  const rows = takenRows(reading, measure);
  const known = new Map<string, Breakdown>();
  const brokenDown = (by: string): Breakdown => {
    const breakdown = known.get(by) ?? breakDown(reading, measure, rows, by);
    known.set(by, breakdown);
    return breakdown;
  };
  const whole = brokenDown('');
  const months = measure.month === undefined ? [] : [...new Set(rows.rowIndexes.map(rows.monthOf))].sort();
  const figureIn = (tallies: Tallies, value: string): Figure => tallies.get(value)?.figure() ?? nothing;
  return {
    measure,
    whole: figureIn(whole.all, ''),
    parts: (by) => brokenDown(by).all.figures(),
    months: () => new Map(months.map((month) => [month, figureIn(whole.ofMonth(month), '')])),
    figureOf(month, by = '', value) {
      const { all, ofMonth } = brokenDown(by);
      return figureIn(month === undefined ? all : ofMonth(month), value);
    },
  };
}
