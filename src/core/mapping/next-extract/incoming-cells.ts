import { conflictName, groupName, type ExtractChoice } from './extract-choice';
import type { ExtractComparison, FieldChange, FieldConflict } from './extract-sides';

export interface IncomingCells {
  readonly cells: readonly FieldChange[];
  /** Conflicts in which the sheet's value stands and nobody has decided so. */
  readonly open: readonly FieldConflict[];
}

/** The cells that come in as chosen, those of conflicts decided for the source included. */
export function incomingCells(
  { entity, changes, conflicts, keys }: ExtractComparison,
  choice: ExtractChoice,
): IncomingCells {
  const decision = ({ index, field }: FieldConflict) =>
    choice.settled.get(conflictName(entity, keys[index] ?? '', field)) ?? choice.take;
  const accepted = changes.filter(({ field }) => !choice.leave.has(groupName(entity, 'changed', field)));
  const fromSource = conflicts.filter((one) => decision(one) === 'source');
  return {
    cells: [
      ...accepted,
      ...fromSource.map(({ sheet, source, ...at }) => ({ ...at, from: sheet, to: source })),
    ],
    open: conflicts.filter((one) => decision(one) === 'ask'),
  };
}
