import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');

interface Packaged {
  readonly files: readonly {
    readonly entity: string;
    readonly file: string;
    readonly count: number;
    readonly sums: Readonly<Record<string, string>>;
    readonly sha256: string;
  }[];
  readonly leftOut: readonly { readonly entity: string; readonly rows: number }[];
}
interface Checked {
  readonly entities: Readonly<Record<string, { rows: number; ready: number }>>;
}

beforeAll(async () => {
  await sbm(['workspace', 'create', workbook]);
  await sbm(['map', folder.extract, '--profile', folder.profile, '--into', workbook]);
});
afterAll(() => {
  folder.remove();
});

const held = (path: string): readonly string[] => readdirSync(path).sort();

test('packages every row without errors into a folder, leaves the workbook alone, and reads it back', async () => {
  const before = folder.bytes('atlas.xlsx');
  const { entities } = (await sbmJson<Checked>(['validate', workbook])).result;
  const out = folder.file('import');
  const { exitCode, result } = await sbmJson<Packaged>(['package', workbook, '--out', out]);
  const rows = Object.values(entities).reduce((sum, one) => sum + one.rows, 0);
  const packaged = result.files.reduce((sum, { count }) => sum + count, 0);
  const leftOut = result.leftOut.reduce((sum, one) => sum + one.rows, 0);
  expect([packaged > 100, packaged + leftOut]).toEqual([true, rows]);
  expect(exitCode).toBe(leftOut > 0 ? 1 : 0);
  expect(held(out)).toEqual([...result.files.map(({ file }) => file), 'guide.html', 'manifest.json']);
  expect(folder.bytes('atlas.xlsx').equals(before)).toBe(true);
  const verified = await sbmJson<Packaged>(['package', '--verify', out]);
  expect([verified.exitCode, verified.result.files]).toEqual([0, result.files]);
});

test('a zip holds the same files, with headings in French when asked', async () => {
  const zip = folder.file('import.zip');
  await sbm(['package', workbook, '--out', zip, '--lang', 'fr', '--bom']);
  const files = unzipSync(folder.bytes('import.zip'));
  const [name = ''] = Object.keys(files).filter((one) => one.includes('clients'));
  const [headings] = new TextDecoder().decode(files[name]).split('\r\n');
  expect([...(files[name] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(headings).toContain('ID d’origine');
  expect((await sbm(['package', '--verify', zip])).exitCode).toBe(0);
});

test('never writes over a package without being told, and then removes what the new one has no more', async () => {
  const out = folder.file('again');
  const { result } = await sbmJson<Packaged>(['package', workbook, '--out', out]);
  const state = held(out).map((name) => readFileSync(join(out, name)).toString('hex'));
  writeFileSync(join(out, 'notes.txt'), 'mine');
  const refused = await sbmJson<Failed>(['package', workbook, '--out', out]);
  expect([refused.exitCode, refused.result.error.code]).toEqual([2, 'USAGE']);
  expect(refused.err).toContain('--force');
  await sbm(['package', workbook, '--out', out, '--lang', 'fr', '--force']);
  expect(held(out)).toContain('notes.txt');
  const english = result.files.map(({ file }) => file).find((file) => file.endsWith('-customers.csv'));
  expect(held(out)).not.toContain(english);
  await sbm(['package', workbook, '--out', out, '--force']);
  expect(
    held(out)
      .filter((name) => name !== 'notes.txt')
      .map((name) => readFileSync(join(out, name)).toString('hex')),
  ).toEqual(state);
});

test('says which file was changed, and which does not belong', async () => {
  const out = folder.file('tampered');
  const { result } = await sbmJson<Packaged>(['package', workbook, '--out', out]);
  writeFileSync(join(out, '99-mine.csv'), 'a\r\n');
  const verified = await sbmJson<{ unlisted: string[] }>(['package', '--verify', out]);
  expect(verified.result.unlisted).toEqual(['99-mine.csv']);
  const [{ file } = { file: '' }] = result.files;
  const bytes = readFileSync(join(out, file));
  bytes[10] = (bytes[10] ?? 0) ^ 1;
  writeFileSync(join(out, file), bytes);
  const refused = await sbmJson<Failed>(['package', '--verify', out]);
  expect([refused.exitCode, refused.result.error]).toMatchObject([
    3,
    { code: 'PACKAGE_FILE_CHANGED', details: { file } },
  ]);
});

test.each([
  ['no file', ['package', '--out', 'x'], 2, 'USAGE'],
  ['no place', ['package', workbook], 2, 'USAGE'],
  ['both at once', ['package', workbook, '--out', 'x', '--verify', 'y'], 2, 'USAGE'],
  ['a file for a folder', ['package', workbook, '--out', folder.extract], 2, 'USAGE'],
  ['a zip that is none', ['package', '--verify', folder.write('none.zip', 'none')], 3, 'PACKAGE_UNREADABLE'],
  ['a folder that is none', ['package', '--verify', folder.file('nowhere')], 3, 'FILE_UNREADABLE'],
])('%s is refused and nothing is written', async (_case, args, exit, code) => {
  const before = folder.state();
  const { exitCode, result } = await sbmJson<Failed>(args);
  expect([exitCode, result.error.code]).toEqual([exit, code]);
  expect(folder.state()).toEqual(before);
});

test('a folder without a manifest is no whole package', async () => {
  mkdirSync(folder.file('half'));
  const { exitCode, result } = await sbmJson<Failed>(['package', '--verify', folder.file('half')]);
  expect([exitCode, result.error.code]).toEqual([3, 'PACKAGE_INCOMPLETE']);
});
