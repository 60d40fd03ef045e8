import type { DecodedTable, TableFinding, TableRule } from '../../entity/entity';
import type { ReferenceLists } from '../../entity/reference-list';
import { compareDecimals, multiplyDecimals, parseDecimal, type Decimal } from '../../kernel/decimal';
import { finish, type Steps } from '../../kernel/steps';
import { countryCodeOf } from './country-code';

/** Fewer lines of a country have no usual rate. */
const enoughLines = 8;

/** How far from the median a slip of the decimal point takes a rate. */
const factor: Decimal = { units: 10, scale: 0 };

/** A larger part of a country's lines is a class of numbers with its own price, such as mobiles, and no slip. */
const slipsAmong = (count: number): number => Math.floor(count / 10);

interface PricedRows {
  readonly text: string;
  readonly value: Decimal;
  readonly rows: readonly number[];
}

/** The rows by their rates, cheapest first; there are far fewer rates than rows. */
function pricesOf(lines: DecodedTable, rows: readonly number[]): readonly PricedRows[] {
  const rates = lines.column('ratePerUnit');
  const byText = new Map<string, number[]>();
  for (const rowIndex of rows) {
    const text = String(rates[rowIndex] ?? '');
    const same = byText.get(text);
    if (same) same.push(rowIndex);
    else byText.set(text, [rowIndex]);
  }
  return [...byText]
    .flatMap(([text, same]) => {
      const value = parseDecimal(text);
      return value ? [{ text, value, rows: same }] : [];
    })
    .sort((a, b) => compareDecimals(a.value, b.value));
}

/** The rate half of the lines do not exceed: one that a line really has. */
function medianOf(prices: readonly PricedRows[], count: number): PricedRows | undefined {
  let seen = 0;
  return prices.find(({ rows }) => {
    seen += rows.length;
    return seen * 2 >= count;
  });
}

const isFar = (a: Decimal, b: Decimal): boolean => compareDecimals(a, multiplyDecimals(b, factor)) >= 0;

function outliersAmong(lines: DecodedTable, rows: readonly number[]): TableFinding[] {
  const prices = pricesOf(lines, rows);
  const count = prices.reduce((sum, price) => sum + price.rows.length, 0);
  const median = count < enoughLines ? undefined : medianOf(prices, count);
  if (!median) return [];
  const far = prices.filter(
    ({ value }) =>
      compareDecimals(value, median.value) !== 0 &&
      (isFar(value, median.value) || isFar(median.value, value)),
  );
  const found = far.flatMap((price) => price.rows);
  if (found.length > Math.max(1, slipsAmong(count))) return [];
  const expected = {
    en: `a rate nearer to ${median.text}, the median of ${String(count)} lines of its country`,
    fr: `un tarif plus près de ${median.text}, la médiane de ${String(count)} lignes de son pays`,
  };
  return found.map((rowIndex) => ({ rowIndex, field: 'ratePerUnit', expected }));
}

/** Some milliseconds of them. */
const rowsAtOnce = 500;

/** Lines of a plan by country and rate unit; offshore area codes are countries of their own, blocked lines have no price. */
function* linesByCountry(lines: DecodedTable, lists: ReferenceLists): Steps<Iterable<readonly number[]>> {
  const offshore = new Set(lists.entries('offshoreNanp').map(({ code }) => code));
  const [plans, prefixes] = [lines.column('ratePlan'), lines.column('prefix')];
  const [blocked, units] = [lines.column('blocked'), lines.column('rateUnit')];
  const groups = new Map<string, number[]>();
  for (let rowIndex = 0; rowIndex < lines.rowCount; rowIndex += 1) {
    if (rowIndex % rowsAtOnce === 0) yield;
    const [plan = null, prefix = null] = [plans[rowIndex], prefixes[rowIndex]];
    if (plan === null || prefix === null || blocked[rowIndex] === true) continue;
    const country = countryCodeOf(String(prefix), offshore);
    const key = `${country}/${String(units[rowIndex] ?? '')}/${String(plan)}`;
    const group = groups.get(key);
    if (group) group.push(rowIndex);
    else groups.set(key, [rowIndex]);
  }
  return groups.values();
}

/** What `noOutlierRates` finds, in steps between which others have their turn. */
export function* findingOutliers(lines: DecodedTable, lists: ReferenceLists): Steps<readonly TableFinding[]> {
  const found: TableFinding[] = [];
  for (const rows of yield* linesByCountry(lines, lists)) {
    yield;
    found.push(...outliersAmong(lines, rows));
  }
  return found;
}

/** V309: a rate ten times, or a tenth of, what the plan asks for most of that country. */
export const noOutlierRates: TableRule = {
  code: 'V309',
  severity: 'warning',
  reads: ['ratePlan', 'prefix', 'ratePerUnit', 'rateUnit', 'blocked'],
  check: (table, _others, { lists }) => finish(findingOutliers(table, lists)),
};
