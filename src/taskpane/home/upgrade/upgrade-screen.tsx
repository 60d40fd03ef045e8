import { FailureCard } from '../../act/failure-card';
import { useAct } from '../../act/use-act';
import { useReading } from '../../act/use-reading';
import { useWords } from '../../messages/use-words';
import { usePane } from '../../pane/pane-context';
import { ScreenSkeleton } from '../../pane/screen-skeleton';
import { previewUpgrade, runUpgrade } from './run-upgrade';
import { UpgradeDone } from './upgrade-done';
import { UpgradePreview } from './upgrade-preview';

/** Never comes: nothing is read anew while the upgrade writes. */
const later = new Promise<never>(() => undefined);

/** The upgrade of a workbook of an earlier version, from its preview to its figures. */
export function UpgradeScreen({ onLeave }: { onLeave: () => void }) {
  const { language } = useWords();
  const { host, working } = usePane();
  const { state, again } = useReading(() => (working === 'home' ? later : previewUpgrade(host, language)));
  const upgrade = useAct('home', (_input: undefined, watching) => runUpgrade(host, language, watching));
  if (upgrade.state.phase === 'done') return <UpgradeDone done={upgrade.state.value} onLeave={onLeave} />;
  if (state.phase === 'failed') return <FailureCard failure={state.failure} onRetry={again} />;
  if (state.phase === 'reading') return <ScreenSkeleton />;
  return <UpgradePreview view={state.value} upgrade={upgrade} onLeave={onLeave} />;
}
