import { lazyTables } from '../../core/entity/lazy-tables';
import { planRowsOf, type PlanSheetRows } from '../../core/rating/reading/workspace-plans';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';

/** The rows of a Destination plan as the sheets were just read. */
export const standingPlan = ({ registry, tables, lists }: WorkspaceSnapshot, plan: string): PlanSheetRows =>
  planRowsOf({ table: lazyTables(registry, tables, lists) }, plan);
