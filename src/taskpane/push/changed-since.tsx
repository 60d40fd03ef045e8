import { Checkbox } from '@fluentui/react-components';
import type { PushSummary } from '../../workflows/push-workspace';
import { Note } from '../elements/note';
import { useWords } from '../messages/use-words';

/** Rows that were not overwritten, because SmartBilling has other values since. */
export function ChangedSinceNote({ changedSince }: Pick<PushSummary, 'changedSince'>) {
  const { say } = useWords();
  const count = Object.values(changedSince).reduce((sum, rows) => sum + rows, 0);
  if (count === 0) return null;
  return (
    <Note title={say('push.changedSince', { count })} live>
      {say('push.changedSince.next')}
    </Note>
  );
}

/** Whether such rows are overwritten all the same. */
export function OverChangesField({
  value,
  onChange,
}: {
  value: boolean;
  onChange: (value: boolean) => void;
}) {
  const { say } = useWords();
  return (
    <Checkbox
      checked={value}
      label={say('push.overChanges')}
      onChange={(_event, { checked }) => onChange(checked === true)}
    />
  );
}
