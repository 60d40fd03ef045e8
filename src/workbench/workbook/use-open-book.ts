import { useCallback, useEffect, useState } from 'react';
import { openBrowserSession } from '../../host/client/browser-session';
import type { HostSession } from '../../host/client/session';
import type { Language } from '../../core/kernel/bilingual';
import { registerWithHost } from '../../functions/host-functions';
import type { Workbook } from '../../host/workbook/workbook';
import { scriptUrl } from './client-script';

/** The workbook on the page and the session through which the pane works on it; a new `key` for each workbook. */
export interface OpenBook {
  readonly key: number;
  readonly workbook: Workbook;
  readonly session: HostSession;
}

interface BookState {
  readonly book: OpenBook | undefined;
  /** Why no session could be opened. */
  readonly failure: unknown;
  readonly show: (workbook: Workbook) => void;
}

/** Opens a session over the workbook to show, and closes the one before it. */
export function useOpenBook(first: () => Workbook, language: Language): BookState {
  const [workbook, show] = useState(first);
  const [book, setBook] = useState<OpenBook>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let session: HostSession | undefined;
    let left = false;
    openBrowserSession(workbook, { scriptUrl }).then(
      (opened) => {
        session = opened;
        if (left) opened.close();
        else setBook((before) => ({ key: (before?.key ?? 0) + 1, workbook, session: opened }));
      },
      (error: unknown) => setFailure(error),
    );
    return () => {
      left = true;
      session?.close();
    };
  }, [workbook]);
  useEffect(() => {
    let left = false;
    // What it listens to ends with the session.
    if (book)
      registerWithHost(book.session, book.workbook.calculation.custom, { language }).catch(
        (error: unknown) => {
          if (!left) setFailure(error);
        },
      );
    return () => {
      left = true;
    };
  }, [book, language]);
  return { book, failure, show: useCallback((next: Workbook) => show(next), []) };
}
