import type { Language } from '../../core/kernel/bilingual';
import { useAct } from '../act/use-act';
import { makePackage } from '../package/make-package';
import { PackageResult } from '../package/package-result';
import { PackageSection } from '../package/package-section';
import { usePane } from '../pane/pane-context';
import { ConnectScreen } from './connect-screen';
import { SendScreen } from './send-screen';

/** First a connection, then the sending; without an API, the package for SmartBilling's CSV import. */
export function PushScreen() {
  const { connection, host } = usePane();
  const packing = useAct('push', (language: Language, watching) => makePackage(host, language, watching));
  if (packing.state.phase === 'done')
    return <PackageResult made={packing.state.value} onAnother={packing.reset} />;
  return connection ? (
    <SendScreen connection={connection} />
  ) : (
    <ConnectScreen below={<PackageSection act={packing} />} />
  );
}
