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

/** @type {import('jest').Config} */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  globalSetup: '<rootDir>/test/kept-folder.ts',
  setupFiles: ['<rootDir>/test/browser/page-globals.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/artifacts/'],
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
  moduleNameMapper: {
    '^@fluentui/react-icons$': '<rootDir>/test/fluent-icons.cjs',
    '^fast-check$': '<rootDir>/test/seeded-fast-check.cjs',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${transformed.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  // A worker keeps what its suites loaded; beyond this it spends its time collecting garbage, so a fresh one goes on.
  workerIdleMemoryLimit: '1GB',
  // Tests run in a context of its own, where every `Map` or `Math` is asked for anew; these are none that a test replaces.
  sandboxInjectedGlobals: lasting,
  testTimeout: 60_000,
};
