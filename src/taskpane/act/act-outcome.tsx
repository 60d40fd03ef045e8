import type { ReactNode } from 'react';
import { Note } from '../elements/note';
import { useWords } from '../messages/use-words';
import { ActProgress, type ProgressExtras } from './act-progress';
import type { ActState } from './act-state';
import { FailureCard } from './failure-card';

/** Everything an act shows besides its success: its progress, that it was stopped, or why it failed. */
export function ActOutcome({
  state,
  onCancel,
  onRetry,
  ...extras
}: ProgressExtras & {
  state: ActState<unknown>;
  onCancel: () => void;
  onRetry?: () => void;
}): ReactNode {
  const { say } = useWords();
  if (state.phase === 'running') return <ActProgress state={state} onCancel={onCancel} {...extras} />;
  if (state.phase === 'failed') {
    return <FailureCard failure={state.failure} {...(onRetry ? { onRetry } : {})} />;
  }
  if (state.phase !== 'cancelled') return null;
  return (
    <Note title={say('act.cancelled')} live>
      {say('act.cancelled.detail')}
    </Note>
  );
}
