import { matchSales } from '../../../src/core/commission/match/match-sales';
import { payCommission } from '../../../src/core/commission/pay/pay-commission';
import { asIfPaidBy, asIfUnpaid } from '../../../src/core/commission/review/altered-sales';
import { boundaryTable } from '../../../src/core/commission/review/boundary-table';
import { triedWords, verdictWords } from '../../../src/core/commission/review/boundary-words';
import { compareRuns } from '../../../src/core/commission/review/compare-runs';
import { distribution } from '../../../src/core/commission/review/distribution';
import { compareWithLegacy } from '../../../src/core/commission/review/legacy-comparison';
import { planCurves } from '../../../src/core/commission/review/plan-curve';
import { payWithRate } from '../../../src/core/commission/review/what-if';
import { statementsOf } from '../../../src/core/commission/statement/statement';
import { sheetsOf } from './sheets-of-rows';
import { historyRows } from './small-history';

const tables = sheetsOf(historyRows);
const sales = matchSales(tables);
const span = { from: '2026-01-01', to: '2026-03-31' };

const table = boundaryTable(tables, 'Dealers');
const at = (key: string): unknown =>
  table
    .filter(({ lineNumber, threshold, position }) => `${String(lineNumber)} ${threshold} ${position}` === key)
    .map((edge) => [
      triedWords(edge).en.replaceAll('\u00A0', ' '),
      edge.commission,
      edge.clawback,
      verdictWords(edge).en,
    ])[0];

test('edges are paid as the rows say: below, at and above each', () => {
  // 999.99 × 5 % = 49.9995; 1,000.01 adds a cent at 8 %, which is nothing.
  expect(at('1 tierTo below')).toEqual(['999.99 CAD', 5000, 0, 'paid']);
  expect(at('2 tierFrom above')).toEqual(['1,000.01 CAD', 5000, 0, 'paid, by line 1']);
  expect(at('3 minimumPrice below')).toEqual(['19.99 CAD', 0, 0, 'below the minimum price']);
  expect(at('3 minimumPrice at')).toEqual(['20.00 CAD', 800, 0, 'paid']);
  expect(at('3 quota at')).toEqual(['2', 0, 0, 'within the quota or minimum of the method']);
  expect(at('3 quota above')).toEqual(['3', 400, 0, 'paid']);
  expect(at('3 expiry above')).toEqual(['January 1, 2027', 0, 0, 'no plan line matches']);
  // Begun on 2 January: 6 months later is 2 July.
  expect(at('3 clawbackMonths below')).toEqual(['ended June 30, 2026', 800, -800, 'paid, taken back']);
  expect(at('3 clawbackMonths at')).toEqual(['ended July 1, 2026', 800, 0, 'paid']);
});

test('a curve bends where a tier begins', () => {
  const [tiers] = planCurves(tables, 'Dealers');
  const paid = new Map(tiers?.points.map(({ size, commission }) => [size, commission]));
  expect([paid.get(50_000), paid.get(100_000), paid.get(200_000)]).toEqual([2500, 5000, 13_000]);
});

test('a past period paid again stands beside what the old system paid, and the plans beside each other', () => {
  // A-02, each month: 800 × 5 % + 2 × 4 = 48; A-03: 450 × 5 % = 22.50; A-01 gets 1 % of both fibres.
  const run = payCommission(asIfUnpaid(sales), span);
  const legacy = compareWithLegacy(tables, run);
  expect(legacy.agents.map(({ agent, before, after }) => [agent, before, after])).toEqual([
    ['A-01', 0, 3750],
    ['A-03', 0, 6750],
    ['A-02', 3800, 14_400],
  ]);
  const paidBy = (plan: string) => payCommission(asIfPaidBy(sales, ['Dealers', 'Direct'], plan), span);
  const { agents, ...sums } = compareRuns(paidBy('Dealers'), paidBy('Direct'));
  expect(agents.map(({ agent, difference }) => [agent, difference])).toEqual([
    ['A-01', -3750],
    ['A-03', 2700],
    ['A-02', 6600],
  ]);
  expect(sums).toEqual({ gaining: 2, losing: 1, before: 24_900, after: 30_450 });
});

test('the parts of a run add up to its whole, by agent, item and month, and on the statements', () => {
  const run = payCommission(sales, span);
  const { total, ...parts } = distribution(run);
  for (const shares of Object.values(parts))
    expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
  expect(statementsOf(run).reduce((sum, { pay }) => sum + pay.total, 0)).toBe(total);
  // INV-11 was paid by the old system: 40.00 to A-02 and 8.00 above it.
  expect(total).toBe(24_900 - 4000 - 800);
});

test('a what-if pays what the plan would pay with that rate', () => {
  const place = sales.plans.rows.findIndex(({ lineNumber, quota }) => lineNumber === 3 && quota > 0);
  const run = payWithRate(asIfUnpaid(sales), span, { place, rate: 5_000_000 });
  // Two units beyond the quota, a dollar more each, three months.
  expect(distribution(run).total).toBe(24_900 + 600);
});
