import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MessageKey } from '../messages/message-key';
import { useWords, type Words } from '../messages/use-words';
import { Announcement } from '../elements/announcement';
import type { ActState, StageProgress } from './act-state';
import { durationWords } from './duration-words';
import { paceOf } from './pace';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  stage: { fontWeight: tokens.fontWeightSemibold },
  figures: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    minHeight: tokens.lineHeightBase200,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The total of what is not counted while it is under way. */
const uncounted = 1;

function figuresOf(progress: StageProgress, words: Words): string {
  const { speed, secondsLeft } = paceOf(progress);
  const { say } = words;
  const parts = [say('act.amount', { done: progress.done, total: progress.total })];
  if (speed !== undefined && speed >= 1) parts.push(say('act.speed', { speed: Math.round(speed) }));
  if (secondsLeft !== undefined && secondsLeft >= 1)
    parts.push(say('act.left', { left: durationWords(secondsLeft, words) }));
  return parts.join(' · ');
}

/** What readers of the screen hear: each stage once, and every quarter of it. */
function spokenProgress(stage: string, progress: StageProgress | undefined): string {
  if (!progress) return stage;
  return `${stage} ${String(Math.floor(paceOf(progress).fraction * 4) * 25)} %`;
}

export interface ProgressExtras {
  /** Said in place of the stage, where more is known of what is under way. */
  readonly what?: string | undefined;
  /** Buttons before Cancel. */
  readonly acts?: ReactNode;
}

/** What is under way, how much is done, how fast, how long yet, and Cancel. */
export function ActProgress({
  state,
  onCancel,
  what,
  acts,
}: ProgressExtras & {
  state: Extract<ActState<unknown>, { phase: 'running' }>;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { progress, stopping } = state;
  const stageKey: MessageKey = progress ? `stage.${progress.stage}` : 'act.starting';
  const stage = stopping ? words.say('act.stopping') : (what ?? words.say(stageKey));
  return (
    <div className={styles.card} data-testid="progress">
      <span className={styles.stage}>{stage}</span>
      <ProgressBar
        aria-label={stage}
        thickness="large"
        {...(progress && progress.done > 0 ? { value: paceOf(progress).fraction } : {})}
      />
      <span className={styles.figures}>
        {progress && progress.total > uncounted ? figuresOf(progress, words) : ''}
      </span>
      <div className={styles.acts}>
        {!stopping && acts}
        <Button disabled={stopping} onClick={onCancel}>
          {words.say('act.cancel')}
        </Button>
      </div>
      <Announcement>{spokenProgress(stage, progress)}</Announcement>
    </div>
  );
}
