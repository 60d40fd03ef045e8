import { skippedWords } from '../act/skipped-words';
import { TurnBar } from '../elements/turn-bar';
import type { Words } from '../messages/use-words';
import type { Duplicates, Settled } from './use-duplicates';

/** What was decided, in figures; cells that could not be written are told by their number and the reason. */
function figuresOf(last: Settled, words: Words): string {
  const { say } = words;
  const rows = last.cluster.rowIds.length;
  if (last.kind === 'apart') return say(last.isUndone ? 'duplicates.forgotten' : 'duplicates.kept', { rows });
  const { references } = last;
  const done = say(last.isUndone ? 'duplicates.unmerged' : 'duplicates.merged', { rows, references });
  return [done, ...skippedWords(last.done.skipped, words)].join(' · ');
}

interface SettledBarProps extends Pick<Duplicates, 'last' | 'turn'> {
  readonly onDismiss: () => void;
}

/** What was decided last, with the way back and forth. */
export const SettledBar = ({ last, turn, onDismiss }: SettledBarProps) => (
  <TurnBar
    last={last}
    figures={figuresOf}
    label={({ isUndone }, { say }) => say(isUndone ? 'duplicates.redo' : 'duplicates.undo')}
    turn={turn}
    onDismiss={onDismiss}
  />
);
