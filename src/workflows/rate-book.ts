import { ratePlan } from '../core/entities/rates/rate-plan';
import { finish, type Steps } from '../core/kernel/steps';
import { sheetRows } from '../core/rating/reading/sheet-rows';
import type { DateSystem } from '../core/kernel/excel-serial';
import { lazyTables } from '../core/entity/lazy-tables';
import { registry } from '../core/entities/registry';
import type { ReferenceLists } from '../core/entity/reference-list';
import {
  compilingSheetPlan,
  plansWithLines,
  rateSheetEntities,
  readingPlanRows,
  type PlanSheetRows,
  type SheetPlan,
} from '../core/rating/reading/workspace-plans';
import { selectCell } from '../excel/selection/select-cell';
import { readWorkspace } from '../excel/workspace/read-workspace';
import type { WorkspaceHost } from './workspace-host';

/** The rate plans of a workbook at one moment. */
export interface RateBook {
  /** Destination plans with lines, in the order of their sheet. */
  readonly plans: readonly string[];
  readonly lineCount: number;
  readonly dateSystem: DateSystem;
  readonly lists: ReferenceLists;
  /** Whether the workbook has a Destination Lines sheet. */
  readonly hasSheet: boolean;
  /** By the Rate Plans sheet; undefined where it has no such plan. */
  readonly currencyOf: (plan: string) => string | undefined;
  /** The rows of a plan, read when they are first asked for. */
  readonly reading: (name: string) => Steps<PlanSheetRows>;
  /** A plan, compiled when it is first asked for. */
  readonly compiling: (name: string) => Steps<SheetPlan>;
  readonly plan: (name: string) => SheetPlan;
  /** Brings a data row of the Destination Lines sheet before the person's eyes. */
  readonly showLine: (row: number) => Promise<void>;
}

/** Reads the rate sheets; a workbook without them has no plans. */
export async function readRateBook(host: WorkspaceHost): Promise<RateBook> {
  const wanted = registry.filter(({ name }) => name === 'listValue' || rateSheetEntities.includes(name));
  const { tables, lists, places, registry: own } = await readWorkspace(host, wanted);
  const sheets = { table: lazyTables(own, tables, lists), lists };
  const rowsOf = new Map<string, PlanSheetRows>();
  const compiled = new Map<string, SheetPlan>();
  const plans = sheetRows(ratePlan, sheets.table('ratePlan'), () => true).rows;
  const currencies = new Map(plans.map(({ ratePlanName, currency }) => [ratePlanName, currency]));
  function* reading(name: string): Steps<PlanSheetRows> {
    const rows = rowsOf.get(name) ?? (yield* readingPlanRows(sheets, name));
    rowsOf.set(name, rows);
    return rows;
  }
  function* compiling(name: string): Steps<SheetPlan> {
    const plan = compiled.get(name) ?? (yield* compilingSheetPlan(sheets, yield* reading(name)));
    compiled.set(name, plan);
    return plan;
  }
  return {
    plans: plansWithLines(sheets, 'destinationLine'),
    lineCount: sheets.table('destinationLine')?.rowCount ?? 0,
    hasSheet: places.has('destinationLine'),
    dateSystem: tables.dateSystem,
    lists,
    currencyOf: (plan) => currencies.get(plan),
    reading,
    compiling,
    plan: (name) => finish(compiling(name)),
    async showLine(row) {
      const place = places.get('destinationLine');
      if (place) await selectCell(host, place.sheet, place.firstRow + row, place.columnOf.get('prefix') ?? 0);
    },
  };
}
