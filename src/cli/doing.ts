import type { Doing } from '../workflows/apply-fixes';
import type { CommandContext } from './command-context';

/** Who the history names, when, and how what is done gets its name. */
export const doingOf = ({ environment, now, newRowId }: CommandContext, by: string | undefined): Doing => ({
  by: by ?? environment['USER'] ?? 'sbm',
  at: now().toISOString(),
  newId: newRowId,
});
