import './tools/typescript.mjs';

const { usualLimit } = await import('./test/usual-limit.ts');

// Suites run in processes with the options of this one; like it, they compile our TypeScript as they import it.
const compiling = ['--import', new URL('./tools/typescript.mjs', import.meta.url).href];
if (!process.execArgv.includes(compiling[1])) process.execArgv.push(...compiling);

/** Suites that need a page, or other modules than those of all: jest gives each a context and modules of its own. */
const isolated = ['test/taskpane/**/*.test.tsx', 'test/core/validation/rule-mutations.test.ts'];

/** Packages published as ES modules, or that import as they run, which jest must transform before it can require them. */
const transformed = [
  'hucre',
  'react-intl',
  '@formatjs',
  'intl-messageformat',
  '@electric-sql',
  'd3-[a-z-]+',
  'internmap',
  'double-metaphone',
];

/**
 * What the language gives by itself and nobody replaces, nor declares at the top of a module (`Symbol` and `parseInt` are
 * declared so). Clocks, timers and whatever reaches the outside are not among them.
 */
const lasting = [
  ...['Array', 'BigInt', 'Boolean', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'Reflect'],
  ...['RegExp', 'Set', 'String', 'WeakMap', 'WeakSet'],
  ...['ArrayBuffer', 'DataView', 'Float64Array', 'Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array'],
  ...['Error', 'RangeError', 'TypeError'],
];

const common = {
  rootDir: '.',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/artifacts/'],
  globalSetup: '<rootDir>/test/before-suites.ts',
  transform: {
    '^.+\\.(t|j|mj|cj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...common,
      // Two processes that import every module once, for all suites: compiled anew for each, they took two thirds longer.
      runner: ['jest-light-runner', { runtime: 'child_process' }],
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}', ...isolated.map((pattern) => `!**/${pattern}`)],
      setupFilesAfterEnv: ['<rootDir>/test/time-limits.ts', '<rootDir>/test/seeded-laws.ts'],
    },
    {
      ...common,
      testMatch: isolated.map((pattern) => `<rootDir>/${pattern}`),
      setupFiles: ['<rootDir>/test/browser/page-globals.ts'],
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/test/fluent-icons.cjs' },
      transformIgnorePatterns: [`/node_modules/(?!(${transformed.join('|')})/)`],
      moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
      // Tests run in a context of its own, where every `Map` or `Math` is asked for anew; these are none that a test replaces.
      sandboxInjectedGlobals: lasting,
    },
  ],
  testTimeout: usualLimit,
  // A worker keeps what its suites loaded; beyond this it spends its time collecting garbage, so a fresh one goes on.
  workerIdleMemoryLimit: '1GB',
};
