import { Activity, lazy, Suspense, type ComponentType } from 'react';
import { ScreenBoundary } from './screen-boundary';
import { ScreenSkeleton } from './screen-skeleton';
import { usePane } from './pane-context';
import type { ScreenName } from './route';

/** Each screen is a script of its own, so that the pane shows before the phone tables and the wizard are here. */
const screens: Record<ScreenName, ComponentType> = {
  home: lazy(async () => ({ default: (await import('../home/home-screen')).HomeScreen })),
  templates: lazy(async () => ({ default: (await import('../templates/templates-screen')).TemplatesScreen })),
  bringIn: lazy(async () => ({ default: (await import('../bring-in/bring-in-screen')).BringInScreen })),
  check: lazy(async () => ({ default: (await import('../check/check-screen')).CheckScreen })),
  duplicates: lazy(async () => ({
    default: (await import('../duplicates/duplicates-screen')).DuplicatesScreen,
  })),
  totals: lazy(async () => ({ default: (await import('../totals/totals-screen')).TotalsScreen })),
  catalog: lazy(async () => ({ default: (await import('../catalog/catalog-screen')).CatalogScreen })),
  rates: lazy(async () => ({ default: (await import('../rates/rates-screen')).RatesScreen })),
  commission: lazy(async () => ({
    default: (await import('../commission/commission-screen')).CommissionScreen,
  })),
  history: lazy(async () => ({ default: (await import('../history/history-screen')).HistoryScreen })),
  push: lazy(async () => ({ default: (await import('../push/push-screen')).PushScreen })),
  settings: lazy(async () => ({ default: (await import('../settings/settings-screen')).SettingsScreen })),
};

/** Shows the screen of the route; the others keep their state, and their running act, out of sight. */
export function ScreenStack() {
  const { route } = usePane();
  return route.visited.map((name) => {
    const Screen = screens[name];
    return (
      <Activity key={name} mode={name === route.screen ? 'visible' : 'hidden'}>
        <ScreenBoundary>
          <Suspense fallback={<ScreenSkeleton />}>
            <Screen />
          </Suspense>
        </ScreenBoundary>
      </Activity>
    );
  });
}
