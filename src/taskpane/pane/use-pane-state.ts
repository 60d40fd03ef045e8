import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { onRibbonRequest } from '../../commands/ribbon-requests';
import type { Connection } from '../../workflows/connect';
import type { Checker } from '../../core/validation/checker';
import { Following } from '../checking/following';
import { nextTurn } from '../checking/next-turn';
import type { PaneOptions } from '../mount-task-pane';
import { keepLanguageChoice, readLanguageChoice, type LanguageChoice } from './language-choice';
import type { Pane } from './pane-context';
import { firstRoute, followMove, type ScreenName } from './route';

const checkHere = async (): Promise<Checker> =>
  new (await import('../../core/validation/local-checker')).LocalChecker(nextTurn);

/** One for each workbook; what an act wrote in it is read again at its end, as our own writes are not told. */
function useFollowing(
  { host, openChecker = checkHere }: PaneOptions,
  working: ScreenName | undefined,
): Following {
  const [following] = useState(() => new Following(host, openChecker));
  const told = useRef(0);
  useEffect(() => {
    // An act begins before this runs, so only what is known at the end of the one before tells whether it was a check.
    if (working !== undefined) return;
    if (following.told === told.current) void following.reread();
    told.current = following.told;
  }, [following, working]);
  useEffect(() => () => void following.close(), [following]);
  return following;
}

/** The pane's own state; it lives as long as the pane and is written nowhere but for the language. */
export function usePaneState(options: PaneOptions): Pane {
  const { host, initialLanguage, demoToken, signInDoor, keepCopy, otherWorkbooks, journalCopy } = options;
  const [route, go] = useReducer(followMove, firstRoute('home'));
  const [working, setWorking] = useState<ScreenName>();
  const following = useFollowing(options, working);
  const [connection, setConnection] = useState<Connection>();
  const [connectionUrl, setConnectionUrl] = useState(options.connectionUrl ?? '');
  const [languageChoice, setLanguageChoice] = useState(readLanguageChoice);
  useEffect(() => onRibbonRequest((screen) => go({ screen, start: screen === 'check' })), []);
  return useMemo(
    () => ({
      host,
      route,
      go,
      working,
      setWorking,
      connection,
      setConnection,
      connectionUrl,
      setConnectionUrl,
      demoToken,
      signInDoor,
      keepCopy,
      journalCopy,
      otherWorkbooks,
      following,
      languageChoice,
      hostLanguage: initialLanguage,
      chooseLanguage: (choice: LanguageChoice) => {
        keepLanguageChoice(choice);
        setLanguageChoice(choice);
      },
    }),
    [
      host,
      route,
      working,
      connection,
      connectionUrl,
      demoToken,
      signInDoor,
      keepCopy,
      journalCopy,
      otherWorkbooks,
      following,
      languageChoice,
      initialLanguage,
    ],
  );
}
