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
  testTimeout: 60_000,
};
