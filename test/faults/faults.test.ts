import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { FaultsReport } from './faults-report';

interface Proof extends Omit<FaultsReport, 'firstRed'> {
  readonly seed: number;
  readonly redWithout: Readonly<Record<string, boolean>>;
}

const root = resolve(import.meta.dirname, '../..');

/** `npm run faults`: in a process of its own, where it runs twice as fast as among tests. */
function faults(args: readonly string[]): { readonly result: Proof; readonly err: string } {
  const node = ['--max-semi-space-size=32', '--import', './tools/typescript.mjs', 'tools/run-faults.ts'];
  const { stdout, stderr } = spawnSync(process.execPath, [...node, ...args], { cwd: root, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return { result: JSON.parse(stdout) as Proof, err: stderr };
}

test('2,000 schedules through a failing world: no row lost, none doubled, no fate told wrongly', () => {
  const { result, err } = faults(['--schedules', '2000', '--seed', '1', '--prove', '--json']);
  const { faults: kinds, redWithout, ...counts } = result;
  expect(err).not.toContain('first red');
  expect(counts).toEqual({ seed: 1, schedules: 2_000, lost: 0, doubled: 0, wrongFate: 0 });
  // A kind that never happens proves nothing, and neither does a protection nobody would miss.
  for (const [kind, count] of Object.entries(kinds)) expect([kind, count > 20]).toEqual([kind, true]);
  expect(redWithout).toEqual({ journal: true, keys: true, transaction: true, resume: true });
}, 900_000);

test.each([1_061_538, 61_416])(
  'a close that arrives late, in a run that is gone on with already: the rest goes in a new one (seed %i)',
  (seed) => {
    const { result } = faults(['--schedules', '1', '--seed', String(seed), '--json']);
    expect(result).toMatchObject({ lost: 0, doubled: 0, wrongFate: 0, faults: { reordered: 1 } });
  },
);
