import './tools/typescript.mjs';

const { usualLimit } = await import('./test/usual-limit.ts');

// Suites run in processes with the options of this one; like it, they compile our TypeScript as they import it.
const compiling = ['--import', new URL('./tools/typescript.mjs', import.meta.url).href];
if (!process.execArgv.includes(compiling[1])) process.execArgv.push(...compiling);

/** As patterns have it; they are of this folder alone, wherever the clone stands. */
const here = import.meta.dirname.replaceAll('\\', '/');

/** Suites that need a page: the task pane's. */
const paned = 'test/taskpane/**/*.test.tsx';
/** By jest's own runner: one replaces modules, which no other can do; the others hold time budgets, which were met so. */
const alone = ['test/core/validation/rule-mutations.test.ts', 'test/journeys/timed/*.test.ts'];

/** Packages published as ES modules, or that import as they run, which jest must transform before it can require them. */
const transformed = ['hucre', '@electric-sql', 'double-metaphone'];

const common = {
  rootDir: '.',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/artifacts/'],
  globalSetup: '<rootDir>/test/before-suites.ts',
  transform: {
    '^.+\\.(t|j|mj|cj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};

/** In two processes a room that import every module once: with modules of its own for each suite they take two thirds longer. */
const shared = {
  ...common,
  runner: ['jest-light-runner', { runtime: 'child_process' }],
};
/** Rooms with processes of their own; what suites leave in memory would slow those of all others down. */
const rooms = ['cli', 'workflows', 'server', 'excel'];
const limits = ['<rootDir>/test/time-limits.ts', '<rootDir>/test/seeded-laws.ts'];

/** @type {import('jest').Config} */
export default {
  projects: [
    ...rooms.map((room) => ({
      ...shared,
      testMatch: [`<rootDir>/test/${room}/**/*.test.ts`],
      setupFilesAfterEnv: limits,
    })),
    {
      ...shared,
      testMatch: [
        '<rootDir>/test/**/*.test.{ts,tsx}',
        ...rooms.map((room) => `!${here}/test/${room}/**`),
        `!${here}/${paned}`,
        ...alone.map((path) => `!${here}/${path}`),
      ],
      setupFilesAfterEnv: limits,
    },
    {
      ...shared,
      testMatch: [`<rootDir>/${paned}`],
      setupFilesAfterEnv: [
        '<rootDir>/test/taskpane/page.ts',
        ...limits,
        '<rootDir>/test/taskpane/clean-page.ts',
      ],
    },
    {
      ...common,
      testMatch: alone.map((path) => `<rootDir>/${path}`),
      transformIgnorePatterns: [`/node_modules/(?!(${transformed.join('|')})/)`],
      moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
    },
  ],
  testSequencer: '<rootDir>/test/longest-first.cjs',
  testTimeout: usualLimit,
  // With one worker the runner would set all rooms up like the first, in this process.
  maxWorkers: 2,
};
