import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { HomeState, StepName } from '../../workflows/home-state';
import { Card, Section } from '../elements/section';
import { StateMark } from '../elements/state-mark';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { ScreenName } from '../pane/route';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  step: {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  name: { flexGrow: 1 },
  chevron: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

const screenOf: Record<StepName, ScreenName> = {
  prepare: 'templates',
  bringIn: 'bringIn',
  check: 'check',
  push: 'push',
};

const stepNames: readonly StepName[] = ['prepare', 'bringIn', 'check', 'push'];

/** The steps of the migration in order, each with its state; each leads to its screen. */
export function StepList({ steps }: { steps: HomeState['steps'] }) {
  const styles = useStyles();
  const { say, number } = useWords();
  const { go } = usePane();
  return (
    <Section title={say('home.steps')}>
      <Card>
        <ol className={styles.list}>
          {stepNames.map((name, index) => (
            <li key={name} className={styles.item}>
              <button type="button" className={styles.step} onClick={() => go({ screen: screenOf[name] })}>
                <span className={styles.number}>{number(index + 1)}</span>
                <span className={styles.name}>{say(`home.step.${name}`)}</span>
                <StateMark {...steps[name]} />
                <ChevronRightRegular className={styles.chevron} />
              </button>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}
