import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, use } from 'react';
import { WordsProvider, localeOf } from '../messages/words-provider';
import type { PaneOptions } from '../mount-task-pane';
import { PaneContext } from './pane-context';
import { PaneHeader } from './pane-header';
import { ScreenStack } from './screen-stack';
import { themeNamed } from './theme';
import { usePaneState } from './use-pane-state';

const useStyles = makeStyles({
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
  const named = themeNamed(options.theme ?? 'light');
  const theme = named instanceof Promise ? use(named) : named;
  const language = pane.languageChoice === 'system' ? pane.hostLanguage : pane.languageChoice;
  return (
    // A class of the provider would be put on every pop-up as well, so the frame has its own element.
    <FluentProvider theme={theme} lang={localeOf[language]} style={{ height: '100%' }}>
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
