import type { DateSystem } from '../core/kernel/excel-serial';
import { lazyTables } from '../core/entity/lazy-tables';
import { registry } from '../core/entities/registry';
import type { ReferenceLists } from '../core/entity/reference-list';
import {
  compiledPlanOf,
  plansWithLines,
  rateSheetEntities,
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
  /** Compiled when it is first asked for. */
  readonly plan: (name: string) => SheetPlan;
  /** Brings a data row of the Destination Lines sheet before the person's eyes. */
  readonly showLine: (row: number) => Promise<void>;
}

/** Reads the rate sheets; a workbook without them has no plans. */
export async function readRateBook(host: WorkspaceHost): Promise<RateBook> {
  const wanted = registry.filter(({ name }) => name === 'listValue' || rateSheetEntities.includes(name));
  const { tables, lists, places, registry: own } = await readWorkspace(host, wanted);
  const sheets = { table: lazyTables(own, tables, lists), lists };
  const compiled = new Map<string, SheetPlan>();
  return {
    plans: plansWithLines(sheets, 'destinationLine'),
    lineCount: sheets.table('destinationLine')?.rowCount ?? 0,
    dateSystem: tables.dateSystem,
    lists,
    plan(name) {
      const plan = compiled.get(name) ?? compiledPlanOf(sheets, name);
      compiled.set(name, plan);
      return plan;
    },
    async showLine(row) {
      const place = places.get('destinationLine');
      if (place) await selectCell(host, place.sheet, place.firstRow + row, place.columnOf.get('prefix') ?? 0);
    },
  };
}
