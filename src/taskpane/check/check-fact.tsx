import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useEffect, useState } from 'react';
import { durationWords } from '../act/duration-words';
import { useWords } from '../messages/use-words';
import { usePane } from '../pane/pane-context';
import type { LiveCheck } from './use-live-check';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** After this a time of day says more than how long ago it was. */
const recentSeconds = 60;

/** When something was: how long ago while that is worth counting, then the time of day. Give it the moment as its key. */
function Moment({ moment }: { moment: Date }) {
  const words = useWords();
  const [now, setNow] = useState(() => Date.now());
  const seconds = Math.max(0, (now - moment.getTime()) / 1000);
  const counts = seconds < recentSeconds;
  useEffect(() => {
    const timer = counts ? setInterval(() => setNow(Date.now()), 1000) : undefined;
    return () => clearInterval(timer);
  }, [counts]);
  return counts
    ? words.say('check.ago', { ago: durationWords(seconds, words) })
    : words.say('check.when', { time: words.clock(moment) });
}

/** The moment the headline is true for, and the button that makes it true again. */
export function CheckFact({ live, listed }: { live: LiveCheck; listed: number }) {
  const styles = useStyles();
  const { say } = useWords();
  const { working } = usePane();
  const { check, checkedAt, failure, freshness, start } = live;
  return (
    <div className={styles.line}>
      <span>
        {freshness === 'fresh' && checkedAt && <Moment key={checkedAt.getTime()} moment={checkedAt} />}
        {/* Only what changes by an act is spoken, not every second. */}
        <span role="status">
          {freshness === 'stale' && say(failure ? 'check.unfollowed' : 'check.stale')}
          {freshness === 'rechecking' && say('check.rechecking')}
        </span>
        {check?.truncated && ` ${say('check.truncated', { count: listed })}`}
      </span>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        disabled={working !== undefined}
        aria-label={say('check.again')}
        title={say('check.again')}
        onClick={start}
      />
    </div>
  );
}
