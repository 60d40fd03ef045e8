import type { DecodedTable } from '../../entity/entity';
import type { CanonicalRow } from '../../entity/judge-row';
import type { ReferenceLists } from '../../entity/reference-list';
import { parameterValue } from '../../entities/parameter-value';
import { destinationLine } from '../../entities/rates/destination-line';
import { ratePlan } from '../../entities/rates/rate-plan';
import { tierLine } from '../../entities/rates/tier-line';
import { timeBand } from '../../entities/rates/time-band';
import { finish, type Steps } from '../../kernel/steps';
import { compilingPlan } from '../plan/compile-plan';
import type { CompiledPlan } from '../plan/compiled-plan';
import type { DestinationRow, RatePlanRow, TierPlanRows } from '../plan/rate-rows';
import { readingSheetRows, sheetRows, type SheetRows } from './sheet-rows';

/** The rate sheets of a workspace, decoded. */
export interface RateSheets {
  readonly table: (entity: string) => DecodedTable | undefined;
  readonly lists: ReferenceLists;
}

/** The sheets rating goes by, beside the lists. */
export const rateSheetEntities: readonly string[] = [
  'operationalParameter',
  'ratePlan',
  'destinationLine',
  'tierLine',
  'timeBand',
];

/** Sheets of lines that belong to a plan. */
export type PlanLines = 'destinationLine' | 'tierLine';

/** Plans that a sheet of lines has lines of, in its order. */
export const plansWithLines = ({ table }: RateSheets, entity: PlanLines): readonly string[] => [
  ...new Set(
    (table(entity)?.column('ratePlan') ?? []).flatMap((name) => (name === null ? [] : [String(name)])),
  ),
];

/** The zone all times are in, by the Operational Parameters sheet. */
const zoneOf = ({ table, lists }: RateSheets): string => String(parameterValue(table, 'timeZone', lists));

/** A plan of the sheets; `rowOf` leads from a line to its data row on the Destination Lines sheet. */
export interface SheetPlan {
  readonly plan: CompiledPlan;
  readonly rowOf: readonly number[];
}

/** The rows of a Destination plan, lines and versions each with the data rows they stand in. */
export interface PlanSheetRows {
  readonly lines: SheetRows<DestinationRow>;
  readonly versions: SheetRows<RatePlanRow>;
}

/** The lines and versions of the Destination plan of a name, as the sheets are; read in steps. */
export function* readingPlanRows({ table }: Pick<RateSheets, 'table'>, name: string): Steps<PlanSheetRows> {
  const isOfPlan = (row: CanonicalRow): boolean => row['ratePlan'] === name;
  const lines = yield* readingSheetRows(destinationLine, table('destinationLine'), isOfPlan);
  const versions = sheetRows(ratePlan, table('ratePlan'), (row) => row['ratePlanName'] === name);
  return { lines, versions };
}

export const planRowsOf = (sheets: Pick<RateSheets, 'table'>, name: string): PlanSheetRows =>
  finish(readingPlanRows(sheets, name));

/** Compiles a Destination plan whose rows were read, in steps. */
export function* compilingSheetPlan(
  sheets: RateSheets,
  { lines, versions }: PlanSheetRows,
): Steps<SheetPlan> {
  const bands = sheetRows(timeBand, sheets.table('timeBand'), () => true).rows;
  const rows = { versions: versions.rows, lines: lines.rows, bands };
  return { plan: yield* compilingPlan(rows, zoneOf(sheets)), rowOf: lines.rowOf };
}

/** Compiles the Destination plan of a name from the sheets as they are. */
export const compiledPlanOf = (sheets: RateSheets, name: string): SheetPlan =>
  finish(compilingSheetPlan(sheets, planRowsOf(sheets, name)));

/** The rows of the Tier plan of a name. */
export const tierPlanOf = ({ table }: RateSheets, name: string): TierPlanRows => ({
  versions: sheetRows(ratePlan, table('ratePlan'), (row) => row['ratePlanName'] === name).rows,
  tiers: sheetRows(tierLine, table('tierLine'), (row) => row['ratePlan'] === name).rows,
});
