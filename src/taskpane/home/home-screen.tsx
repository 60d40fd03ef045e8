import { makeStyles, tokens } from '@fluentui/react-components';
import { useReading } from '../act/use-reading';
import { FailureCard } from '../act/failure-card';
import { PrimaryAct } from '../elements/primary-act';
import { Screen } from '../elements/screen';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import { ScreenSkeleton } from '../pane/screen-skeleton';
import { EmptyHome } from './empty-home';
import { nextMove } from './next-move';
import { readHome } from './read-home';
import { SheetList } from './sheet-list';
import { StepList } from './step-list';

const useStyles = makeStyles({
  lastRun: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Where we are and what is next; every state is computed from the workbook. */
export function HomeScreen() {
  const styles = useStyles();
  const { say, dateTime } = useWords();
  const { host, go } = usePane();
  const { state, again } = useReading(() => readHome(host));
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  if (state.phase === 'reading') return <ScreenSkeleton />;
  const home = state.value;
  if (!home.hasWorkspace) return <EmptyHome example={home.example} />;
  const next = nextMove(home);
  return (
    <Screen fact={say(next.fact, { count: next.count })}>
      <PrimaryAct onClick={() => go(next.move)}>{say(next.act, { count: next.count })}</PrimaryAct>
      <StepList steps={home.steps} />
      <SheetList entities={home.entities} />
      {home.lastRun && (
        <div className={styles.lastRun}>
          {say('home.lastRun', { at: dateTime(new Date(home.lastRun.at)), url: home.lastRun.url })}
        </div>
      )}
    </Screen>
  );
}
