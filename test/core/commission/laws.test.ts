import fc from 'fast-check';
import { matchSales } from '../../../src/core/commission/match/match-sales';
import { payCommission } from '../../../src/core/commission/pay/pay-commission';
import type { AgentPay } from '../../../src/core/commission/result/commission-run';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { CommissionBook, tablesOf, type Sale } from './commission-book';

const runs = { numRuns: 40 };
const span = { from: '2026-03-01', to: '2026-12-31' };
const dollars = (cents: number): string => (cents / 100).toFixed(2);
const amounts = fc.integer({ min: 1, max: 5_000_000 });
const rates = fc.integer({ min: 1, max: 100_000 }).map((thousandths) => thousandths / 1000);

/** What agents get for sales to customer C-A by one line of plan A; those of agent A first. */
function paidFor(
  line: CanonicalRow,
  sales: readonly Sale[],
  more: (book: CommissionBook) => unknown = () => undefined,
): readonly AgentPay[] {
  const book = new CommissionBook()
    .charge('INT')
    .agent('A', { parentAgent: 'B' })
    .agent('B')
    .plan('A', [line]);
  more(book);
  for (const sale of sales) book.sale('C-A', sale);
  return payCommission(matchSales(tablesOf(book.sheets)), span).agents;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const commissionOf = (...given: Parameters<typeof paidFor>): number =>
  sum(paidFor(...given).map(({ commission }) => commission));
/** Half up, in whole numbers: thousandths of a percent of cents. */
const percentOf = (cents: number, percent: number): number =>
  Number((BigInt(cents) * BigInt(Math.round(percent * 1000)) * 2n + 100_000n) / 200_000n);

test('parts of a sale pay what the whole pays, but for the cent each part is rounded to', () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 6 }), rates, (parts, rate) => {
      const line = { method: '% of price', rate: String(rate) };
      const whole = commissionOf(line, [{ amount: dollars(sum(parts)) }]);
      const apart = commissionOf(
        line,
        parts.map((part) => ({ amount: dollars(part) })),
      );
      expect(apart).toBe(sum(parts.map((part) => percentOf(part, rate))));
      expect(Math.abs(apart - whole)).toBeLessThanOrEqual(parts.length / 2 + 0.5);
    }),
    runs,
  );
});

test('payments in any parts earn exactly what one payment of all earns', () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 6 }), rates, (parts, rate) => {
      const line = { method: '% of price', rate: String(rate), trigger: 'Invoice paid' };
      const payments = parts.map((part, at) => [`2026-04-0${String(at + 1)}`, dollars(part)] as const);
      const sale = { amount: dollars(sum(parts)), payments };
      expect(commissionOf(line, [sale])).toBe(percentOf(sum(parts), rate));
    }),
    runs,
  );
});

test('shares of agents sum to what one agent gets', () => {
  fc.assert(
    fc.property(amounts, rates, fc.integer({ min: 1, max: 999_999 }), (amount, rate, share) => {
      const split = (book: CommissionBook): unknown =>
        book.add(
          'agentAssignment',
          ...[share, 1_000_000 - share].map((part, at) => ({
            ...{ agent: ['A', 'B'][at] ?? '', plan: 'A', customer: 'C-A', effectiveFrom: '2026-01-01' },
            splitPercent: (part / 10_000).toFixed(4),
          })),
        );
      const line = { method: '% of price', rate: String(rate) };
      expect(commissionOf(line, [{ amount: dollars(amount) }], split)).toBe(percentOf(amount, rate));
    }),
    runs,
  );
});

test('a top-up is its percent of what the method pays on, and goes to the parent alone', () => {
  fc.assert(
    fc.property(amounts, rates, rates, (amount, rate, topUp) => {
      const line = { method: '% of price', rate: String(rate), topUpPercent: topUp.toFixed(3) };
      const [own, parent] = paidFor(line, [{ amount: dollars(amount) }]);
      expect([own?.topUp, parent?.topUp ?? 0]).toEqual([0, percentOf(amount, topUp)]);
    }),
    runs,
  );
});

test('what is taken back of 100 % leaves nothing, bonus, top-up and credits included', () => {
  fc.assert(
    fc.property(
      fc.array(amounts, { minLength: 1, maxLength: 4 }),
      rates,
      amounts,
      (parts, rate, credited) => {
        const line = {
          ...{
            method: '% of price',
            rate: String(rate),
            topUpPercent: '1.5',
            firstInvoiceBonusPercent: '10',
          },
          ...{ clawbackMonths: 12, clawbackPercent: '100' },
        };
        const sold = { effectiveFrom: '2026-01-01', effectiveTo: '2026-06-30', billedThrough: '2025-12-31' };
        const sales = parts.map((part): Sale => ({
          ...{ amount: dollars(part), subscription: 'S-A', credits: [['2026-05-05', dollars(credited)]] },
        }));
        const paid = paidFor(line, sales, (book) =>
          book.add('subscription', { legacyId: 'S-A', customer: 'C-A', ...sold }),
        );
        expect(paid.map(({ total }) => total)).toEqual(paid.map(() => 0));
        expect(sum(paid.map(({ clawback }) => clawback))).toBe(
          -sum(paid.map(({ commission, bonus, topUp }) => commission + bonus + topUp)) + 0,
        );
      },
    ),
    runs,
  );
});
