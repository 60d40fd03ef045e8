import { useEffect, useState } from 'react';
import { failureOf, type Failure } from './failure';

export type Reading<Value> =
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly value: Value }
  | { readonly phase: 'failed'; readonly failure: Failure };

/**
 * Reads something of the workbook whenever the screen comes into sight, keeping what was read before on show meanwhile.
 * `again` reads it anew.
 */
export function useReading<Value>(read: () => Promise<Value>): {
  readonly state: Reading<Value>;
  readonly again: () => void;
} {
  const [state, setState] = useState<Reading<Value>>({ phase: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    read().then(
      (value) => current && setState({ phase: 'read', value }),
      (error: unknown) => current && setState({ phase: 'failed', failure: failureOf(error) }),
    );
    return () => {
      current = false;
    };
    // Coming into sight runs effects anew (Activity), so only `round` need be named; `read` is new at each render.
  }, [round]);
  return { state, again: () => setRound(round + 1) };
}
