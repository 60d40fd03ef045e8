import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { useWords } from '../messages/use-words';
import { hereOf, type Here, type Walk } from './check-view';
import { explainCell } from './explain-cell';
import { HereFacts } from './here-facts';
import { ValuePicker } from './value-picker';
import { WalkButtons } from './walk-buttons';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '42%',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', alignItems: 'center', minHeight: '32px', gap: tokens.spacingHorizontalS },
  place: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** The lower part of Check: the selected cell explained, whether or not something is wrong with it. */
export function HerePanel({
  here,
  walk,
  check,
  onWalk,
}: {
  here: Here | undefined;
  walk: Walk | undefined;
  check: WorkspaceCheck;
  onWalk: (walk: Walk) => void;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const onWay = walk && here?.place === hereOf(walk, check.places).place ? walk : undefined;
  const explanation = here && explainCell(here.cell, check);
  const title = here ? say('check.here', { place: here.place }) : say('check.here.none');
  return (
    // The part scrolls by itself, so the keyboard must be able to reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.panel} aria-label={title} tabIndex={0}>
      <div className={styles.head}>
        {here ? <h2 className={styles.place}>{title}</h2> : <span className={styles.none}>{title}</span>}
        {onWay && <WalkButtons walk={onWay} onWalk={onWalk} />}
      </div>
      <div aria-live="polite">{explanation && <HereFacts explanation={explanation} />}</div>
      {here && explanation?.isChosen && <ValuePicker key={here.place} cell={here.cell} />}
    </section>
  );
}
