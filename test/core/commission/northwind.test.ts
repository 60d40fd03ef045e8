import { matchSales } from '../../../src/core/commission/match/match-sales';
import { payCommission } from '../../../src/core/commission/pay/pay-commission';
import { tablesOf } from './commission-book';
import { northwindHistory } from './northwind-history';
import { ReferenceCommission } from './reference-commission';

/** Orders run from July 1996 to May 1998; with 30 days to pay and 30 to earn, all is earned by then. */
const span = { from: '1996-07-01', to: '1998-12-31' };

/** Cents by employee: ordered, commission, top-ups received. */
const stated: Readonly<Record<string, readonly [number, number, number]>> = {
  'E-1': [19_210_767, 960_560, 0],
  'E-2': [16_653_776, 374_415, 789_128],
  'E-3': [20_281_288, 1_014_081, 0],
  'E-4': [23_289_089, 1_164_478, 0],
  'E-5': [6_879_231, 275_175, 275_812],
  'E-6': [7_391_315, 369_579, 0],
  'E-7': [12_456_824, 622_852, 0],
  'E-8': [12_686_230, 634_320, 0],
  'E-9': [7_730_809, 386_550, 0],
};

test('Northwind: nine employees under whom they report to, three plans, every order paid once', async () => {
  const { sheets, ordered, linesOf, total } = await northwindHistory();
  const run = payCommission(matchSales(tablesOf(sheets)), span);
  expect(total).toBe(126_579_329);
  expect(run.balance).toEqual({
    salesIn: { count: 2155, amount: total },
    paid: { count: 2155, amount: total },
  });
  expect(run.leftOut).toEqual([]);
  const pay = run.agents.map(({ agent, commission, topUp, total: paid }) => {
    const id = run.sales.agents.all[agent]?.id ?? '';
    expect(paid).toBe(commission + topUp);
    return [id, [ordered.get(id), commission, topUp]] as const;
  });
  expect(Object.fromEntries(pay)).toEqual(stated);

  // Each line is rounded to the cent: all of an employee are within half a cent a line of the percentage of the orders.
  const isNear = (cents: number, exact: number, lines: number): boolean =>
    Math.abs(cents - exact) <= lines / 2;
  const sumOf = (ids: readonly string[], by: (id: string) => number): number =>
    ids.reduce((sum, id) => sum + by(id), 0);
  const orderedBy = (id: string): number => ordered.get(id) ?? 0;
  const lines = (id: string): number => linesOf.get(id) ?? 0;
  for (const id of ['E-1', 'E-3', 'E-4', 'E-6', 'E-7', 'E-8', 'E-9'])
    expect([id, isNear(stated[id]?.[1] ?? 0, orderedBy(id) * 0.05, lines(id))]).toEqual([id, true]);
  expect(isNear(stated['E-5']?.[1] ?? 0, orderedBy('E-5') * 0.04, lines('E-5'))).toBe(true);
  const team = ['E-6', 'E-7', 'E-9'];
  expect(isNear(stated['E-5']?.[2] ?? 0, sumOf(team, orderedBy) * 0.01, sumOf(team, lines))).toBe(true);
  const own = ['E-1', 'E-3', 'E-4', 'E-8'];
  const topUps = sumOf(own, orderedBy) * 0.01 + orderedBy('E-5') * 0.005;
  expect(isNear(stated['E-2']?.[2] ?? 0, topUps, sumOf([...own, 'E-5'], lines))).toBe(true);

  const slow = new ReferenceCommission(sheets).run(span.from, span.to);
  const cents = ([id, [commission, , topUp]]: readonly [string, readonly string[]]): unknown => [
    id,
    [orderedBy(id), Math.round(Number(commission) * 100), Math.round(Number(topUp) * 100)],
  ];
  expect(Object.fromEntries([...slow.agents].map(cents) as [string, unknown][])).toEqual(stated);
});
