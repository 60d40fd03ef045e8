import type { MessageKey } from '../messages/message-key';

/** The screens of the pane; each has a folder of this name. */
export type ScreenName = 'home' | 'templates' | 'bringIn' | 'check' | 'totals' | 'push' | 'settings';

/** Where the pane is. `visit` grows with every move, `start` asks the screen to begin its act on that visit. */
export interface Route {
  readonly screen: ScreenName;
  readonly visit: number;
  readonly start: boolean;
  /** Screens shown at least once: they keep their state while hidden. */
  readonly visited: readonly ScreenName[];
}

export interface Move {
  readonly screen: ScreenName;
  readonly start?: boolean;
}

export const firstRoute = (screen: ScreenName): Route => ({
  screen,
  visit: 0,
  start: false,
  visited: [screen],
});

export const followMove = (route: Route, { screen, start = false }: Move): Route => ({
  screen,
  start,
  visit: route.visit + 1,
  visited: route.visited.includes(screen) ? route.visited : [...route.visited, screen],
});

export const screenTitle: Record<ScreenName, MessageKey> = {
  home: 'nav.home',
  templates: 'nav.templates',
  bringIn: 'nav.bringIn',
  check: 'nav.check',
  totals: 'nav.totals',
  push: 'nav.push',
  settings: 'nav.settings',
};
