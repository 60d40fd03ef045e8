import type { LineReason } from '../result/left-out';
import { none } from '../sales/name-index';
import { lastDay } from '../sales/numbers';
import { itemClasses, lineTypes, type SalesHistory } from '../sales/sales-history';

const notForSale = {
  tax: lineTypes.indexOf('Tax'),
  lateFee: lineTypes.indexOf('Late fee'),
  feeItem: itemClasses.indexOf('lateFee'),
  depositItem: itemClasses.indexOf('deposit'),
};

/** Why nobody is paid for a line, whoever sold it; undefined where somebody may be. */
export function reasonOfLine({ lines, invoices, items }: SalesHistory, line: number): LineReason | undefined {
  const invoice = lines.invoice[line] ?? none;
  const item = lines.item[line] ?? none;
  const type = lines.type[line];
  if (invoice === none) return 'invoiceUnknown';
  const sums = (lines.amount[line] ?? 0) + (lines.quantity[line] ?? 0) + (lines.unitPrice[line] ?? 0);
  if (Number.isNaN(sums) || invoices.day[invoice] === lastDay || Number.isNaN(invoices.total[invoice]))
    return 'unreadable';
  if (invoices.status[invoice] === 'Void') return 'voidInvoice';
  if (type === notForSale.tax) return 'tax';
  if (type === notForSale.lateFee) return 'lateFee';
  if (item === none) return 'itemUnknown';
  if (items.itemClass[item] === notForSale.feeItem) return 'lateFee';
  if (items.itemClass[item] === notForSale.depositItem) return 'deposit';
  return lines.commissionable[line] === 1 ? undefined : 'notCommissionable';
}
