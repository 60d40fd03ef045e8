/**
 * `npm run mutate:rules`: breaks the check of every rule twice, so that it never finds and so that it always does, and
 * ends with `N rules, M shown red`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

interface JestReport {
  testResults: { assertionResults: { ancestorTitles: string[]; status: string }[] }[];
}

const root = resolve(import.meta.dirname, '..');
const report = resolve(root, 'artifacts/mutate-rules.json');

mkdirSync(resolve(root, 'artifacts'), { recursive: true });
rmSync(report, { force: true });
const jest = spawnSync(
  process.execPath,
  [
    resolve(root, 'node_modules/jest/bin/jest.js'),
    '--verbose',
    '--json',
    `--outputFile=${report}`,
    'test/core/validation/rule-mutations',
  ],
  // With --json jest prints its report on standard output as well; the file is what we read.
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);
const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
const rules = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ ancestorTitles: [code] }) => /^V\d{3}$/.test(code ?? ''));
const red = rules.filter(({ status }) => status === 'passed');
process.stdout.write(`${String(rules.length)} rules, ${String(red.length)} shown red\n`);
process.exitCode = jest.status === 0 && red.length === rules.length ? 0 : 1;
