/**
 * `npm run check:code`: what `tsc --noEmit` finds, how much of the code has a type (none of it `any`), and what the
 * linter finds, from one program: reading and checking every file anew would double the longest part of each.
 */
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { lint } from 'type-coverage-core';

const root = resolve(import.meta.dirname, '..');
/** Percent; what libraries leave without a type is the rest. */
const leastCoverage = 99.5;

const { program, correctCount, totalCount, anys } = await lint(resolve(root, 'tsconfig.json'), {
  strict: true,
  // Each file is judged before it is walked: walking asks for names that are none, which would count as faults.
  reportSemanticError: true,
});
// What is wrong with a root file's ending is left out: the reader of the configuration takes pages and books for roots.
const faults = [
  ...program.getConfigFileParsingDiagnostics(),
  ...program.getSyntacticDiagnostics(),
  ...program.getGlobalDiagnostics(),
  ...program.getSemanticDiagnostics(),
];
const coverage = (100 * correctCount) / totalCount;

process.stdout.write(
  ts.formatDiagnostics(faults, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  }),
);
if (coverage < leastCoverage)
  for (const { file, line, character, text } of anys)
    console.log(`${file}:${line + 1}:${character + 1} any: ${text}`);
console.log(`${faults.length} faults; ${coverage.toFixed(2)} % of ${totalCount} names have a type`);

const linter = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['src/**/*.{ts,tsx}', '{tools,bench}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const linted = await linter.lintFiles('.');
const findings = linted.reduce((sum, file) => sum + file.errorCount + file.warningCount, 0);
console.log(await (await linter.loadFormatter('stylish')).format(linted));

process.exitCode = faults.length > 0 || coverage < leastCoverage || findings > 0 ? 1 : 0;
