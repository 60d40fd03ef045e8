import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import { useWords } from '../messages/use-words';
import type { Here } from './check-view';
import { explainCell, type CellExplanation } from './explain-cell';
import { HereFacts } from './here-facts';
import { ValuePicker } from './value-picker';

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
  none: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** The lower part of Check: the selected cell explained, whether or not something is wrong with it. */
export function HerePanel({
  here,
  check,
  walk,
  actsOf,
}: {
  here: Here | undefined;
  check: WorkspaceCheck;
  /** The way to the issue before and after. */
  walk: ReactNode;
  /** What can be done with the cell. */
  actsOf: (cell: CellExplanation) => ReactNode;
}) {
  const styles = useStyles();
  const { say } = useWords();
  const explanation = useMemo(() => here && explainCell(here.cell, check), [here, check]);
  const title = here ? say('check.here', { place: here.place }) : say('check.here.none');
  return (
    // The part scrolls by itself, so the keyboard must be able to reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.panel} aria-label={title} tabIndex={0}>
      <div className={styles.head}>
        {here ? <h2 className={styles.place}>{title}</h2> : <span className={styles.none}>{title}</span>}
        {walk}
      </div>
      {!here && walk && <div className={styles.hint}>{say('check.here.hint')}</div>}
      <div aria-live="polite">{explanation && <HereFacts explanation={explanation} />}</div>
      {here && explanation && (
        <div className={styles.acts}>
          {actsOf(explanation)}
          {explanation.isChosen && <ValuePicker key={here.place} cell={here.cell} />}
        </div>
      )}
    </section>
  );
}
