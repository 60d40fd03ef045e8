import type { DateSystem } from '../core/kernel/excel-serial';
import { lazyTables } from '../core/entity/lazy-tables';
import { registry } from '../core/entities/registry';
import type { CompiledPlan } from '../core/rating/plan/compiled-plan';
import { compiledPlanOf, plansWithLines, rateSheetEntities } from '../core/rating/reading/workspace-plans';
import { readWorkspace } from '../excel/workspace/read-workspace';
import type { WorkspaceHost } from './workspace-host';

/** The rate plans of a workbook at one moment. */
export interface RateBook {
  /** Destination plans with lines, in the order of their sheet. */
  readonly plans: readonly string[];
  readonly lineCount: number;
  readonly dateSystem: DateSystem;
  /** Compiled when it is first asked for. */
  readonly plan: (name: string) => CompiledPlan;
}

/** Reads the rate sheets; a workbook without them has no plans. */
export async function readRateBook(host: WorkspaceHost): Promise<RateBook> {
  const wanted = registry.filter(({ name }) => name === 'listValue' || rateSheetEntities.includes(name));
  const { tables, lists, registry: own } = await readWorkspace(host, wanted);
  const sheets = { table: lazyTables(own, tables, lists), lists };
  const compiled = new Map<string, CompiledPlan>();
  return {
    plans: plansWithLines(sheets, 'destinationLine'),
    lineCount: sheets.table('destinationLine')?.rowCount ?? 0,
    dateSystem: tables.dateSystem,
    plan(name) {
      const plan = compiled.get(name) ?? compiledPlanOf(sheets, name);
      compiled.set(name, plan);
      return plan;
    },
  };
}
