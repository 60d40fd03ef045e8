import { makeStyles, tokens } from '@fluentui/react-components';
import type { BeyondRecovery } from '../../../core/fixes/propose-fixes';
import { placeOf } from '../../../workflows/place-issue';
import type { WorkspaceCheck } from '../../../workflows/validate-workspace';
import { useWords } from '../../messages/use-words';
import { lostByReason } from './fix-lots';

const useStyles = makeStyles({
  lost: {
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`,
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const placesAtOnce = 3;

/** Values that no fix brings back: how many, what happened to them, and where to get them again. */
export function LostList({ lost, check }: { lost: readonly BeyondRecovery[]; check: WorkspaceCheck }) {
  const styles = useStyles();
  const { say, of } = useWords();
  if (lost.length === 0) return null;
  return (
    <div className={styles.lost}>
      <span className={styles.title}>{say('check.lost.title', { count: lost.length })}</span>
      <ul className={styles.list}>
        {lostByReason(lost).map(({ why, cells }) => {
          const places = cells.slice(0, placesAtOnce).map((cell) => placeOf(cell, check.places));
          return (
            <li key={why.en}>
              {say('check.lost.where', {
                why: of(why),
                cells: places.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '),
                more: cells.length - places.length,
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
