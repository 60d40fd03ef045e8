import type { MessageKey } from '../messages/message-key';

/** The screens of the pane; each has a folder of this name. */
export type ScreenName =
  | 'home'
  | 'templates'
  | 'bringIn'
  | 'check'
  | 'duplicates'
  | 'totals'
  | 'catalog'
  | 'rates'
  | 'commission'
  | 'history'
  | 'push'
  | 'settings';

/** Where the pane is. `visit` grows with every move, `start` asks the screen to begin its act on that visit. */
export interface Route {
  readonly screen: ScreenName;
  readonly visit: number;
  readonly start: boolean;
  /** The entity the screen is asked to speak of. */
  readonly about?: string;
  /** Screens shown at least once: they keep their state while hidden. */
  readonly visited: readonly ScreenName[];
}

export interface Move {
  readonly screen: ScreenName;
  readonly start?: boolean;
  readonly about?: string;
}

export const firstRoute = (screen: ScreenName): Route => ({
  screen,
  visit: 0,
  start: false,
  visited: [screen],
});

export const followMove = (route: Route, { screen, start = false, about }: Move): Route => ({
  screen,
  start,
  ...(about === undefined ? {} : { about }),
  visit: route.visit + 1,
  visited: route.visited.includes(screen) ? route.visited : [...route.visited, screen],
});

export const screenTitle: Record<ScreenName, MessageKey> = {
  home: 'nav.home',
  templates: 'nav.templates',
  bringIn: 'nav.bringIn',
  check: 'nav.check',
  duplicates: 'nav.duplicates',
  totals: 'nav.totals',
  catalog: 'nav.catalog',
  rates: 'nav.rates',
  commission: 'nav.commission',
  history: 'nav.history',
  push: 'nav.push',
  settings: 'nav.settings',
};
