import type { Canonical } from '../../entity/cell';
import { addDecimals, formatDecimal, multiplyDecimals, type Decimal } from '../../kernel/decimal';
import { includesDay } from '../date-ranges';
import { groupKey, groupRows, rowReader, type OtherTables, type RowReader } from '../table-lookup';
import { amountOf } from './amounts';
import type { TaxFieldName } from './tax-amount-fields';

/** A tax to be calculated: `rate` is a fraction (0.05), what it compounds on included. */
export interface Levy {
  /** The same for what is added up before it is taxed: one rate of one jurisdiction. */
  readonly key: string;
  readonly field: TaxFieldName;
  readonly taxName: string;
  readonly jurisdiction: string;
  readonly rate: Decimal;
}

/** Where each tax by rate stands on an invoice; 9-1-1 is an amount per line and cannot be recalculated. */
const fieldOfTax: Readonly<Record<string, TaxFieldName>> = {
  GST: 'gst',
  HST: 'hst',
  QST: 'qst',
  PST: 'pstRst',
  RST: 'pstRst',
};

const percent = (rate: Decimal): Decimal => ({ units: rate.units, scale: rate.scale + 2 });
const one: Decimal = { units: 1, scale: 0 };

/** The rates of rows in force; the federal tax gives way to the harmonised one (domain.md 4.2). */
function leviesOf(rows: readonly RowReader[]): readonly Levy[] {
  const harmonised = rows.some((row) => row('taxName') === 'HST');
  const rateOf = new Map(rows.map((row) => [row('taxName'), amountOf(row('ratePercent'))]));
  return rows.flatMap((row) => {
    const [taxName, rate] = [String(row('taxName')), amountOf(row('ratePercent'))];
    const field = fieldOfTax[taxName];
    if (!field || !rate || (harmonised && taxName === 'GST')) return [];
    const under = row('compoundOn') === null ? undefined : rateOf.get(row('compoundOn'));
    const fraction = percent(rate);
    const compounded = under ? multiplyDecimals(fraction, addDecimals(one, percent(under))) : fraction;
    const jurisdiction = String(row('jurisdiction'));
    const key = groupKey([field, jurisdiction, formatDecimal(compounded)]);
    return [{ key, field, taxName, jurisdiction, rate: compounded }];
  });
}

/**
 * Taxes of a tax code in a province on a day; undefined where the Tax Codes sheet does not settle it: it has no such code,
 * or a rate that holds for one class of items while no class is said.
 */
export type LeviesOn = (
  taxCode: Canonical,
  province: string,
  day: string,
  itemClass?: string,
) => readonly Levy[] | undefined;

/**
 * The rows of a tax code that hold in a province on a day, the federal ones among them; undefined where the Tax Codes
 * sheet has no such code.
 */
export function taxRowsInForce(
  others: OtherTables,
): (taxCode: Canonical, province: string, day: string) => readonly RowReader[] | undefined {
  const table = others('taxCode');
  if (!table) return () => undefined;
  const groups = groupRows(table, ['taxCode']);
  return (taxCode, province, day) =>
    groups
      .get(groupKey([taxCode]))
      ?.map((rowIndex) => rowReader(table, rowIndex))
      .filter((row) => row('jurisdiction') === 'Federal' || row('jurisdiction') === province)
      .filter((row) => includesDay({ from: row('effectiveFrom'), to: row('effectiveTo') }, day));
}

/** A rate of one class; 9-1-1 is an amount, whose class is of no matter to the rates. */
const isOfClass = (row: RowReader): boolean => row('appliesToItemClass') !== null && row('taxName') !== '911';

/** Reads the Tax Codes sheet; the answer for each code, province and day is worked out once. */
export function leviedTaxes(others: OtherTables): LeviesOn {
  const rowsInForce = taxRowsInForce(others);
  const known = new Map<string, readonly Levy[] | undefined>();
  const judge = (
    taxCode: Canonical,
    province: string,
    day: string,
    itemClass: string | undefined,
  ): readonly Levy[] | undefined => {
    const rows = rowsInForce(taxCode, province, day);
    // A rate for one class of items cannot be laid against a line, which does not say its class.
    if (!rows || (itemClass === undefined && rows.some(isOfClass))) return undefined;
    return leviesOf(rows.filter((row) => !isOfClass(row) || row('appliesToItemClass') === itemClass));
  };
  return (taxCode, province, day, itemClass) => {
    const key = groupKey([taxCode, province, day, itemClass ?? null]);
    if (!known.has(key)) known.set(key, judge(taxCode, province, day, itemClass));
    return known.get(key);
  };
}
