import fc from 'fast-check';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { balanceForward } from '../../../src/core/entities/finance/balance-forward';
import { invoice } from '../../../src/core/entities/finance/invoice';
import { invoiceLine } from '../../../src/core/entities/finance/invoice-line';
import { payment } from '../../../src/core/entities/finance/payment';
import { ruleFindings, type Sheet } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const runs = { numRuns: 60 };

const text = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Half a cent up, away from zero, in whole numbers: cents × rate in thousandths of a percent. */
const taxOf = (cents: number, rate: number): number =>
  Math.sign(cents) * Math.floor((Math.abs(cents) * rate + 50_000) / 100_000);

const taxCodes: Sheet = [
  {
    taxCode: 'Canada',
    jurisdiction: 'Federal',
    taxName: 'GST',
    ratePercent: '5',
    effectiveFrom: '2013-01-01',
  },
  {
    taxCode: 'Canada',
    jurisdiction: 'QC',
    taxName: 'QST',
    ratePercent: '9.975',
    effectiveFrom: '2013-01-01',
  },
];

interface Built {
  readonly invoice: CanonicalRow;
  readonly lines: readonly CanonicalRow[];
}

/** An invoice of Québec as an old system makes it from its lines, sometimes with a line for the taxes. */
function built(lines: readonly (readonly [number, number])[], taxLine: boolean): Built {
  const amounts = lines.map(([quantity, price]) => quantity * price);
  const subtotal = amounts.reduce((sum, amount) => sum + amount, 0);
  const [gst, qst] = [taxOf(subtotal, 5000), taxOf(subtotal, 9975)];
  const total = subtotal + gst + qst;
  const rows = lines.map(([quantity, price], index) => ({
    invoiceNumber: 'I-1',
    lineNumber: index + 1,
    lineType: 'One Time',
    descriptionFr: 'Appels',
    quantity: String(quantity),
    unitPrice: text(price),
    amount: text(amounts[index] ?? 0),
    taxCode: 'Canada',
  }));
  const taxes = { lineType: 'Tax', quantity: '1', unitPrice: text(gst + qst), amount: text(gst + qst) };
  return {
    invoice: {
      invoiceNumber: 'I-1',
      commercialName: 'Télécom',
      customer: 'C-1',
      invoiceDate: '2026-10-01',
      currency: 'CAD',
      subtotal: text(subtotal),
      gst: text(gst),
      hst: '0.00',
      qst: text(qst),
      pstRst: '0.00',
      tax911: '0.00',
      otherTax: '0.00',
      total: text(total),
      amountPaidApplied: '0.00',
      balance: text(total),
      status: 'Open',
    },
    lines: taxLine
      ? [...rows, { invoiceNumber: 'I-1', lineNumber: 99, descriptionFr: 'Taxes', ...taxes }]
      : rows,
  };
}

const invoices = fc
  .tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 99_999 })), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.boolean(),
  )
  .map(([lines, taxLine]) => built(lines, taxLine));

const findings = ({ invoice: row, lines }: Built): string[] => [
  ...ruleFindings(invoice, row),
  ...lines.flatMap((line) => ruleFindings(invoiceLine, line)),
  ...workspaceFindings(invoice, {
    invoice: [row],
    invoiceLine: lines,
    customer: [{ legacyId: 'C-1', billingProvince: 'QC', billingCountry: 'CA', currency: 'CAD' }],
    taxCode: taxCodes,
  }),
];

const codesOf = (built: Built): string[] => findings(built).map((finding) => finding.slice(0, 4));

/** The amount a cent more or less. */
const moved = (amount: unknown, cents: number): string => text(Math.round(Number(amount) * 100) + cents);

const oneCent = fc.constantFrom(1, -1);

