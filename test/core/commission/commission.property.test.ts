import fc from 'fast-check';
import { matchSales } from '../../../src/core/commission/match/match-sales';
import { payCommission } from '../../../src/core/commission/pay/pay-commission';
import type { CommissionRun } from '../../../src/core/commission/result/commission-run';
import { entryFacts } from '../../../src/core/commission/result/entry-facts';
import { lineReasons } from '../../../src/core/commission/result/left-out';
import { centsText } from '../../../src/core/commission/sales/numbers';
import { tablesOf, type CommissionSheets } from './commission-book';
import { randomBook, shuffled } from './random-book';
import { ReferenceCommission, type ReferenceEntry } from './reference-commission';

/** Workbooks tried, of 14 lines and some ten plan rows each; COMMISSION_PLANS=50000 for the long run. */
const numRuns = Number(process.env['COMMISSION_PLANS'] ?? 150);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const period = { from: '2026-03-01', to: '2026-05-15' };

const runOf = (sheets: CommissionSheets): CommissionRun =>
  payCommission(matchSales(tablesOf(sheets)), period);

function entriesOf(run: CommissionRun): ReferenceEntry[] {
  return Array.from({ length: run.entries.count }, (_, entry) => {
    const { agent, invoice, lineNumber, planLine, kind, status, earnedDate, ...facts } = entryFacts(
      run,
      entry,
    );
    const { commission, bonus, topUp, topUpTo } = facts;
    return {
      ...{ agent, invoice, line: lineNumber, planLine, kind, status, earned: earnedDate },
      ...{ commission, bonus, topUp, topUpTo },
    };
  });
}

const inOrder = (entries: readonly ReferenceEntry[]): string[] =>
  entries.map((entry) => JSON.stringify(entry)).sort();

const agentsOf = (run: CommissionRun): Record<string, readonly string[]> =>
  Object.fromEntries(
    run.agents
      .map(
        ({ agent, commission, bonus, topUp, clawback }) =>
          [
            run.sales.agents.all[agent]?.id ?? '',
            [commission, bonus, topUp, clawback].map(centsText),
          ] as const,
      )
      .filter(([, amounts]) => amounts.some((amount) => amount !== '0.00')),
  );

function outcomesOf({ leftOut, balance }: CommissionRun): Record<string, { count: number; amount: string }> {
  const known = new Set<string>(lineReasons);
  const lines = leftOut.filter(({ reason }) => known.has(reason));
  const paid = balance.paid.count > 0 ? [{ reason: 'paid', ...balance.paid }] : [];
  return Object.fromEntries(
    [...lines, ...paid].map(({ reason, count, amount }) => [reason, { count, amount: centsText(amount) }]),
  );
}

test('columns pay what the rules pay when they are followed by hand', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const sheets = randomBook(seed);
      const run = runOf(sheets);
      expect(run.sales.plans.faults).toEqual([]);
      const slow = new ReferenceCommission(sheets).run(period.from, period.to);
      expect(inOrder(entriesOf(run))).toEqual(inOrder(slow.entries));
      expect(outcomesOf(run)).toEqual(Object.fromEntries(slow.outcomes));
      const earned = [...slow.agents].filter(([, amounts]) => amounts.some((amount) => amount !== '0.00'));
      expect(agentsOf(run)).toEqual(Object.fromEntries(earned));
    }),
    { numRuns },
  );
});

test('what comes in goes out, whatever the order of the rows', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const sheets = randomBook(seed);
      const [run, other] = [runOf(sheets), runOf(shuffled(sheets, seed + 1))];
      const { salesIn, paid } = run.balance;
      const known = new Set<string>(lineReasons);
      const lines = run.leftOut.filter(({ reason }) => known.has(reason));
      expect(lines.reduce((sum, { count }) => sum + count, paid.count)).toBe(salesIn.count);
      expect(lines.reduce((sum, { amount }) => sum + amount, paid.amount)).toBe(salesIn.amount);
      expect(inOrder(entriesOf(other))).toEqual(inOrder(entriesOf(run)));
      expect(outcomesOf(other)).toEqual(outcomesOf(run));
    }),
    { numRuns: Math.min(numRuns, 60) },
  );
});
