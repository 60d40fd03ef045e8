import { useState } from 'react';
import type { RateBook } from '../../workflows/rate-book';
import { failureOf, type Failure } from '../act/failure';

/** Selects a data row of the Destination Lines sheet; `unseen` says why it could not be. */
export function useShowLine(book: RateBook): {
  readonly showLine: (row: number) => void;
  readonly unseen: Failure | undefined;
} {
  const [unseen, setUnseen] = useState<Failure>();
  const showLine = (row: number): void => {
    setUnseen(undefined);
    book.showLine(row).catch((error: unknown) => setUnseen(failureOf(error)));
  };
  return { showLine, unseen };
}
