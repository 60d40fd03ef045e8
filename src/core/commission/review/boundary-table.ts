import type { CommissionTables } from '../commission-tables';
import { matchSales } from '../match/match-sales';
import { payCommission } from '../pay/pay-commission';
import { compilePlans } from '../plan/compile-plans';
import type { CompiledPlans, RowSet } from '../plan/compiled-plans';
import { entryKinds, type CommissionRun } from '../result/commission-run';
import type { LeftOutReason } from '../result/left-out';
import { none } from '../sales/name-index';
import { scaledInteger, microScale } from '../sales/numbers';
import { RowProbes, type Position, type ProbeSale, type Threshold } from './probe';
import { probeSheets, unitCostOf, type PlacedProbe } from './probe-sheets';

/** What a row pays for a sale just below, at or just above one of its thresholds; amounts in cents. */
export interface BoundaryCase {
  /** Data row of the Commission Plan Lines sheet, from 0, and the line’s number. */
  readonly row: number;
  readonly lineNumber: number;
  readonly threshold: Threshold;
  readonly position: Position;
  readonly sale: ProbeSale;
  /** What the tiers of the row count; revenue where it has none. */
  readonly measure: RowSet['measure'];
  /** Of the sale, in cents; NaN where the cost of the item is unknown. */
  readonly margin: number;
  readonly currency: string;
  readonly commission: number;
  readonly bonus: number;
  readonly topUp: number;
  /** 0 or less. */
  readonly clawback: number;
  /** Numbers of the lines that pay it: others than its own where it falls to them. */
  readonly paidBy: readonly number[];
  /** Why nothing is paid; undefined where something is. */
  readonly reason: LeftOutReason | undefined;
}

/** What the engine pays each of the sales, in their order. */
export type ProbedSale = Pick<
  BoundaryCase,
  'commission' | 'bonus' | 'topUp' | 'clawback' | 'margin' | 'paidBy' | 'reason'
>;

const clawback = entryKinds.indexOf('clawback');

function resultsOf({ sales, entries, leftOut }: CommissionRun, count: number): readonly ProbedSale[] {
  const reasons = new Map(
    leftOut
      .filter(({ entity }) => entity === 'invoiceLine')
      .flatMap(({ reason, rows }) => rows.map((row): [number, LeftOutReason] => [row, reason])),
  );
  const sums = Array.from({ length: count }, () => ({
    ...{ commission: 0, bonus: 0, topUp: 0, clawback: 0 },
    paidBy: new Set<number>(),
  }));
  for (let entry = 0; entry < entries.count; entry += 1) {
    const own = sums[sales.history.lines.row[entries.line[entry] ?? none] ?? none];
    if (!own) continue;
    const [commission, bonus] = [entries.commission[entry] ?? 0, entries.bonus[entry] ?? 0];
    const topUp = entries.topUp[entry] ?? 0;
    const line = sales.plans.rows[entries.row[entry] ?? none]?.lineNumber;
    if (line !== undefined && commission + bonus + topUp !== 0) own.paidBy.add(line);
    if (entries.kind[entry] === clawback) own.clawback += commission + bonus + topUp;
    else {
      own.commission += commission;
      own.bonus += bonus;
      own.topUp += topUp;
    }
  }
  const { lines } = sales.history;
  return sums.map(({ paidBy, ...amounts }, probe) => ({
    ...amounts,
    margin: (lines.amount[probe] ?? 0) - (lines.cost[probe] ?? Number.NaN),
    paidBy: [...paidBy],
    reason: paidBy.size > 0 ? undefined : reasons.get(probe),
  }));
}

/** Pays sales made up for rows of the plans by the engine itself, each to an agent of its own. */
export function payProbes(
  tables: CommissionTables,
  plans: CompiledPlans,
  probes: readonly PlacedProbe[],
): readonly ProbedSale[] {
  if (probes.length === 0) return [];
  const sales = matchSales(probeSheets(tables, plans, probes));
  const run = payCommission(sales, { from: '1900-01-01', to: '2999-12-31' });
  return resultsOf(run, probes.length);
}

/** The sets of a plan with the probes of each of its rows. */
export function rowProbes(
  tables: CommissionTables,
  plans: CompiledPlans,
  plan: number,
): readonly { readonly row: number; readonly set: number; readonly probes: RowProbes }[] {
  return plans.sets.flatMap((set, place) => {
    if (set.plan !== plan) return [];
    const unitCost = scaledInteger(unitCostOf(tables, set), microScale);
    return set.rows.flatMap((row) => {
      const terms = plans.rows[row];
      return terms ? [{ row, set: place, probes: new RowProbes(terms, set, unitCost) }] : [];
    });
  });
}

/** The boundary table of a plan: each of its rows at each of its thresholds, as the engine pays them. */
export function boundaryTable(tables: CommissionTables, plan: string): readonly BoundaryCase[] {
  const plans = compilePlans(tables);
  const made = rowProbes(tables, plans, plans.names.find(plan)).flatMap(({ row, set, probes }) =>
    probes.all().map((probe) => ({ row, set, ...probe })),
  );
  const results = payProbes(tables, plans, made);
  return made
    .flatMap(({ row, set: own, threshold, position, sale }, place): BoundaryCase[] => {
      const [terms, result, set] = [plans.rows[row], results[place], plans.sets[own]];
      if (!terms || !result || !set) return [];
      const { measure } = set;
      const currency = set.currency ?? plans.headers[set.plan]?.currency ?? '';
      const { row: sheetRow, lineNumber } = terms;
      return [{ row: sheetRow, lineNumber, threshold, position, sale, measure, currency, ...result }];
    })
    .sort((a, b) => a.lineNumber - b.lineNumber || a.row - b.row);
}
