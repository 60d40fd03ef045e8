import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { Folder } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

const rowCount = 30_000;
/** 120 MB of remarks nobody maps, which pack to little. */
const remark = 'bla '.repeat(1000);

/** A workbook of two sheets with data, the second by far the longer. */
async function writeBig(path: string): Promise<void> {
  const written = await writeXlsx({
    sheets: [
      { name: 'Notes', rows: [['Sujet'], ['Migration']] },
      {
        name: 'Clients',
        rows: [
          ['No', 'Nom', 'Remarque'],
          ['C0', 'Roy, Ève', 'REMARK'],
        ],
      },
    ],
  });
  const parts = unzipSync(written);
  const place = 'xl/worksheets/sheet2.xml';
  const sheet = new TextDecoder().decode(parts[place]);
  const end = sheet.indexOf('</sheetData>');
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from(
    { length: rowCount - 1 },
    (_row, index) =>
      `<row r="${String(index + 3)}">${text(`C${String(index + 1)}`)}${text('Roy, Ève')}${text(remark)}</row>`,
  );
  const encoder = new TextEncoder();
  const xml = Buffer.concat(
    [sheet.slice(0, end), ...rows, sheet.slice(end)].map((part) => encoder.encode(part)),
  );
  writeFileSync(path, zipSync({ ...parts, [place]: xml }, { level: 1 }));
}

test('a workbook that unpacks to 120 MB is mapped with a heap of 160 MB, its sheet chosen, and no row is missing', async () => {
  const [big, profile, out] = [folder.file('big.xlsx'), folder.file('profile.json'), folder.file('parts')];
  await writeBig(big);
  const column = (name: string, steps: readonly object[] = []) => ({ from: 'column', column: name, steps });
  const fields = {
    legacyId: column('No'),
    lastName: column('Nom', [{ do: 'name', part: 'last' }]),
  };
  const entities = [{ entity: 'customer', fields }];
  writeFileSync(profile, JSON.stringify({ version: 1, name: 'big', entities }));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      ...['--max-old-space-size=160', '--import', './tools/typescript.mjs', 'src/cli/sbm.ts', 'map'],
      ...[`${big}#Clients`, '--profile', profile, '--parts', out, '--json'],
    ],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const summary = JSON.parse(stdout) as { files: string[] };
  expect(summary).toMatchObject({
    rowsIn: rowCount,
    rowsOut: { customer: rowCount },
    leftOut: [{ column: 'Remarque', count: rowCount }],
  });
  expect(readdirSync(out)).toEqual(summary.files);
  const lines = readFileSync(`${out}/${summary.files[0] ?? ''}`, 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines.slice(1)).toEqual(Array.from({ length: rowCount }, (_row, index) => `C${String(index)},Roy`));
}, 300_000);
