import { useCallback, useReducer, useRef } from 'react';
import type { Watching } from '../../workflows/progress';
import { usePane } from '../pane/pane-context';
import type { ScreenName } from '../pane/route';
import { actReducer, type ActEvent, type ActState } from './act-state';

export interface Act<Input, Value> {
  readonly state: ActState<Value>;
  readonly start: (input: Input) => void;
  /** Answers at once: the state says that it is stopping while the workflow comes to its next slice. */
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Runs one workflow of a screen with progress and a way to stop it; while it runs no other screen may start one. */
export function useAct<Input, Value>(
  screen: ScreenName,
  work: (input: Input, watching: Watching) => Promise<Value>,
): Act<Input, Value> {
  const { setWorking } = usePane();
  const [state, dispatch] = useReducer(actReducer<Value>, { phase: 'idle' });
  const controller = useRef<AbortController>(undefined);
  const start = async (input: Input): Promise<void> => {
    if (controller.current) return;
    const stop = new AbortController();
    controller.current = stop;
    setWorking(screen);
    dispatch({ type: 'started', now: performance.now() });
    dispatch(await outcomeOf(work, input, stop.signal, dispatch));
    controller.current = undefined;
    setWorking(undefined);
  };
  const cancel = useCallback(() => {
    controller.current?.abort();
    dispatch({ type: 'stopAsked' });
  }, []);
  const reset = useCallback(() => dispatch({ type: 'reset' }), []);
  return { state, start: (input) => void start(input), cancel, reset };
}

async function outcomeOf<Input, Value>(
  work: (input: Input, watching: Watching) => Promise<Value>,
  input: Input,
  signal: AbortSignal,
  dispatch: (event: ActEvent<Value>) => void,
): Promise<ActEvent<Value>> {
  try {
    const value = await work(input, {
      signal,
      onProgress: (progress) => dispatch({ type: 'progressed', progress, now: performance.now() }),
    });
    return { type: 'finished', value, now: performance.now(), at: new Date() };
  } catch (error) {
    return { type: 'threw', error };
  }
}
