import { skippedWords } from '../../act/skipped-words';
import { TurnBar } from '../../elements/turn-bar';
import type { Words } from '../../messages/use-words';
import type { Mended, Mending } from './use-mending';

/** How many cells were mended, or put back, and how many were left as they are and why. */
function figuresOf({ applied, skipped, isUndone }: Mended, words: Words): string {
  const done = words.say(isUndone ? 'check.mended.undone' : 'check.mended', { count: applied.length });
  return [done, ...skippedWords(skipped, words)].join(' · ');
}

/** The figures of the last fixes, with the way back and forth. */
export const MendedBar = ({ mending: { last, turn, onDismiss } }: { mending: Mending }) => (
  <TurnBar
    last={last}
    figures={figuresOf}
    label={({ isUndone }, { say }) => say(isUndone ? 'check.mended.redo' : 'check.mended.undo')}
    turn={turn}
    onDismiss={onDismiss}
  />
);
