import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IssueCause } from '../../../core/validation/group-issues';
import type { Waiver } from '../../../core/validation/waiver';
import { withdrawWaivers } from '../../../workflows/waive-issues';
import { FailureCard } from '../../act/failure-card';
import { useAct } from '../../act/use-act';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { twigsOf } from '../list/branches';
import type { ListLine } from '../list/list-lines';

const useStyles = makeStyles({
  why: { width: '100%', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
});

interface WaivedActsProps {
  readonly line: ListLine;
  readonly waiversOf: (cause: IssueCause) => readonly Waiver[];
  readonly onWithdrawn: () => void;
}

const waiversOfLine = (line: ListLine, waiversOf: WaivedActsProps['waiversOf']): readonly Waiver[] =>
  line.kind === 'twig'
    ? waiversOf(line.twig.cause)
    : twigsOf(line.branch).flatMap(({ cause }) => waiversOf(cause));

/** Why warnings are let stand, by whom and since when, and the way to take that back. */
export function WaivedActs({ line, waiversOf, onWithdrawn }: WaivedActsProps) {
  const styles = useStyles();
  const { say, dateTime } = useWords();
  const { host, working } = usePane();
  const waivers = waiversOfLine(line, waiversOf);
  const act = useAct('check', async (withdrawn: readonly Waiver[]) => {
    await withdrawWaivers(host, withdrawn);
    onWithdrawn();
  });
  const [first] = waivers;
  if (!first) return null;
  return (
    <>
      {line.kind === 'twig' && (
        <span className={styles.why}>
          {say('check.waived.why', {
            reason: first.reason,
            by: first.by,
            when: dateTime(new Date(first.at)),
          })}
        </span>
      )}
      <Button size="small" disabled={working !== undefined} onClick={() => act.start(waivers)}>
        {say('check.waived.withdraw', { count: waivers.length })}
      </Button>
      {act.state.phase === 'failed' && <FailureCard failure={act.state.failure} />}
    </>
  );
}
