import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const out = join(folder, 'manifest.xml');

afterAll(() => rmSync(folder, { recursive: true }));

test('the production manifest names only the new address and has no fault', () => {
  expect(runTool('production-manifest', 'https://migration.example.com/app/', out)).toMatchObject({
    code: 0,
  });
  const text = readFileSync(out, 'utf8');
  expect(text).not.toContain('localhost');
  expect(text).toContain('https://migration.example.com/app/taskpane.html');
  expect(text).toContain('<AppDomain>https://migration.example.com</AppDomain>');
  expect(runTool('lint-manifest', out)).toMatchObject({ code: 0 });
});

test.each(['', 'http://migration.example.com', 'migration.example.com'])(
  '"%s" is refused as an address',
  (address) => {
    expect(runTool('production-manifest', address, out)).toMatchObject({ code: 2 });
  },
);
