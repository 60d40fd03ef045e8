import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder where suites find what another suite of the same run has made already. */
export const keptFolderName = 'SBM_TESTS_KEEP';

/** Gives the run a folder of its own, so that nothing of an older run is ever taken for this one's. */
export default function openKeptFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sbm-tests-'));
  process.env[keptFolderName] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
