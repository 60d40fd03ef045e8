import { useState } from 'react';
import type { ActState } from '../act/act-state';

export type Finished<Value> = Extract<ActState<Value>, { phase: 'done' }>;

/** The last time an act finished; it stays while the act runs again, is stopped or fails. */
export function useLastValue<Value>(state: ActState<Value>): Finished<Value> | undefined {
  const [last, setLast] = useState<Finished<Value>>();
  if (state.phase === 'done' && state !== last) setLast(state);
  return last;
}
