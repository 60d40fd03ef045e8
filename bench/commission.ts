import type { CommissionTables } from '../src/core/commission/commission-tables';
import { matchSales } from '../src/core/commission/match/match-sales';
import type { MatchedSales } from '../src/core/commission/match/matched-sales';
import { payCommission } from '../src/core/commission/pay/pay-commission';
import { withTerms } from '../src/core/commission/plan/compiled-plans';
import type { CommissionRun } from '../src/core/commission/result/commission-run';
import { centsText } from '../src/core/commission/sales/numbers';
import type { Canonical } from '../src/core/entity/cell';
import { ReferenceCommission } from '../test/core/commission/reference-commission';
import { benchRow, type BenchArea, type BenchRow } from './bench-report';
import { commissionCase, type CommissionCase } from './commission-case';

const period = { from: '2026-03-01', to: '2026-08-31' };
const people = { agents: 500, planRows: 200 };

/** The sheets decoded into columns of canonical values, as a workbook is read. */
function tablesOf(made: CommissionCase): CommissionTables {
  const tables = new Map(
    Object.entries(made).map(([entity, rows]) => {
      const fields = [...new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)))];
      const columns = new Map(
        fields.map((field): [string, readonly Canonical[]] => [field, rows.map((row) => row[field] ?? null)]),
      );
      const nothing: readonly Canonical[] = new Array<Canonical>(rows.length).fill(null);
      const source = { entity, rowCount: rows.length, columns: new Map(), rowIds: [] };
      const column = (field: string): readonly Canonical[] => columns.get(field) ?? nothing;
      return [entity, { source, rowCount: rows.length, column }] as const;
    }),
  );
  return (entity) => tables.get(entity);
}

/** What two contenders must agree in: each agent's sums, and how many shares went where and for how much. */
function figuresOf({ agents, sales, leftOut, balance }: CommissionRun): string {
  const paid = agents
    .map(({ agent, commission, bonus, topUp, clawback }) =>
      [sales.agents.all[agent]?.id ?? '', ...[commission, bonus, topUp, clawback].map(centsText)].join(' '),
    )
    .filter((line) => /[1-9]/.test(line.slice(line.indexOf(' '))));
  const outcomes = [
    ...leftOut.filter(({ entity }) => entity === 'invoiceLine'),
    { reason: 'paid', ...balance.paid },
  ].map(({ reason, count, amount }) => `${reason} ${String(count)} ${centsText(amount)}`);
  return [...paid.sort(), ...outcomes.sort()].join('\n');
}

function figuresOfRows(made: CommissionCase): string {
  const { agents, outcomes } = new ReferenceCommission(made).run(period.from, period.to);
  const paid = [...agents]
    .map(([agent, amounts]) => [agent, ...amounts].join(' '))
    .filter((line) => /[1-9]/.test(line.slice(line.indexOf(' '))));
  const lines = [...outcomes].map(([reason, { count, amount }]) => `${reason} ${String(count)} ${amount}`);
  return [...paid.sort(), ...lines.sort()].join('\n');
}

const secondsOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

const timed = (rounds: number, work: () => unknown): readonly number[] =>
  Array.from({ length: rounds }, () => secondsOf(work));

const manyLines = 1_000_000;
/** Fewer for the rows with a decimal library: a million would take minutes and say the same. */
const fewLines = 100_000;

/** Another rate on the row that pays most lines. */
function whatIf(sales: MatchedSales): CommissionRun {
  const plans = withTerms(sales.plans, new Map([[0, { rate: 3_500_000 }]]));
  return payCommission({ ...sales, plans }, period);
}

/** Commission of 1,000,000 invoice lines from their sheets to pay by agent; and a what-if on 100,000 lines. */
export const commission: BenchArea = (rounds, say) => {
  const few = commissionCase({ lines: fewLines, ...people });
  const fewTables = tablesOf(few);
  const pay = (tables: CommissionTables): CommissionRun => payCommission(matchSales(tables), period);
  const [ours, theirs] = [figuresOf(pay(fewTables)), figuresOfRows(few)];
  if (ours !== theirs) throw new Error(`ours comes to\n${ours}\nnot\n${theirs}`);
  say('100,000 lines, 500 agents, 200 plan rows: columns and rows come to the same pay and the same reasons');
  const sales = matchSales(fewTables);
  whatIf(sales);
  const answers = timed(rounds, () => whatIf(sales)).map((seconds) => seconds * 1000);
  const rows = timed(Math.min(rounds, 3), () => figuresOfRows(few)).map(
    (seconds) => fewLines / seconds / 1e6,
  );
  const manyTables = tablesOf(commissionCase({ lines: manyLines, ...people }));
  pay(manyTables);
  const times = timed(rounds, () => pay(manyTables));
  const speed = times.map((seconds) => manyLines / seconds / 1e6);
  const measured: readonly BenchRow[] = [
    benchRow('ours', 'M lines/s', speed),
    benchRow('rows with decimal.js', 'M lines/s', rows),
    benchRow('ours, 1,000,000 lines', 's', times),
    benchRow('ours, what-if on 100,000 lines', 'ms', answers),
  ];
  const ratio = (measured[0]?.value ?? NaN) / (measured[1]?.value ?? NaN);
  return Promise.resolve({
    area: 'commission',
    equal: true,
    rows: measured,
    ratios: { 'ours/rows with decimal.js': Number(ratio.toFixed(1)) },
  });
};
