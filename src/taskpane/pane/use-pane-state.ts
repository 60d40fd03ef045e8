import { useEffect, useMemo, useReducer, useState } from 'react';
import { onRibbonRequest } from '../../commands/ribbon-requests';
import type { Connection } from '../../workflows/connect';
import type { PaneOptions } from '../mount-task-pane';
import { keepLanguageChoice, readLanguageChoice, type LanguageChoice } from './language-choice';
import type { Pane } from './pane-context';
import { firstRoute, followMove, type ScreenName } from './route';

/** The pane's own state; it lives as long as the pane and is written nowhere but for the language. */
export function usePaneState(options: PaneOptions): Pane {
  const { host, initialLanguage, demoToken, keepCopy, otherWorkbooks } = options;
  const [route, go] = useReducer(followMove, firstRoute('home'));
  const [working, setWorking] = useState<ScreenName>();
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
      keepCopy,
      otherWorkbooks,
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
      keepCopy,
      otherWorkbooks,
      languageChoice,
      initialLanguage,
    ],
  );
}