describe('an invoice built from its lines', () => {
  test('has nothing against it', () => {
    fc.assert(
      fc.property(invoices, (made) => {
        expect(findings(made)).toEqual([]);
      }),
      runs,
    );
  });

  test('does not add up once any one amount of it is a cent off', () => {
    const ofInvoice = fc.constantFrom(
      'subtotal',
      'gst',
      'hst',
      'qst',
      'pstRst',
      'tax911',
      'otherTax',
      'total',
    );
    fc.assert(
      fc.property(invoices, ofInvoice, fc.nat(), oneCent, (made, field, place, cent) => {
        const off = { ...made.invoice, [field]: moved(made.invoice[field], cent) };
        expect(codesOf({ ...made, invoice: off })).toContain('V501');
        const lines = made.lines.map((line, index) =>
          index === place % made.lines.length ? { ...line, amount: moved(line['amount'], cent) } : line,
        );
        expect(codesOf({ ...made, lines })).toContain('V501');
      }),
      runs,
    );
  });

  test('of one line is found when a tax is two cents off, and only then', () => {
    const ofOneLine = fc.integer({ min: 1, max: 99_999 }).map((price) => built([[1, price]], false));
    fc.assert(
      fc.property(ofOneLine, fc.constantFrom('gst', 'qst', 'hst'), oneCent, (made, field, cent) => {
        const off = (cents: number): Built => ({
          ...made,
          invoice: { ...made.invoice, [field]: moved(made.invoice[field], cents) },
        });
        expect(codesOf(off(cent))).not.toContain('V505');
        expect(findings(off(2 * cent))).toContain(`V505 ${field} 0`);
      }),
      runs,
    );
  });
});

describe('what a customer owes', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 5 });

  test('is the open invoices less what payments and credits have left, to the cent', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, oneCent, (open, unapplied, credits, cent) => {
        const sum = (cents: readonly number[]): number => cents.reduce((total, one) => total + one, 0);
        const account = { customer: 'C-1', currency: 'CAD' };
        const sheets = {
          invoice: [
            ...open.map((balance) => ({ ...account, importMode: 'Open item', balance: text(balance) })),
            { ...account, importMode: 'History only', balance: '7.77' },
          ],
          payment: [
            ...unapplied.map((left) => ({ ...account, status: 'Posted', unappliedAmount: text(left) })),
            { ...account, status: 'NSF', unappliedAmount: '7.77' },
          ],
          adjustment: [
            ...credits.map((left) => ({ ...account, kind: 'Credit Note', balance: text(left) })),
            { ...account, kind: 'Debit Adjustment', balance: '1.00' },
          ],
        };
        const owed = sum(open) + 100 - sum(unapplied) - sum(credits);
        const found = (cents: number): string[] =>
          workspaceFindings(balanceForward, {
            ...sheets,
            balanceForward: [{ ...account, mode: 'Open items', balanceForwardAmount: text(cents) }],
          }).filter((finding) => finding.startsWith('V504'));
        expect(found(owed)).toEqual([]);
        expect(found(owed + cent)).toEqual(['V504 balanceForwardAmount 0']);
      }),
      runs,
    );
  });

  test('a payment is what is applied of it and what is left', () => {
    fc.assert(
      fc.property(amounts, fc.nat({ max: 500_000 }), oneCent, (applied, left, cent) => {
        const used = applied.reduce((total, one) => total + one, 0);
        const paymentApplication = applied.map((one, index) => ({
          paymentNumber: 'P-1',
          invoiceNumber: `I-${String(index)}`,
          appliedAmount: text(one),
        }));
        const found = (unappliedAmount: number): string[] =>
          workspaceFindings(payment, {
            paymentApplication,
            payment: [
              {
                paymentNumber: 'P-1',
                status: 'Posted',
                amount: text(used + left),
                unappliedAmount: text(unappliedAmount),
              },
            ],
          });
        expect(found(left)).toEqual([]);
        expect(found(left + cent)).toEqual(['V502 unappliedAmount 0']);
      }),
      runs,
    );
  });
});
