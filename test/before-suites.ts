import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder where suites find what another suite of the same run has made already. */
export const keptFolderName = 'SBM_TESTS_KEEP';
/** Names the seed that the run generates data by. */
export const seedName = 'SBM_TESTS_SEED';

/** Gives the run a folder of its own, so that nothing of an older run is ever taken for this one's, and its seed to all suites. */
export default function prepareRun({ seed }: { readonly seed: number }): void {
  const folder = mkdtempSync(join(tmpdir(), 'sbm-tests-'));
  process.env[keptFolderName] = folder;
  process.env[seedName] = String(seed);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
