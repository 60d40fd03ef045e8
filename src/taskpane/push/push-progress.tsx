import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findEntity } from '../../core/entities/registry';
import { ActOutcome } from '../act/act-outcome';
import { useWords } from '../messages/use-words';
import { CanaryRead } from './canary-note';
import { SaveAsk } from './save-ask';
import type { PushAct } from './use-push';

const useStyles = makeStyles({ box: { display: 'grid', gap: tokens.spacingVerticalM } });

/** A push under way: what came back of the sample, which wave and sheet are next, and the brakes. */
export function PushProgress({ push, onRetry }: { push: PushAct; onRetry: () => void }) {
  const styles = useStyles();
  const { say, of } = useWords();
  const { act, standing, isPaused, pause, goOn, saved } = push;
  const { state } = act;
  const running = state.phase === 'running';
  const canStop = running && !state.stopping;
  if (state.phase === 'idle' || state.phase === 'done') return null;
  if (canStop && saved) return <SaveAsk onSaved={saved} onCancel={act.cancel} />;
  const sending = standing !== undefined && state.phase === 'running' && state.progress?.stage === 'sending';
  const sheet = standing && (findEntity(standing.entity)?.sheet ?? named(standing.entity));
  const what =
    sending && sheet
      ? say('push.wave', { wave: standing.wave, waves: standing.waves, sheet: of(sheet) })
      : undefined;
  return (
    <div className={styles.box}>
      {running && standing?.canary && <CanaryRead read={standing.canary} />}
      <ActOutcome
        state={state}
        onCancel={act.cancel}
        onRetry={onRetry}
        what={sending && isPaused ? say('push.paused') : what}
        acts={
          sending && (
            <Button appearance={isPaused ? 'primary' : 'secondary'} onClick={isPaused ? goOn : pause}>
              {say(isPaused ? 'push.goOn' : 'push.pause')}
            </Button>
          )
        }
      />
    </div>
  );
}

const named = (entity: string) => ({ en: entity, fr: entity });
