import type { ExtractChoice } from '../../../core/mapping/next-extract/extract-choice';
import type { ConflictSide } from './conflict-side';

/** The choice with a group accepted or left. */
export function acceptGroup(choice: ExtractChoice, name: string, accepted: boolean): ExtractChoice {
  const leave = new Set(choice.leave);
  if (accepted) leave.delete(name);
  else leave.add(name);
  return { ...choice, leave };
}

/** The choice with one conflict decided, or open again. */
export function settleConflict(choice: ExtractChoice, name: string, side: ConflictSide): ExtractChoice {
  const settled = new Map(choice.settled);
  if (side === 'ask') settled.delete(name);
  else settled.set(name, side);
  return { ...choice, settled };
}

/** The choice with all these conflicts decided alike. */
export const settleAll = (
  choice: ExtractChoice,
  names: readonly string[],
  side: 'source' | 'sheet',
): ExtractChoice => ({
  ...choice,
  settled: new Map([...choice.settled, ...names.map((name) => [name, side] as const)]),
});
