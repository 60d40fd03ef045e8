import { useSyncExternalStore } from 'react';
import type { ThemeName } from '../../taskpane/pane/theme';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function follow(onChange: () => void): () => void {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}

/** The pane's theme as the machine's, as Excel gives it its own; the sheet stays light there, too. */
export const usePaneTheme = (): ThemeName =>
  useSyncExternalStore(follow, () => (dark.matches ? 'dark' : 'light'));
