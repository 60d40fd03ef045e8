import type { DecodedTable } from '../../entity/entity';
import type { ReferenceLists } from '../../entity/reference-list';
import { parameterValue } from '../../entities/parameter-value';
import { destinationLine } from '../../entities/rates/destination-line';
import { ratePlan } from '../../entities/rates/rate-plan';
import { tierLine } from '../../entities/rates/tier-line';
import { timeBand } from '../../entities/rates/time-band';
import { compilePlan } from '../plan/compile-plan';
import type { CompiledPlan } from '../plan/compiled-plan';
import type { TierPlanRows } from '../plan/rate-rows';
import { sheetRows } from './sheet-rows';

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

/** Compiles the Destination plan of a name from the sheets as they are. */
export const compiledPlanOf = (sheets: RateSheets, name: string): CompiledPlan =>
  compilePlan(
    {
      versions: sheetRows(ratePlan, sheets.table('ratePlan'), (row) => row['ratePlanName'] === name),
      lines: sheetRows(destinationLine, sheets.table('destinationLine'), (row) => row['ratePlan'] === name),
      bands: sheetRows(timeBand, sheets.table('timeBand'), () => true),
    },
    zoneOf(sheets),
  );

/** The rows of the Tier plan of a name. */
export const tierPlanOf = ({ table }: RateSheets, name: string): TierPlanRows => ({
  versions: sheetRows(ratePlan, table('ratePlan'), (row) => row['ratePlanName'] === name),
  tiers: sheetRows(tierLine, table('tierLine'), (row) => row['ratePlan'] === name),
});
