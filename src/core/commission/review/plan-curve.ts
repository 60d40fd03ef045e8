import type { CommissionTables } from '../commission-tables';
import { compilePlans } from '../plan/compile-plans';
import type { RowSet } from '../plan/compiled-plans';
import { payProbes, rowProbes } from './boundary-table';

/** What one row, or set of tiers, pays for one sale of so much. */
export interface PlanCurve {
  /** Numbers of the lines it is drawn for. */
  readonly lines: readonly number[];
  readonly measure: RowSet['measure'];
  /** Size in cents, or millionths of a unit; commission in cents. */
  readonly points: readonly { readonly size: number; readonly commission: number }[];
}

const steps = 40;
const usualEnd = { Revenue: 100_000, Margin: 100_000, Quantity: 20_000_000 } as const;

/** Sizes to draw at: even steps, and both sides of every tier’s edge. */
function sizesOf(edges: readonly number[], measure: RowSet['measure']): readonly number[] {
  const last = Math.max(0, ...edges.filter(Number.isFinite));
  const end = last === 0 ? usualEnd[measure] : 2 * last;
  const unit = measure === 'Quantity' ? 1_000_000 : 1;
  const even = Array.from({ length: steps + 1 }, (_, step) => Math.round((end * step) / steps / unit) * unit);
  const atEdges = edges.filter(Number.isFinite).flatMap((edge) => [edge - unit, edge, edge + unit]);
  return [...new Set([...even, ...atEdges])].filter((size) => size >= 0).sort((a, b) => a - b);
}

/** The curves of a plan: for each set of its rows, what the engine pays for sales from nothing to beyond its last edge. */
export function planCurves(tables: CommissionTables, plan: string): readonly PlanCurve[] {
  const plans = compilePlans(tables);
  const drawn = rowProbes(tables, plans, plans.names.find(plan));
  const firsts = drawn.filter(({ row, set }) => plans.sets[set]?.rows[0] === row);
  const curves = firsts.flatMap(({ set: place, row, probes }) => {
    const set = plans.sets[place];
    const terms = plans.rows[row];
    if (!set || !terms) return [];
    const rows = set.rows.flatMap((at) => plans.rows[at] ?? []);
    const isPerUnit = terms.method.startsWith('$');
    const measure = set.tiered ? set.measure : isPerUnit ? ('Quantity' as const) : set.measure;
    const edges = rows.flatMap(({ tierFrom = 0, tierTo, quota }) => [
      ...(set.tiered ? [tierFrom, tierTo] : []),
      ...(quota > 0 && isPerUnit && !set.tiered ? [quota] : []),
    ]);
    const sizes = sizesOf(edges, measure);
    const lines = rows.map(({ lineNumber }) => lineNumber);
    const sales = sizes.map((size) => ({ row, set: place, sale: probes.sized(size, measure) }));
    return [{ lines, measure, sizes, sales }];
  });
  const results = payProbes(
    tables,
    plans,
    curves.flatMap(({ sales }) => sales),
  );
  let at = 0;
  return curves.map(({ lines, measure, sizes }) => ({
    lines,
    measure,
    points: sizes.map((size) => ({ size, commission: results[at++]?.commission ?? 0 })),
  }));
}
