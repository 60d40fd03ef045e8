import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';

/** The lines of each rate plan by prefix; several where they differ in time band or dates. */
export type PlanLines = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

const made = new WeakMap<DecodedTable, PlanLines>();

/** Grouped once a sheet, because each rule asks for it and a sheet may hold hundreds of thousands of lines. */
export function linesByPlan(lines: DecodedTable): PlanLines {
  const known = made.get(lines);
  if (known) return known;
  const plans = new Map<string, Map<string, number[]>>();
  const prefixes = lines.column('prefix');
  lines.column('ratePlan').forEach((plan, rowIndex) => {
    const prefix = prefixes[rowIndex] ?? null;
    if (plan === null || prefix === null) return;
    const ofPlan = plans.get(String(plan)) ?? new Map<string, number[]>();
    if (ofPlan.size === 0) plans.set(String(plan), ofPlan);
    const rows = ofPlan.get(String(prefix));
    if (rows) rows.push(rowIndex);
    else ofPlan.set(String(prefix), [rowIndex]);
  });
  made.set(lines, plans);
  return plans;
}

/** The rows of each time band, blank being a band of its own. */
export function byTimeBand(lines: DecodedTable, rows: readonly number[]): readonly (readonly number[])[] {
  if (rows.length < 2) return [rows];
  const bands = lines.column('timeBand');
  const groups = new Map<Canonical, number[]>();
  for (const rowIndex of rows) {
    const band = bands[rowIndex] ?? null;
    groups.set(band, [...(groups.get(band) ?? []), rowIndex]);
  }
  return [...groups.values()];
}
