import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import type { Workbook } from '../../../src/host/workbook/workbook';
import { overWorkbook } from '../over-workbook';

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function converted(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await promisify(execFile)('soffice', [
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      join(folder, 'in.xlsx'),
    ]);
    return new Uint8Array(await readFile(join(out, `in.${format}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const filled = (): Promise<Workbook> =>
  overWorkbook(async (session, workbook) => {
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').values = [
        ['Code', 'Montant', 'Statut'],
        ["'00123", 12.5, 'Prêt'],
        ["'=1+1", 2, '#N/A'],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Clients';
      sheet.getRange('E1').formulas = [['=SUM(B2:B3)']];
      const lists = context.workbook.worksheets.getItem('Sheet2');
      lists.getRange('A1:A2').values = [['a'], ['b']];
      lists.visibility = 'VeryHidden';
      context.workbook.names.add('Choices', lists.getRange('A1:A2'));
      sheet.getRange('C2:C3').dataValidation.rule = { list: { inCellDropDown: true, source: '=Choices' } };
      const format = sheet.getRange('A2:C3').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$C2="Error"';
      format.custom.format.fill.color = '#FFC7CE';
      sheet.notes.add('A1', 'The customer’s code');
      sheet.freezePanes.freezeRows(1);
      context.workbook.customXmlParts.add('<plan xmlns="urn:test"/>');
      sheet.getRange('A:C').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      await context.sync();
    });
    return workbook;
  });

test('another office suite reads what is written, with its table, rule, note and formula', async () => {
  if (!hasOffice()) {
    process.stdout.write(
      'LibreOffice is not installed here: the saved file was not opened by another program.\n',
    );
    return;
  }
  const bytes = await saveWorkbook(await filled());
  const back = await loadWorkbook(await converted(bytes, 'xlsx'));
  const sheet = back.sheetNamed('Sheet1');
  expect(sheet?.cells.get(1, 0)).toBe('00123');
  expect(sheet?.cells.get(2, 0)).toBe('=1+1');
  expect(sheet?.cells.get(0, 4)).toBe(14.5);
  expect(sheet?.tables.map(({ name }) => name)).toEqual(['Clients']);
  expect(sheet?.validations.map(({ rule }) => [rule.type, rule.formula1])).toEqual([['list', 'Choices']]);
  expect(sheet?.conditionalFormats).toHaveLength(1);
  expect(sheet?.notes.map(({ text }) => text)).toEqual(['The customer’s code']);
  expect(sheet?.protection?.sheet).toBe(true);
  expect(back.names.map(({ name }) => name)).toContain('Choices');
});
