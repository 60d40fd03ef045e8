import { useState } from 'react';
import { ReplayPage } from './replay/replay-page';
import type { NamedScript } from './replay/script-extract';
import { OperationsPage } from './operations-page';

/** Everything done to the data, and a script of it to be done again. */
export function HistoryScreen() {
  const [script, setScript] = useState<NamedScript>();
  return script ? (
    <ReplayPage script={script} onBack={() => setScript(undefined)} />
  ) : (
    <OperationsPage onScript={setScript} />
  );
}
