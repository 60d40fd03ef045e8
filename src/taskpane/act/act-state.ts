import type { Progress } from '../../workflows/progress';
import { failureOf, type Failure } from './failure';

/** Where a stage of an act began and how far it is; moments are milliseconds of one clock. */
export interface StageProgress extends Progress {
  readonly startedAt: number;
  readonly doneAtStart: number;
  readonly now: number;
}

/** One act a person started: nothing yet, under way, or how it ended. */
export type ActState<Value> =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly startedAt: number;
      readonly stopping: boolean;
      readonly progress?: StageProgress;
    }
  | { readonly phase: 'done'; readonly value: Value; readonly tookMs: number; readonly at: Date }
  | { readonly phase: 'failed'; readonly failure: Failure }
  | { readonly phase: 'cancelled' };

export type ActEvent<Value> =
  | { readonly type: 'started'; readonly now: number }
  | { readonly type: 'progressed'; readonly progress: Progress; readonly now: number }
  | { readonly type: 'stopAsked' }
  | { readonly type: 'finished'; readonly value: Value; readonly now: number; readonly at: Date }
  | { readonly type: 'threw'; readonly error: unknown }
  | { readonly type: 'reset' };

function withProgress<Value>(
  state: ActState<Value>,
  event: Extract<ActEvent<Value>, { type: 'progressed' }>,
): ActState<Value> {
  if (state.phase !== 'running') return state;
  const { progress, now } = event;
  const same = state.progress?.stage === progress.stage ? state.progress : undefined;
  const startedAt = same?.startedAt ?? now;
  const doneAtStart = same?.doneAtStart ?? progress.done;
  return { ...state, progress: { ...progress, startedAt, doneAtStart, now } };
}

/** A stopped act that throws ended because it was stopped; any other throw is a failure. */
export function actReducer<Value>(state: ActState<Value>, event: ActEvent<Value>): ActState<Value> {
  switch (event.type) {
    case 'started':
      return { phase: 'running', startedAt: event.now, stopping: false };
    case 'progressed':
      return withProgress(state, event);
    case 'stopAsked':
      return state.phase === 'running' ? { ...state, stopping: true } : state;
    case 'finished':
      return state.phase === 'running'
        ? { phase: 'done', value: event.value, tookMs: event.now - state.startedAt, at: event.at }
        : state;
    case 'threw':
      return state.phase === 'running' && state.stopping
        ? { phase: 'cancelled' }
        : { phase: 'failed', failure: failureOf(event.error) };
    case 'reset':
      return { phase: 'idle' };
  }
}
