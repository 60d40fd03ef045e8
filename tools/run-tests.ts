/**
 * `npm test`: builds what the journeys drive, finds or installs their browser, runs jest, and ends with
 * `N passed, N failed`. Arguments go to jest: `npm test -- test/core`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOrInstallChromium } from '../test/browser/chromium';
import { buildPrograms } from './build-programs';

interface JestTotals {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const root = resolve(import.meta.dirname, '..');
/** Journeys that hold time budgets come last and have the machine to themselves. */
const timed = 'test/journeys/timed/';
const phases = [[`--testPathIgnorePatterns=${timed}`], [timed, '--runInBand']];
const report = resolve(root, 'artifacts/jest.json');

process.exitCode = await runTests(process.argv.slice(2));

async function runTests(wanted: string[]): Promise<number> {
  let trouble = 0;
  try {
    process.stderr.write(`Browser journeys use ${findOrInstallChromium()}\n`);
    await buildPrograms();
  } catch (error) {
    // Tests that need neither still tell something, so they run; the trouble itself counts as a failure.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    trouble = 1;
  }
  const runs = (wanted.length > 0 ? [wanted] : phases).map(runJest);
  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.reduce((sum, run) => sum + run.failed, trouble);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function runJest(wanted: string[]): { passed: number; failed: number } {
  mkdirSync(resolve(root, 'artifacts'), { recursive: true });
  rmSync(report, { force: true });
  const jest = spawnSync(
    process.execPath,
    [
      // Workbooks and pages live longer than the young are wont to; workers inherit it.
      '--max-semi-space-size=32',
      resolve(root, 'node_modules/jest/bin/jest.js'),
      ...(wanted.includes('--runInBand') ? [] : ['--maxWorkers=2']),
      // Generated data is the same each time, so that a commit is red or green by itself; `npm run laws` draws anew.
      ...(wanted.some((argument) => argument.startsWith('--seed')) ? [] : ['--seed=1']),
      '--json',
      `--outputFile=${report}`,
      ...wanted,
    ],
    // With --json jest prints its report on standard output as well; the file is what we read.
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  try {
    const totals = JSON.parse(readFileSync(report, 'utf8')) as JestTotals;
    // A suite that says nothing is no suite; the runner of most lets it pass.
    const silent = totals.testResults.filter(
      ({ status, assertionResults }) => status === 'passed' && assertionResults.length === 0,
    ).length;
    const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites + silent;
    return { passed: totals.numPassedTests, failed: failed || (jest.status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
