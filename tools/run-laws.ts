/**
 * `npm run laws -- --times N [test/core …]`: runs every suite that states laws over generated data (or those below the
 * folders named) N times, each by a new seed, and prints the seeds that were red: `npm test -- --seed=S PATH` repeats one.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { times: { type: 'string', default: '1' } },
  allowPositionals: true,
});

const suites = (positionals.length > 0 ? positionals : ['test']).flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => resolve(root, folder, name))
    .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes("from 'fast-check'")),
);

const seeds = Array.from({ length: Number(values.times) }, () => randomInt(2 ** 31));
const red = seeds.filter(
  (seed) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        './tools/typescript.mjs',
        'tools/run-tests.ts',
        `--seed=${String(seed)}`,
        '--runTestsByPath',
        ...suites,
      ],
      { cwd: root, stdio: 'inherit' },
    ).status !== 0,
);
process.stdout.write(
  `${String(suites.length)} suites, ${String(seeds.length)} seeds: ${red.length > 0 ? `red by ${red.join(', ')}` : 'all green'}\n`,
);
process.exitCode = red.length > 0 ? 1 : 0;
