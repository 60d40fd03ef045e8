import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { chargeCode, monthlyCents } from './catalog-rows';
import { amount, at, places } from './names';
import { customerKey } from './party-rows';
import type { Rows, RowsOf } from './rows-of';
import { subscriptionKey } from './subscription-rows';

interface Bill {
  readonly subtotal: number;
  readonly gst: number;
  readonly hst: number;
  readonly qst: number;
  readonly total: number;
  readonly paid: number;
}

const share = (cents: number, perHundredThousand: number): number =>
  Math.floor((cents * perHundredThousand + 50_000) / 100_000);

const hstRates: Readonly<Record<string, number>> = { ON: 13_000, NB: 15_000 };

/** One month of one subscription with the taxes of its province; every second one is half paid. */
export function billOf(index: number): Bill {
  const subtotal = monthlyCents(index);
  const { province } = at(places, index);
  const rate = hstRates[province];
  const [gst, hst, qst] =
    rate === undefined ? [share(subtotal, 5_000), 0, share(subtotal, 9_975)] : [0, share(subtotal, rate), 0];
  const total = subtotal + gst + hst + qst;
  return { subtotal, gst, hst, qst, total, paid: index % 2 === 0 ? total : 2000 };
}

const invoiceNumber = (index: number): string => `I-${String(10001 + index)}`;
const creditCents = 500;
const pdfName = (index: number): string => `1002000_${invoiceNumber(index)}_20261101.pdf`;

const isPaid = (index: number): boolean => billOf(index).total === billOf(index).paid;

/** What a customer still owes: the open part of the invoice less the credit that is not applied. */
const owed = (index: number): number => billOf(index).total - billOf(index).paid - creditCents;

const taxes = (bill: Bill): CanonicalRow => ({
  gst: amount(bill.gst),
  hst: amount(bill.hst),
  qst: amount(bill.qst),
  pstRst: '0.00',
  tax911: '0.00',
  otherTax: '0.00',
});

/** Balances, invoices with their lines and files, payments and what they pay, credits, and the legacy system’s totals. */
export const financeRows = (base: RowsOf, size: number): Rows => ({
  balanceForward: base('balanceForward', size, (index) => ({
    customer: customerKey(index),
    asOfDate: '2026-11-20',
    balanceForwardAmount: amount(owed(index)),
    currency: 'CAD',
    ageingCurrent: amount(owed(index)),
    ageing30: '0.00',
    ageing60: '0.00',
    ageing90: '0.00',
    unappliedPaymentsCredits: amount(-creditCents),
    mode: 'Open items',
  })),
  invoice: base('invoice', size, (index) => {
    const bill = billOf(index);
    return {
      commercialName: 'Boréal Télécom',
      invoiceNumber: invoiceNumber(index),
      customer: customerKey(index),
      invoiceDate: '2026-11-01',
      dueDate: '2026-12-01',
      billingPeriodStart: '2026-11-01',
      billingPeriodEnd: '2026-11-30',
      run: 'IR-100',
      currency: 'CAD',
      subtotal: amount(bill.subtotal),
      ...taxes(bill),
      total: amount(bill.total),
      amountPaidApplied: amount(bill.paid),
      balance: amount(bill.total - bill.paid),
      status: isPaid(index) ? 'Paid' : 'Partially Paid',
      template: 'TPL-1001',
      pdfFile: pdfName(index),
      importMode: isPaid(index) ? 'History only' : 'Open item',
    };
  }),
  invoiceLine: base('invoiceLine', size, (index) => {
    const bill = billOf(index);
    return {
      invoiceNumber: invoiceNumber(index),
      lineNumber: 1,
      subscription: subscriptionKey(index),
      itemKind: 'Charge',
      item: chargeCode(index),
      descriptionEn: 'Internet',
      descriptionFr: 'Internet',
      lineType: 'Recurring',
      periodFrom: '2026-11-01',
      periodTo: '2026-11-30',
      quantity: '1',
      unitPrice: amount(bill.subtotal),
      amount: amount(bill.subtotal),
      taxCode: 'Canada',
      glCode: '4000',
    };
  }),
  payment: base('payment', size, (index) => ({
    paymentNumber: `PMT-${String(3001 + index)}`,
    customer: customerKey(index),
    paymentDate: '2026-11-10',
    amount: amount(billOf(index).paid),
    method: at(['Cheque', 'Bank bill payment', 'Credit card'], index),
    paymentSource: at(['Mail', 'Bank', 'Portal'], index),
    referenceChequeNumber: `REF${String(70 + index)}`,
    currency: 'CAD',
    unappliedAmount: '0.00',
    status: 'Posted',
  })),
  paymentApplication: base('paymentApplication', size, (index) => ({
    paymentNumber: `PMT-${String(3001 + index)}`,
    invoiceNumber: invoiceNumber(index),
    appliedAmount: amount(billOf(index).paid),
  })),
  adjustment: base('adjustment', size, (index) => ({
    creditNoteNumber: `C-${String(801 + index)}`,
    customer: customerKey(index),
    date: '2026-11-12',
    currency: 'CAD',
    kind: 'Credit Note',
    creditCharge: 'CHG-CREDIT',
    reason: 'Panne de service',
    amountBeforeTax: amount(creditCents),
    gst: '0.00',
    hst: '0.00',
    qst: '0.00',
    pstRst: '0.00',
    tax911: '0.00',
    otherTax: '0.00',
    total: amount(creditCents),
    appliedAmount: '0.00',
    balance: amount(creditCents),
  })),
  invoicePdf: base('invoicePdf', size, (index) => ({
    fileName: pdfName(index),
    invoiceNumber: invoiceNumber(index),
    customer: customerKey(index),
    invoiceDate: '2026-11-01',
    size: 48_000 + index,
    pageCount: 2,
    pathStorageRef: `factures/2026-11/${pdfName(index)}`,
  })),
  controlTotal: base('controlTotal', size, (index) => ({
    total: 'R6',
    brokenDownBy: 'Customer',
    value: customerKey(index),
    periodAsOfDate: '2026-11-20',
    amount: amount(owed(index)),
    currency: 'CAD',
    sourceReport: 'AR ageing 2026-11-20',
    confirmedBy: 'Chloé Dubé',
    confirmedOn: '2026-11-21',
  })),
});
