import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import type { Words } from '../messages/use-words';

/** Rows people filled in; the lists the product ships are not theirs. */
export const checkedRows = (entities: WorkspaceCheck['entities']): number =>
  Object.entries(entities).reduce((sum, [name, { rows }]) => (name === 'listValue' ? sum : sum + rows), 0);

/** The headline of a check: errors if there are any, else warnings, else that nothing is to mend. */
export function factOf({ counts, entities }: WorkspaceCheck, { say }: Words): string {
  const rows = checkedRows(entities);
  if (counts.error > 0) return say('check.fact.errors', { errors: counts.error, rows });
  if (counts.warning > 0) return say('check.fact.warnings', { warnings: counts.warning, rows });
  return say('check.fact.clean', { rows });
}
