import type { DecodedTable } from '../../entity/entity';
import type { SettlementReading } from './read-payments';
import { none } from './name-index';
import { centScale, integerColumn, lastDay } from './numbers';
import { settlementKinds } from './settlements';

/** Reads what was credited or written off on invoices, and names what changes nothing. */
export function readCredits(
  adjustments: DecodedTable,
  { invoices, days, events, documents }: SettlementReading,
): void {
  const totals = integerColumn(adjustments, 'total', centScale);
  const dates = days.column(adjustments, 'date', lastDay);
  const [kinds, related] = [adjustments.column('kind'), adjustments.column('relatedInvoiceNumber')];
  const currencies = adjustments.column('currency');
  for (let row = 0; row < adjustments.rowCount; row += 1) {
    const kind = kinds[row] ?? null;
    const amount = Math.abs(totals[row] ?? 0);
    if (kind === null && Number.isNaN(amount)) continue;
    const invoice = invoices.numbers.find(related[row] ?? null);
    const day = dates[row] ?? lastDay;
    const currency = currencies[row] ?? null;
    if (kind === 'Debit Adjustment') documents.add('debitAdjustment', 'adjustment', row, amount);
    else if (invoice === none || day === lastDay || Number.isNaN(amount))
      documents.add('creditWithoutInvoice', 'adjustment', row, amount);
    else if (currency !== null && currency !== invoices.currency[invoice])
      documents.add('creditInOtherCurrency', 'adjustment', row, amount);
    else {
      const sign = kind === 'Bad debt recovery' ? -1 : 1;
      events.add(settlementKinds.credit, invoice, day, sign * amount, row);
    }
  }
}
