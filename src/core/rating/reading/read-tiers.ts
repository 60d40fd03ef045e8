import { ratePlan } from '../../entities/rates/rate-plan';
import { tierLine } from '../../entities/rates/tier-line';
import type { SourceTable } from '../../mapping/source-table';
import type { TierPlanRows } from '../plan/rate-rows';
import type { TierSet } from '../tiers/tier-set';
import { chosenPlan, type PlanChoice } from './choose-plan';
import { headerRows } from './header-rows';
import { rateFile, type FileFault } from './rate-file';
import { readRows, type ReadingContext } from './read-rows';

export interface TierReading {
  readonly rows: TierPlanRows;
  /** Lines of the file, by index into the tiers. */
  readonly lineOf: readonly number[];
  readonly choice: PlanChoice;
  readonly unread: readonly string[];
  readonly faults: readonly FileFault[];
}

/** Reads a Tier plan; its header may stand in columns of the same file. Faulty rows are told and left out. */
export function readTiers(
  files: { readonly tiers: SourceTable; readonly versions?: SourceTable },
  context: ReadingContext,
  { name, mode }: { readonly name: string | undefined; readonly mode: TierSet['mode'] },
): TierReading {
  const file = rateFile(files.tiers, [{ entity: tierLine }, { entity: ratePlan }]);
  const read = readRows(tierLine, file, context, { assumed: { ratePlan: files.tiers.name } });
  const choice = chosenPlan(read, name);
  const versionFile = files.versions ? rateFile(files.versions, [{ entity: ratePlan }]) : file;
  const headers = headerRows(versionFile, files.versions !== undefined, context, choice, {
    ratePlanType: 'Tier',
    unit: 'GB',
    tierMode: mode,
  });
  return {
    rows: { versions: headers.rows, tiers: choice.kept.flatMap((index) => read.rows[index] ?? []) },
    lineOf: choice.kept.map((index) => files.tiers.rowNumbers[read.rowOf[index] ?? 0] ?? 0),
    choice,
    unread: file.unread,
    faults: [...read.faults, ...headers.faults],
  };
}
