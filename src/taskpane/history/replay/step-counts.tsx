import { makeStyles, tokens } from '@fluentui/react-components';
import type { HistoryScript, ScriptStep } from '../../../core/history/history-script';
import { Card, Section } from '../../elements/section';
import { usePlainList } from '../../elements/use-plain-list';
import { useWords } from '../../messages/use-words';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** In the order they are done. */
const stepKinds = ['map', 'fix', 'merge', 'correct'] as const satisfies readonly ScriptStep['do'][];

/** What a script would do, by kind; what it could not tell is counted too. */
export function StepCounts({ script: { steps, leftOut } }: { script: HistoryScript }) {
  const styles = useStyles();
  const list = usePlainList();
  const { say } = useWords();
  const lines = stepKinds.flatMap((kind) => {
    const count = steps.filter((step) => step.do === kind).length;
    return count === 0 ? [] : [say(`history.replay.step.${kind}`, { count })];
  });
  const untold = leftOut.reduce((sum, { cells }) => sum + cells, 0);
  return (
    <Section title={say('history.replay.steps')}>
      <Card>
        <ul className={list}>
          {[...lines, ...(untold > 0 ? [say('history.secret', { count: untold })] : [])].map((line) => (
            <li key={line} className={styles.item}>
              {line}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
