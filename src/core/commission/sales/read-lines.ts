import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import { roundedProduct } from '../pay/rounded-product';
import { overrideOn, type ItemOverride } from './item-overrides';
import { none } from './name-index';
import { centScale, integerColumn, lastDay, microScale } from './numbers';
import type { ReadItems } from './read-items';
import { lineTypes, type InvoiceColumns, type LineColumns, type SubscriptionColumns } from './sales-history';

/** What lines refer to. */
export interface LineSurroundings {
  readonly invoices: InvoiceColumns;
  readonly subscriptions: SubscriptionColumns;
  readonly found: ReadItems;
  readonly overrides: ReadonlyMap<number, readonly ItemOverride[]>;
}

const typeOf = new Map<Canonical, number>(lineTypes.map((type, place) => [type, place]));

/** Micro-units a piece times millionths, in cents half up: what `quantity` pieces cost, as the line's amount is rounded. */
const lineCost = (unitCost: number, quantity: number): number =>
  roundedProduct(unitCost, Math.abs(quantity), 10_000_000_000);

const filledRows = (table: DecodedTable): Int32Array => {
  const [numbers, amounts] = [table.column('invoiceNumber'), table.column('amount')];
  const rows = new Int32Array(table.rowCount);
  let count = 0;
  for (let row = 0; row < table.rowCount; row += 1)
    if (numbers[row] !== null || amounts[row] !== null) rows[count++] = row;
  return rows.subarray(0, count);
};

/** Lines of the sheet as columns, those that are blank left away. */
export function readLines(table: DecodedTable | undefined, around: LineSurroundings): LineColumns {
  const row = table ? filledRows(table) : new Int32Array();
  const count = row.length;
  const cells = (field: string): readonly Canonical[] => table?.column(field) ?? [];
  const numbers = (field: string, scale: number): Float64Array => {
    const column = table ? integerColumn(table, field, scale) : new Float64Array();
    return count === column.length ? column : Float64Array.from(row, (at) => column[at] ?? Number.NaN);
  };
  const [quantity, unitPrice] = [numbers('quantity', microScale), numbers('unitPrice', microScale)];
  const amount = numbers('amount', centScale);
  const { invoices, subscriptions, found, overrides } = around;
  const { items, find } = found;
  const columns = {
    invoice: new Int32Array(count),
    lineNumber: new Int32Array(count),
    subscription: new Int32Array(count),
    item: new Int32Array(count),
    type: new Uint8Array(count),
    cost: new Float64Array(count),
    commissionable: new Uint8Array(count),
  };
  const [invoiceCells, lineCells] = [cells('invoiceNumber'), cells('lineNumber')];
  const [subscriptionCells, typeCells] = [cells('subscription'), cells('lineType')];
  const [kindCells, itemCells] = [cells('itemKind'), cells('item')];
  for (let line = 0; line < count; line += 1) {
    const at = row[line] ?? 0;
    const invoice = invoices.numbers.find(invoiceCells[at] ?? null);
    const subscription = subscriptions.ids.find(subscriptionCells[at] ?? null);
    const item = find(kindCells[at] ?? null, itemCells[at] ?? null);
    columns.invoice[line] = invoice;
    columns.lineNumber[line] = Number(lineCells[at] ?? 0);
    columns.subscription[line] = subscription;
    columns.item[line] = item;
    columns.type[line] = typeOf.get(typeCells[at] ?? null) ?? 0;
    const own =
      overrides.size > 0 && subscription !== none && item !== none
        ? overrideOn(overrides.get(subscription * items.count + item), invoices.day[invoice] ?? lastDay)
        : undefined;
    const unitCost = own && !Number.isNaN(own.cost) ? own.cost : (items.cost[item] ?? Number.NaN);
    const sign = (amount[line] ?? 0) < 0 ? -1 : 1;
    columns.cost[line] = sign * lineCost(unitCost, quantity[line] ?? Number.NaN) + 0;
    columns.commissionable[line] =
      own && own.commissionable !== null
        ? Number(own.commissionable === true)
        : (items.commissionable[item] ?? 0);
  }
  return { count, row, quantity, unitPrice, amount, ...columns };
}
