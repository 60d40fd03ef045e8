import { tierLine } from '../core/entities/rates/tier-line';
import type { SourceTable } from '../core/mapping/source-table';
import { proveTiers, type TierProof } from '../core/rating/proof/prove-tiers';
import { rateFile } from '../core/rating/reading/rate-file';
import { readTiers, type TierReading } from '../core/rating/reading/read-tiers';
import { contextOn, requireChoice } from './rate-calls';

export interface ProvenTiers extends TierProof, Pick<TierReading, 'rows' | 'lineOf' | 'faults' | 'unread'> {}

/** Whether a file holds tiers, by a column that says where one begins. */
export const isTierFile = (source: SourceTable): boolean =>
  rateFile(source, [{ entity: tierLine }])
    .columns.get(tierLine.name)
    ?.has('fromQty') ?? false;

/** Reads a Tier plan and proves that each quantity has one tier. Throws PLAN_NOT_CHOSEN. */
export function proveTierFile(
  files: { readonly tiers: SourceTable; readonly versions?: SourceTable },
  { name, today }: { readonly name: string | undefined; readonly today: string },
): ProvenTiers {
  const mode = 'Graduated';
  const { rows, lineOf, choice, faults, unread } = readTiers(files, contextOn(today), { name, mode });
  requireChoice(choice, files.tiers.name);
  const proof = proveTiers(rows, { today, mode });
  return { ...proof, complete: proof.complete && faults.length === 0, rows, lineOf, faults, unread };
}
