import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Files of a made-up house, each with what it must not do; an empty list means that it may. A cycle is told once. */
const planted: Record<string, { text: string; breaks: string[] }> = {
  'src/core/http.ts': {
    text: `import axios from 'axios'; axios.get('');`,
    breaks: ['axios-only-in-smartbilling', 'core-packages'],
  },
  'src/core/files.ts': {
    text: `import { readFileSync } from 'node:fs'; readFileSync('');`,
    breaks: ['core-packages', 'node-builtins-only-on-machines'],
  },
  'src/core/schema.ts': { text: `import { z } from 'zod'; export const schema = z.string();`, breaks: [] },
  'src/core/sheetwise.ts': { text: `import '../excel/sheet';`, breaks: ['core-imports-only-itself'] },
  'src/core/typed.ts': {
    text: `import type { Sheet } from '../excel/sheet'; export type T = Sheet;`,
    breaks: ['core-imports-only-itself'],
  },
  'src/core/hen.ts': {
    text: `import { egg } from './egg'; export const hen = () => egg;`,
    breaks: [],
  },
  'src/core/egg.ts': {
    text: `import { hen } from './hen'; export const egg = () => hen;`,
    breaks: ['no-cycles'],
  },
  'src/core/nowhere.ts': {
    text: `import './not-there';`,
    breaks: ['core-packages', 'imports-resolve'],
  },
  'src/excel/sheet.ts': {
    text: `import '../core/schema'; export interface Sheet { name: string }`,
    breaks: [],
  },
  'src/smartbilling/client.ts': { text: `import axios from 'axios'; axios.get('');`, breaks: [] },
  'src/workflows/push.ts': {
    text: `import '../core/schema'; import '../excel/sheet'; import '../smartbilling/client';`,
    breaks: [],
  },
  'src/taskpane/screen.tsx': {
    text: `import '../workflows/push'; import 'react'; import '../commands/ribbon-requests'; import '../checking/thread';`,
    breaks: [],
  },
  'src/taskpane/eager.tsx': {
    text: `import 'axios'; import '../excel/sheet';`,
    breaks: [
      'axios-only-in-smartbilling',
      'taskpane-imports-only-core-checking-workflows-commands-ribbon-requests',
    ],
  },
  'src/checking/thread.ts': { text: `import '../core/schema';`, breaks: [] },
  'src/checking/reaching.ts': {
    text: `import '../workflows/push';`,
    breaks: ['checking-imports-only-core'],
  },
  'src/commands/ribbon-requests.ts': { text: `export const request = 1;`, breaks: [] },
  'src/server/route.ts': { text: `import '../core/schema'; import 'fastify'; import 'node:fs';`, breaks: [] },
  'src/server/reach.ts': { text: `import '../workflows/push';`, breaks: ['server-imports-only-core'] },
  'src/host/grid.ts': { text: `import '../core/kernel/money';`, breaks: [] },
  'src/host/knowing.ts': { text: `import '../core/schema';`, breaks: ['host-imports-only-core-kernel'] },
  'src/sources/csv.ts': { text: `import '../core/schema';`, breaks: [] },
  'src/attic/box.ts': { text: `import '../core/schema';`, breaks: ['rooms-are-known'] },
  'src/host/client/node-session.ts': { text: `import 'node:vm';`, breaks: [] },
  'src/host/client/session.ts': { text: `import 'node:vm';`, breaks: ['node-builtins-only-on-machines'] },
  'src/core/kernel/money.ts': { text: `export const money = 1;`, breaks: [] },
};

let breaches: string[];

beforeAll(() => {
  const house = mkdtempSync(join(tmpdir(), 'import-direction-'));
  for (const file of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, file), join(house, file));
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const [path, { text }] of Object.entries(planted)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const cruise = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'src',
    ],
    { cwd: house, encoding: 'utf8' },
  );
  rmSync(house, { recursive: true });
  const { summary } = JSON.parse(cruise.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  breaches = [...new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();
});

test('a planted axios import in the core is refused', () => {
  expect(breaches).toContain('src/core/http.ts: axios-only-in-smartbilling');
});

test('every planted wrong import is refused by its rule, and no right one is', () => {
  const expected = Object.entries(planted).flatMap(([path, { breaks }]) =>
    breaks.map((rule) => `${path}: ${rule}`),
  );
  expect(breaches).toEqual(expected.sort());
});
