import { useState } from 'react';
import { undoOperation, type UndoneOperation } from '../../workflows/undo-operation';
import { newRowId } from '../act/new-row-id';
import { useAct, type Act } from '../act/use-act';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';

/** What was taken back last, and whether it was done again since. */
export interface LastUndo {
  readonly done: UndoneOperation;
  readonly isRedone: boolean;
}

interface Undoing {
  readonly undo: Act<string, void>;
  readonly last: LastUndo | undefined;
  /** Does again what was taken back, or takes it back again. */
  readonly turn: Act<LastUndo, void>;
  readonly dismiss: () => void;
}

/** Taking operations back, with the way forth; `onDone` hears of each. */
export function useUndo(onDone: () => void): Undoing {
  const { host } = usePane();
  const [last, setLast] = useState<LastUndo>();
  const undoing = () => ({ by: readPersonName(), at: new Date().toISOString(), newId: newRowId });
  const undo = useAct('history', async (operation: string, watching) => {
    setLast({ done: await undoOperation(host, operation, undoing(), watching), isRedone: false });
    onDone();
  });
  const turn = useAct('history', async ({ done, isRedone }: LastUndo, watching) => {
    setLast({ done: await undoOperation(host, done.operation, undoing(), watching), isRedone: !isRedone });
    onDone();
  });
  return { undo, last, turn, dismiss: () => setLast(undefined) };
}
