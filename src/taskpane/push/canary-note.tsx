import { findEntity } from '../../core/entities/registry';
import type { ReadBackFields } from '../../workflows/push/read-canary-back';
import type { PushSummary } from '../../workflows/push-workspace';
import { Note } from '../elements/note';
import { useWords } from '../messages/use-words';

const shown = 20;

type Difference = ReadBackFields['differences'][number];

function DifferenceLine({ difference }: { difference: Difference }) {
  const { say, of } = useWords();
  const { entity, field, sent, stored } = difference;
  const declared = findEntity(entity);
  const texts = { sent: String(sent ?? ''), stored: String(stored ?? '') };
  const label = declared?.fields[field]?.label;
  const sheet = declared ? of(declared.sheet) : entity;
  return <div>{say('push.canary.difference', { ...texts, sheet, field: label ? of(label) : field })}</div>;
}

/** How the sample came back, once it was looked at. */
export function CanaryRead({ read }: { read: ReadBackFields }) {
  const { say } = useWords();
  const { rows, fields, differences } = read;
  return <Note title={say('push.canary.read', { rows, fields, differences: differences.length })} live />;
}

/** What went first, how it came back, and by which rules the push stopped. */
export function CanaryNote({ canary }: { canary: NonNullable<PushSummary['canary']> }) {
  const { say } = useWords();
  const { rows, fields, differences, waves, stops } = canary;
  return (
    <Note title={say('push.canary.read', { rows, fields, differences: differences.length })} live>
      <div>{say('push.canary.waves', { ...waves })}</div>
      {stops.map(({ rule, found, allowed }) => (
        <div key={rule}>{say(`push.canary.stop.${rule}`, { found, allowed })}</div>
      ))}
      {differences.slice(0, shown).map((difference) => (
        <DifferenceLine
          key={`${difference.entity} ${difference.rowKey} ${difference.field}`}
          difference={difference}
        />
      ))}
      {differences.length > shown && (
        <div>{say('push.canary.more', { count: differences.length - shown })}</div>
      )}
    </Note>
  );
}
