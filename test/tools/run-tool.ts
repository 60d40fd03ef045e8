import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Runs one of our tools as npm would, and returns its exit code and all it printed. */
export function runTool(name: string, ...words: string[]): { code: number | null; output: string } {
  const run = spawnSync(
    process.execPath,
    ['--import', './tools/typescript.mjs', `tools/${name}.ts`, ...words],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { code: run.status, output: run.stdout + run.stderr };
}
