import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { MergeChoice, MergePlan } from '../../core/duplicates/plan-merge';
import type { Collision } from '../../core/duplicates/merge-collisions';
import { previewMerge } from '../../workflows/merge-duplicates';
import { placeOf } from '../../workflows/place-issue';
import { useWords } from '../messages/use-words';
import type { ReadRows } from './found-clusters';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  collision: { color: tokens.colorStatusWarningForeground1 },
});

const namedAtOnce = 3;

interface MergeEffectsProps {
  readonly read: ReadRows;
  readonly rows: readonly number[];
  readonly choice: MergeChoice;
}

/** References that will lead to the kept row, sheet by sheet. */
function Repointed({ plan, read, choice }: { plan: MergePlan; read: ReadRows; choice: MergeChoice }) {
  const { say, of } = useWords();
  const { registry, places } = read.read.snapshot;
  const { referenceBy } = read.entity;
  const key = read.keyOf(choice.fields.get(referenceBy) ?? choice.keep);
  if (plan.repointed.length === 0)
    return <li>{say('duplicates.repointed.none', { count: plan.removed.length })}</li>;
  return plan.repointed.map(({ entity, field, count }) => {
    const label = registry.find(({ name }) => name === entity)?.fields[field]?.label;
    const column = `${places.get(entity)?.sheet ?? entity} › ${label ? of(label) : field}`;
    return <li key={`${entity} ${field}`}>{say('duplicates.repointed', { count, column, key })}</li>;
  });
}

/** Rows of other sheets that will say the same where each must say something of its own. */
function Collisions({ collisions, read }: { collisions: readonly Collision[]; read: ReadRows }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const { registry, places } = read.read.snapshot;
  const more = collisions.length - namedAtOnce;
  return (
    <>
      {collisions.slice(0, namedAtOnce).map(({ entity, rowIndex, with: other, fields }) => {
        const declared = registry.find(({ name }) => name === entity)?.fields;
        const field = fields[0] ?? '';
        const cellOf = (row: number) => placeOf({ entity, field, rowIndex: row }, places).cell;
        const named = fields.map((name) => {
          const label = declared?.[name]?.label;
          return label ? of(label) : name;
        });
        return (
          <li key={`${entity} ${String(rowIndex)} ${fields.join()}`} className={styles.collision}>
            {say('duplicates.collision', {
              sheet: places.get(entity)?.sheet ?? entity,
              cell: cellOf(rowIndex),
              other: cellOf(other),
              fields: named.join(' + '),
            })}
          </li>
        );
      })}
      {more > 0 && <li className={styles.collision}>{say('duplicates.collision.more', { count: more })}</li>}
    </>
  );
}

/** What a merge by these choices changes besides the kept row; nothing is changed by saying so. */
export function MergeEffects({ read, rows, choice }: MergeEffectsProps) {
  const styles = useStyles();
  const { say } = useWords();
  const plan = useMemo(
    () => previewMerge({ entity: read.entity.name, read: read.read, rows, choice }),
    [read, rows, choice],
  );
  const { places } = read.read.snapshot;
  const cells = plan.removed
    .slice(0, namedAtOnce)
    .map(
      ({ entity, rowIndex }) => placeOf({ entity, field: read.entity.referenceBy, rowIndex }, places).cell,
    );
  return (
    <div>
      <h3 className={styles.title}>{say('duplicates.effects')}</h3>
      <ul className={styles.list}>
        <Repointed plan={plan} read={read} choice={choice} />
        <li>
          {say('duplicates.emptied', {
            cells: cells.join(', ') + (plan.removed.length > namedAtOnce ? ', …' : ''),
            count: plan.removed.length,
          })}
        </li>
        <Collisions collisions={plan.collisions} read={read} />
      </ul>
    </div>
  );
}
