import { perMonth, perYear } from '../../billing/per-month';
import type { DecodedTable, TableRule } from '../../entity/entity';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  parseDecimal,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { catalogItems } from '../catalog/catalog-item';
import { standingPrices, type StandingPrice } from '../catalog/standing-price';
import { includesDay } from '../date-ranges';
import {
  eachRow,
  groupKey,
  groupingRows,
  rowReader,
  type FindingSteps,
  type OtherTables,
  type RowReader,
} from '../table-lookup';

const whole = (units: number): Decimal => ({ units, scale: 0 });

/** Half a cent a month, which rounding to cents explains; above it is a difference. */
const yearlyTolerance: Decimal = { units: 6, scale: 2 };

/** Whether the item is charged on the day SmartBilling begins to bill the subscription. */
function isBilledOn(item: RowReader, day: string): boolean {
  const period = { from: item('effectiveFrom'), to: item('effectiveTo') };
  return includesDay(period, day) && includesDay({ from: null, to: item('discountEndDate') }, day);
}

/**
 * What an item brings in a year, by which amounts are compared so that no division rounds them; zero when it is not
 * recurring, undefined when it cannot be told.
 */
function yearlyAmount(
  item: RowReader,
  catalogRow: RowReader | undefined,
  standing: StandingPrice | undefined,
): Decimal | undefined {
  if (item('itemKind') === 'Usage Rate') return zero;
  if (!catalogRow) return undefined;
  if (catalogRow('chargeType') === 'One Time') return zero;
  const price = parseDecimal(String(item('unitPriceOverride') ?? standing?.price));
  const priceType = standing?.priceType ?? catalogRow('priceType');
  const quantity = priceType === 'Flat Fee' ? whole(1) : parseDecimal(String(item('quantity')));
  if (!price || !quantity) return undefined;
  return perYear(multiplyDecimals(price, quantity), String(catalogRow('recurringPeriod')));
}

/** What the items of each subscription bring in a year; undefined when one of them cannot be told. */
function* yearlyTotals(
  items: DecodedTable,
  others: OtherTables,
): FindingSteps<(subscription: RowReader) => Decimal | undefined> {
  const bySubscription = yield* groupingRows(items, ['subscription']);
  const catalogRowOf = catalogItems(others);
  const priceOf = standingPrices(others);
  return (subscription) => {
    const rows = bySubscription.get(groupKey([subscription('legacyId')]));
    const day = String(subscription('billingStartDate'));
    let total: Decimal | undefined = rows && zero;
    for (const rowIndex of rows ?? []) {
      const item = rowReader(items, rowIndex);
      if (!isBilledOn(item, day)) continue;
      const amount = yearlyAmount(item, catalogRowOf(item), priceOf(item, subscription, day));
      total = total && amount && addDecimals(total, amount);
    }
    return total;
  };
}

/** V412: the recurring items of a subscription, by the month, against its Legacy MRC on the first day billed. */
export const itemsAddUpToLegacyMrc: TableRule = {
  code: 'V412',
  severity: 'warning',
  reads: ['legacyId', 'service', 'priceList', 'contractType', 'billingStartDate', 'status', 'legacyMrc'],
  *check(table, others) {
    const items = others('subscriptionItem');
    if (!items) return;
    const totalOf = yield* yearlyTotals(items, others);
    yield* eachRow(table, (row) => {
      if (row('status') === 'Closed' || row('billingStartDate') === null) return undefined;
      const legacy = parseDecimal(String(row('legacyMrc')));
      const yearly = legacy && totalOf(row);
      if (!yearly) return undefined;
      const difference = addDecimals(yearly, negateDecimal(multiplyDecimals(legacy, whole(12))));
      const size = compareDecimals(difference, zero) < 0 ? negateDecimal(difference) : difference;
      if (compareDecimals(size, yearlyTolerance) <= 0) return undefined;
      const [month, delta] = [formatDecimal(perMonth(yearly)), formatDecimal(perMonth(difference))];
      return {
        field: 'legacyMrc',
        expected: {
          en: `${month}, what its items add up to a month (difference ${delta})`,
          fr: `${month}, la somme mensuelle de ses éléments (écart ${delta})`,
        },
        example: month,
      };
    });
  },
};
