import { useEffect, useState, type DependencyList } from 'react';
import type { Steps } from '../../core/kernel/steps';
import { inTurns } from './in-turns';

/** What steps come to, worked out anew when a dependency changes; what they came to before stays on show meanwhile. */
export function useSteps<Value>(make: () => Steps<Value>, dependencies: DependencyList): Value | undefined {
  const [value, setValue] = useState<Value>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    const stop = new AbortController();
    inTurns(make(), stop.signal).then(
      (made) => {
        if (!stop.signal.aborted) setValue(() => made);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => stop.abort();
  }, dependencies);
  if (failure) throw failure;
  return value;
}
