import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, use, useDeferredValue } from 'react';
import { WordsProvider, localeOf } from '../messages/words-provider';
import type { PaneOptions } from '../mount-task-pane';
import { PaneContext } from './pane-context';
import { PaneHeader } from './pane-header';
import { ScreenStack } from './screen-stack';
import { themeNamed } from './theme';
import { usePaneState } from './use-pane-state';

const useStyles = makeStyles({
  // What the browser draws itself, as the calendar's sign in a field for a day, has the theme's colours.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    '& *': { boxSizing: 'border-box' },
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
    },
  },
});

/** The whole pane: header and steps above, one screen below. */
export function TaskPane(options: PaneOptions) {
  const styles = useStyles();
  const pane = usePaneState(options);
  // The theme before stays until a script that brings the next one has come.
  const name = useDeferredValue(options.theme ?? 'light');
  const named = themeNamed(name);
  const theme = named instanceof Promise ? use(named) : named;
  const language = pane.languageChoice === 'system' ? pane.hostLanguage : pane.languageChoice;
  return (
    // A class of the provider is put on every pop-up as well, so the frame has its own element.
    <FluentProvider
      theme={theme}
      lang={localeOf[language]}
      className={styles[name]}
      style={{ height: '100%' }}
    >
      <div className={styles.pane}>
        <Suspense fallback={null}>
          <WordsProvider language={language}>
            <PaneContext value={pane}>
              <PaneHeader />
              <ScreenStack />
            </PaneContext>
          </WordsProvider>
        </Suspense>
      </div>
    </FluentProvider>
  );
}
