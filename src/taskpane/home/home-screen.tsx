import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useReading } from '../act/use-reading';
import { FailureCard } from '../act/failure-card';
import { LookFurther } from '../elements/look-further';
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
import { NewerHome } from './upgrade/newer-home';
import { OlderNotice } from './upgrade/older-notice';
import { UpgradeScreen } from './upgrade/upgrade-screen';

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
  const [upgrading, setUpgrading] = useState(false);
  const { state, again } = useReading(() => readHome(host));
  // A move to where we are: it brings the focus to the headline that comes.
  const turn = (toUpgrade: boolean) => {
    setUpgrading(toUpgrade);
    go({ screen: 'home' });
  };
  const leaveUpgrade = () => {
    turn(false);
    again();
  };
  if (upgrading) return <UpgradeScreen onLeave={leaveUpgrade} />;
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  if (state.phase === 'reading') return <ScreenSkeleton />;
  const home = state.value;
  if (!home.hasWorkspace) return <EmptyHome example={home.example} />;
  const { templateVersion, knownVersion } = home;
  if (templateVersion > knownVersion) return <NewerHome version={templateVersion} known={knownVersion} />;
  const next = nextMove(home);
  return (
    <Screen fact={say(next.fact, { count: next.count })}>
      {templateVersion < knownVersion && <OlderNotice onLook={() => turn(true)} />}
      <PrimaryAct onClick={() => go(next.move)}>{say(next.act, { count: next.count })}</PrimaryAct>
      <StepList steps={home.steps} />
      <LookFurther />
      <SheetList entities={home.entities} />
      {home.lastRun && (
        <div className={styles.lastRun}>
          {say('home.lastRun', { at: dateTime(new Date(home.lastRun.at)), url: home.lastRun.url })}
        </div>
      )}
    </Screen>
  );
}
