import type { PushSummary } from '../../workflows/push-workspace';
import { Note } from '../elements/note';
import { useWords } from '../messages/use-words';

type Canary = NonNullable<PushSummary['canary']>;

const shown = 20;

/** What went first, how it came back, and by which rules the push stopped. */
export function CanaryNote({ canary }: { canary: Canary }) {
  const { say } = useWords();
  const { rows, fields, differences, waves, stops } = canary;
  return (
    <Note title={say('push.canary.read', { rows, fields, differences: differences.length })} live>
      <div>{say('push.canary.waves', { ...waves })}</div>
      {stops.map(({ rule, found, allowed }) => (
        <div key={rule}>{say(`push.canary.stop.${rule}`, { found, allowed })}</div>
      ))}
      {differences.slice(0, shown).map(({ entity, rowKey, field, sent, stored }) => (
        <div key={`${entity} ${rowKey} ${field}`}>
          {say('push.canary.difference', { field, sent: String(sent ?? ''), stored: String(stored ?? '') })}
        </div>
      ))}
    </Note>
  );
}
