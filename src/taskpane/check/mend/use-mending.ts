import { useState } from 'react';
import type { CellEdit } from '../../../core/validation/cell-edit';
import { applyFixes, type Doing, type DoneOperation } from '../../../workflows/apply-fixes';
import { undoOperation } from '../../../workflows/undo-operation';
import { newRowId } from '../../act/new-row-id';
import { useAct, type Act } from '../../act/use-act';
import { usePane } from '../../pane/pane-context';
import { readPersonName } from '../../pane/person-name';
import type { Taken } from './mend-panel';

/** What the last act on fixes did. */
export interface Mended extends DoneOperation {
  readonly isUndone: boolean;
}

/** Fixes of the pane: writing them, taking the last ones back, and writing those again. */
export interface Mending {
  readonly apply: Act<Taken, void>;
  /** Undoes the last fixes, or writes them again if they are undone. */
  readonly turn: Act<Mended, void>;
  readonly last: Mended | undefined;
  readonly onDismiss: () => void;
}

const doing = (by: string): Doing => ({ by, at: new Date().toISOString(), newId: newRowId });

/** `onChanged` hears which cells were written. */
export function useMending(onChanged: (written: readonly CellEdit[]) => void): Mending {
  const { host } = usePane();
  const [last, setLast] = useState<Mended>();
  const done = (operation: DoneOperation, isUndone: boolean) => {
    setLast({ ...operation, isUndone });
    onChanged(operation.applied);
  };
  const apply = useAct('check', async ({ fixes, by }: Taken, watching) =>
    done(await applyFixes(host, fixes, doing(by), watching), false),
  );
  const turn = useAct('check', async ({ operation, isUndone }: Mended, watching) =>
    done(await undoOperation(host, operation, doing(readPersonName()), watching), !isUndone),
  );
  return { apply, turn, last, onDismiss: () => setLast(undefined) };
}
