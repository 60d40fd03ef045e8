import { below, pick, seededRandom } from '../src/core/demo/random';
import type { CanonicalRow } from '../src/core/entity/judge-row';

/** The history sheets of an operator, rows by entity. */
export type CommissionCase = Readonly<Record<string, readonly CanonicalRow[]>>;

export interface CaseSize {
  readonly lines: number;
  readonly agents: number;
  /** Rows of the Commission Plan Lines sheet, over ten plans. */
  readonly planRows: number;
}

const planCount = 10;
const itemCount = 400;
const linesPerInvoice = 8;

const named = (letter: string, number: number): string => `${letter}-${String(number).padStart(6, '0')}`;
const dollars = (cents: number): string => (cents / 100).toFixed(2);

const methods: readonly [CanonicalRow, ...CanonicalRow[]] = [
  { method: '% of price', rate: '5.5' },
  { method: '% of margin', rate: '12' },
  { method: '$ per unit', rate: '1.25' },
  { method: '% of margin over a minimum dollar value', rate: '20', methodMinimumMargin: '5.00' },
  { method: '$ per unit over a minimum quantity', rate: '2.00', quotaQuantity: '2' },
];

function planLines(random: () => number, count: number): readonly CanonicalRow[] {
  const perPlan = count / planCount;
  return Array.from({ length: count }, (_, at): CanonicalRow => {
    const place = at % perPlan;
    const usual = {
      ...{ planName: named('P', Math.floor(at / perPlan)), lineNumber: place + 1, currency: 'CAD' },
      ...{ effectiveFrom: '2024-01-01', expiry: '2029-12-31' },
      trigger: place % 2 === 0 ? 'Invoice posted' : 'Invoice paid',
    };
    if (place < 2)
      return {
        ...{ ...usual, appliesToKind: 'Any', method: '% of price', rate: place === 0 ? '3' : '4' },
        ...{ tierMeasure: 'Revenue', tierBasis: 'Marginal', trigger: 'Invoice posted' },
        ...{ tierFrom: place === 0 ? '0' : '5000', tierTo: place === 0 ? '5000' : null },
      };
    return {
      ...{ ...usual, appliesToKind: 'Charge', item: named('CH', at % itemCount), ...pick(random, methods) },
      topUpPercent: place % 3 === 0 ? '0.5' : null,
      firstInvoiceBonusPercent: place % 5 === 0 ? '10' : null,
    };
  });
}

function people(random: () => number, count: number): readonly CanonicalRow[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ legacyId: named('A', at), parentAgent: at % 5 === 0 ? null : named('A', at - (at % 5)) },
    ...{ commissionPlan: named('P', below(random, planCount)), commissionCurrency: 'CAD' },
    ...{ daysBeforeEarned: pick(random, [0, 15, 30]), commissionPeriod: 'Monthly' },
  }));
}

/** A year of invoices of some lines each, most of them paid, some in two parts, some credited. */
export function commissionCase({ lines, agents, planRows }: CaseSize): CommissionCase {
  const random = seededRandom(43);
  const invoiceCount = Math.ceil(lines / linesPerInvoice);
  const subscriptionCount = Math.max(1, Math.floor(invoiceCount / 6));
  const priceOf = Array.from({ length: itemCount }, () => 500 + below(random, 9500));
  const invoices: CanonicalRow[] = [];
  const payments: CanonicalRow[] = [];
  const applications: CanonicalRow[] = [];
  const adjustments: CanonicalRow[] = [];
  const invoiceLines: CanonicalRow[] = [];
  for (let at = 0; at < invoiceCount; at += 1) {
    const invoiceNumber = named('I', at);
    const owner = at % subscriptionCount;
    const month = 1 + Math.floor((at / invoiceCount) * 12);
    const date = `2026-${String(month).padStart(2, '0')}-01`;
    let total = 0;
    for (let line = 1; line <= linesPerInvoice && invoiceLines.length < lines; line += 1) {
      const item = below(random, itemCount);
      const quantity = 1 + below(random, 4);
      const cents = (priceOf[item] ?? 0) * quantity;
      total += cents;
      invoiceLines.push({
        ...{ invoiceNumber, lineNumber: line, subscription: named('S', owner), itemKind: 'Charge' },
        ...{ item: named('CH', item), lineType: 'Recurring', quantity: String(quantity) },
        ...{ unitPrice: dollars(priceOf[item] ?? 0), amount: dollars(cents) },
      });
    }
    const customer = named('C', owner);
    invoices.push({
      ...{ invoiceNumber, customer, invoiceDate: date, dueDate: date.replace(/01$/, '28'), currency: 'CAD' },
      ...{ total: dollars(total), status: 'Open' },
    });
    const parts = random() < 0.1 ? [0.4, 0.6] : random() < 0.9 ? [1] : [];
    parts.forEach((part, place) => {
      const payment = { paymentNumber: `${invoiceNumber}-${String(place)}` };
      const paid = place === 0 ? Math.round(total * part) : total - Math.round(total * 0.4);
      const day = date.replace(/01$/, String(12 + place * 9));
      payments.push({
        ...payment,
        customer,
        paymentDate: day,
        amount: dollars(paid),
        currency: 'CAD',
        status: 'Posted',
      });
      applications.push({ ...payment, invoiceNumber, appliedAmount: dollars(paid) });
    });
    if (random() < 0.01)
      adjustments.push({
        ...{ creditNoteNumber: named('N', at), kind: 'Credit Note', relatedInvoiceNumber: invoiceNumber },
        ...{ date: date.replace(/01$/, '20'), currency: 'CAD', total: dollars(Math.round(total / 4)) },
      });
  }
  return {
    commissionPlan: Array.from({ length: planCount }, (_, at) => ({
      ...{ planName: named('P', at), currency: 'CAD', effectiveFrom: '2024-01-01' },
    })),
    commissionPlanLine: planLines(random, planRows),
    salesAgent: people(random, agents),
    customer: Array.from({ length: subscriptionCount }, (_, at) => ({ legacyId: named('C', at) })),
    charge: priceOf.map((price, at) => ({
      ...{
        chargeCode: named('CH', at),
        commissionable: at % 20 !== 0,
        cost: dollars(Math.floor(price * 0.6)),
      },
    })),
    subscription: Array.from({ length: subscriptionCount }, (_, at) => ({
      ...{
        legacyId: named('S', at),
        customer: named('C', at),
        salesAgent: named('A', below(random, agents)),
      },
      ...{ effectiveFrom: '2026-01-01', billedThrough: '2025-12-31' },
    })),
    invoice: invoices,
    invoiceLine: invoiceLines,
    payment: payments,
    paymentApplication: applications,
    adjustment: adjustments,
  };
}
