import type { Canonical } from '../../entity/cell';
import type { RuleFinding, TableRule } from '../../entity/entity';
import type { Severity } from '../../kernel/issue';
import { eachRow, lookup, type RowReader } from '../table-lookup';
import { areStrangers } from '../customer-family';
import { soleLookup } from './sole-rows';

type Strangers = (a: Canonical, b: Canonical) => boolean;

/** A rule over a payment and the invoice it is applied to, where both are known. */
const betweenBoth = (
  code: string,
  severity: Severity,
  judge: (payment: RowReader, invoice: RowReader, strangers: Strangers) => RuleFinding['expected'],
): TableRule => ({
  code,
  severity,
  reads: ['paymentNumber', 'invoiceNumber'],
  check(table, others) {
    const paymentOf = lookup({ name: 'payment', referenceBy: 'paymentNumber' }, others);
    const invoiceOf = soleLookup(others('invoice'), 'invoiceNumber');
    const strangers = areStrangers(others);
    return eachRow(table, (row) => {
      const [payment, invoice] = [paymentOf(row('paymentNumber')), invoiceOf(row('invoiceNumber'))];
      const expected = payment && invoice && judge(payment, invoice, strangers);
      return expected && { field: 'invoiceNumber', expected };
    });
  },
});

/** V507, V508 and V513 of a payment applied to an invoice (domain.md 3.22, 4.2). */
export const paymentApplicationRules: readonly TableRule[] = [
  betweenBoth('V507', 'error', (payment, invoice, strangers) => {
    const payer = payment('customer');
    if (!strangers(payer, invoice('customer'))) return undefined;
    return {
      en: `an invoice of customer ${String(payer)}, of its parent or of its sub-accounts`,
      fr: `une facture du client ${String(payer)}, de son parent ou de ses sous-comptes`,
    };
  }),
  betweenBoth('V508', 'warning', (payment, invoice) => {
    const [paid, invoiced] = [payment('paymentDate'), invoice('invoiceDate')];
    if (paid === null || invoiced === null || String(paid) >= String(invoiced)) return undefined;
    return {
      en: `an invoice of ${String(paid)} or earlier, the day of the payment: this one is of ${String(invoiced)}`,
      fr: `une facture du ${String(paid)} ou d’avant, jour du paiement : celle-ci est du ${String(invoiced)}`,
    };
  }),
  betweenBoth('V513', 'error', (payment, invoice) => {
    const [paid, invoiced] = [payment('currency'), invoice('currency')];
    if (paid === null || invoiced === null || paid === invoiced) return undefined;
    return {
      en: `an invoice in ${String(paid)}, the currency of the payment`,
      fr: `une facture en ${String(paid)}, la devise du paiement`,
    };
  }),
];
