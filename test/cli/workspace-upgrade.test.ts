import { readFileSync } from 'node:fs';
import { templateVersion } from '../../src/core/template/versions';
import { resolve } from 'node:path';
import type { UpgradePlan } from '../../src/workflows/upgrade-workspace';
import { Folder, sbm, sbmJson, type Failed } from './terminal';

const fixture = (name: string): Buffer => readFileSync(resolve(import.meta.dirname, '../fixtures', name));

interface Upgraded extends UpgradePlan {
  readonly undo: string | null;
}

describe.each(['template-1-en.xlsx', 'template-1-fr-pushed.xlsx'])('sbm workspace upgrade of %s', (name) => {
  const folder = new Folder();
  afterAll(() => folder.remove());

  test('says what it would do, keeps the workbook as it was, and overwrites no copy unasked', async () => {
    const file = folder.write('old.xlsx', fixture(name));
    const undo = folder.file('old.before-upgrade.xlsx');
    const before = folder.state();
    const planned = await sbmJson<Upgraded>(['workspace', 'upgrade', file, '--dry-run']);
    expect(planned).toMatchObject({ exitCode: 0, result: { from: 1, to: templateVersion, undo: null } });
    expect(folder.state()).toEqual(before);

    folder.write('old.before-upgrade.xlsx', 'mine');
    const refused = await sbmJson<Failed>(['workspace', 'upgrade', file]);
    expect([refused.exitCode, refused.result.error.code]).toEqual([2, 'USAGE']);
    expect(folder.bytes('old.xlsx')).toEqual(fixture(name));

    const { exitCode, out } = await sbm(['workspace', 'upgrade', file, '--force']);
    expect(exitCode).toBe(0);
    const sheets = planned.result.changes.filter(({ kind }) => kind === 'addSheet').length;
    expect(out).toContain(`Sheets added: ${String(sheets)}`);
    expect(folder.bytes('old.before-upgrade.xlsx')).toEqual(fixture(name));

    const again = await sbmJson<Upgraded>(['workspace', 'upgrade', file, '--undo-file', `${undo}.2.xlsx`]);
    expect(again.result).toMatchObject({
      from: templateVersion,
      to: templateVersion,
      changes: [],
      undo: null,
    });
    const language = await sbmJson([
      'workspace',
      'language',
      file,
      '--lang',
      name.includes('-fr') ? 'en' : 'fr',
    ]);
    expect(language).toMatchObject({ exitCode: 0, result: { sheets: expect.any(Number) as number } });
  }, 60_000);
});
