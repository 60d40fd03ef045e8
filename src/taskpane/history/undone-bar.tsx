import type { Operation } from '../../core/history/operation';
import type { Act } from '../act/use-act';
import { TurnBar } from '../elements/turn-bar';
import type { Words } from '../messages/use-words';
import type { LastUndo } from './use-undo';

/** What was taken back, in figures once they are read; what the history does not keep is told by its number. */
function figuresOf(
  { done: { operation, secret }, isRedone }: LastUndo,
  operations: readonly Operation[],
  { say }: Words,
): string {
  const counts = operations.find((one) => one.operation === operation)?.counts;
  return [
    say(isRedone ? 'history.act.redo' : 'history.act.undo'),
    ...(counts ? [say('history.figures', { ...counts, gone: 0 })] : []),
    ...(secret.length > 0 ? [say('history.secret', { count: secret.length })] : []),
  ].join(' · ');
}

/** What was taken back last, with the way forth and back. */
export const UndoneBar = ({
  operations,
  ...bar
}: {
  readonly operations: readonly Operation[];
  readonly last: LastUndo | undefined;
  readonly turn: Act<LastUndo, void>;
  readonly onDismiss: () => void;
}) => (
  <TurnBar
    {...bar}
    figures={(last, words) => figuresOf(last, operations, words)}
    label={({ isRedone }, { say }) => say(isRedone ? 'history.undo' : 'history.redo')}
  />
);
