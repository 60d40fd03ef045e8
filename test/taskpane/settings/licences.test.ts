import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from '../../../src/taskpane/settings/licences';

test('each package named in Settings is licensed as Settings says', () => {
  for (const { name, licence } of licences) {
    const file = join(import.meta.dirname, '../../../node_modules', name, 'package.json');
    const installed = JSON.parse(readFileSync(file, 'utf8')) as { license: string };
    expect([name, installed.license]).toEqual([name, licence]);
  }
});
