import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import type { Canonical } from '../../core/entity/cell';
import { conflictKey, type MergeConflict } from '../../core/template/merge-part';
import { Card, Section } from '../elements/section';
import { ShownPart } from '../elements/shown-part';
import { useWords, type Words } from '../messages/use-words';
import type { Settled } from './use-merging';

const useStyles = makeStyles({
  teach: { color: tokens.colorNeutralForeground2 },
  all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  was: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ConflictListProps {
  readonly conflicts: readonly MergeConflict[];
  readonly settled: Settled;
  readonly onSettle: (settled: Settled) => void;
}

const conflictsAtOnce = 20;

const takenFromPart = (conflicts: readonly MergeConflict[]): Settled =>
  new Map(conflicts.map((conflict) => [conflictKey(conflict), 'part'] as const));

const shown = (value: Canonical, { say }: Words): string =>
  value === null ? say('merge.blank') : String(value);

function placeOf({ entity: name, key, field }: MergeConflict, { say, of }: Words): string {
  const entity = findEntity(name);
  const sheet = entity ? of(entity.sheet) : name;
  if (field === null) return `${sheet} · ${key} · ${say('merge.row')}`;
  const label = entity?.fields[field]?.label;
  return `${sheet} · ${key} · ${label ? of(label) : field}`;
}

function ConflictItem({
  conflict,
  settled,
  onSettle,
}: Omit<ConflictListProps, 'conflicts'> & { conflict: MergeConflict }) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  const { field, base, whole, part } = conflict;
  const key = conflictKey(conflict);
  const choose = (value: string) => onSettle(new Map(settled).set(key, value === 'part' ? 'part' : 'whole'));
  return (
    <li className={styles.item}>
      <Field label={placeOf(conflict, words)}>
        <RadioGroup value={settled.get(key) ?? 'whole'} onChange={(_event, { value }) => choose(value)}>
          <Radio
            value="whole"
            label={field === null ? say('merge.row.mine') : say('merge.mine', { value: shown(whole, words) })}
          />
          <Radio
            value="part"
            label={
              field === null ? say('merge.row.theirs') : say('merge.theirs', { value: shown(part, words) })
            }
          />
        </RadioGroup>
      </Field>
      {field !== null && <div className={styles.was}>{say('merge.was', { value: shown(base, words) })}</div>}
    </li>
  );
}

/** What both sides changed differently, each with the three values; one's own stays until the other is taken. */
export function ConflictList({ conflicts, settled, onSettle }: ConflictListProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Section title={say('merge.conflicts', { count: conflicts.length })}>
      <div className={styles.teach}>{say('merge.conflicts.teach')}</div>
      <div className={styles.all}>
        <Button size="small" onClick={() => onSettle(new Map())}>
          {say('merge.mine.all')}
        </Button>
        <Button size="small" onClick={() => onSettle(takenFromPart(conflicts))}>
          {say('merge.theirs.all')}
        </Button>
      </div>
      <Card>
        <ul className={styles.list}>
          <ShownPart items={conflicts} step={conflictsAtOnce}>
            {(conflict) => (
              <ConflictItem
                key={conflictKey(conflict)}
                conflict={conflict}
                settled={settled}
                onSettle={onSettle}
              />
            )}
          </ShownPart>
        </ul>
      </Card>
    </Section>
  );
}
