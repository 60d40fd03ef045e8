import type { RowRule, TableRule } from '../../entity/entity';
import { multiplyDecimals } from '../../kernel/decimal';
import { subscription } from '../subscriptions/subscription';
import { eachRow, lookup } from '../table-lookup';
import { amountOf, centsText, toCents, withinOneCent } from './amounts';
import { areStrangers } from '../customer-family';
import { soleLookup } from './sole-rows';

interface AmountRow {
  readonly quantity?: string | null;
  readonly unitPrice?: string | null;
  readonly amount?: string | null;
}

/** V501: a line is its quantity times its price, but for the cent that rounding takes (domain.md 3.22). */
export const amountIsQuantityTimesPrice: RowRule<AmountRow, keyof AmountRow> = {
  code: 'V501',
  severity: 'error',
  reads: ['quantity', 'unitPrice', 'amount'],
  check(row) {
    const [quantity, price, amount] = [amountOf(row.quantity), amountOf(row.unitPrice), amountOf(row.amount)];
    if (!quantity || !price || !amount) return undefined;
    const wanted = toCents(multiplyDecimals(quantity, price));
    if (withinOneCent(wanted, amount)) return undefined;
    const text = centsText(wanted);
    return {
      field: 'amount',
      expected: { en: `${text}, quantity times unit price`, fr: `${text}, quantité fois prix unitaire` },
      example: text,
    };
  },
};

/** V005: the subscription billed is one of the invoice's customer or of its family. */
export const subscriptionOfCustomer: TableRule = {
  code: 'V005',
  severity: 'error',
  reads: ['invoiceNumber', 'subscription'],
  check(table, others) {
    const invoiceOf = soleLookup(others('invoice'), 'invoiceNumber');
    const subscriptionOf = lookup(subscription, others);
    const strangers = areStrangers(others);
    return eachRow(table, (row) => {
      const billed = subscriptionOf(row('subscription'));
      const payer = billed && invoiceOf(row('invoiceNumber'))?.('customer');
      if (!billed || !payer || !strangers(payer, billed('customer'))) return undefined;
      return {
        field: 'subscription',
        expected: {
          en: `a subscription of customer ${String(payer)}, who is invoiced`,
          fr: `un abonnement du client ${String(payer)}, qui est facturé`,
        },
      };
    });
  },
};
