import { closeSync, copyFileSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { demoProfile } from '../../src/core/demo/demo-profile';
import { demoLegacyExport } from '../../src/core/demo/legacy-export';
import { csvText, encoded } from '../sources/csv-file';
import { cellsOf, createFor, Folder, sbmJson, typeInto, type Failed } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');

beforeAll(async () => {
  await createFor(workbook, demoProfile);
});
afterAll(() => {
  folder.remove();
});

/** A file of this size that takes no room. */
function sparse(name: string, bytes: number): string {
  const file = openSync(folder.file(name), 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
  return folder.file(name);
}

/** A profile that takes these columns as a customer's name and address. */
const nameProfile = (columns: Record<string, string>, more: object = {}): string =>
  folder.write(
    'names.json',
    JSON.stringify({
      version: 1,
      name: 'names',
      entities: [
        {
          entity: 'customer',
          fields: Object.fromEntries(
            Object.entries(columns).map(([field, column]) => [field, { from: 'column', column }]),
          ),
        },
      ],
      ...more,
    }),
  );

/** The command fails with this code, names the file, and leaves the folder as it was. */
async function refuses(args: readonly string[], code: string, place: string, exitCode = 3): Promise<void> {
  const before = folder.state();
  const started = performance.now();
  const outcome = await sbmJson<Failed>(args, { token: 'secret-token' });
  expect([outcome.result.error.code, outcome.exitCode]).toEqual([code, exitCode]);
  expect(outcome.result.error.fate).toBe('notDone');
  expect(outcome.result.error.message).toContain(place);
  expect(outcome.err).toContain('Certainly nothing was changed.');
  expect(outcome.out + outcome.err).not.toMatch(/secret-token|\n\s+at /);
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(folder.state()).toEqual(before);
}

const plainXlsx = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: 'Data', rows: [['a', 1]] }] });

const workbooks: readonly (readonly [string, string, () => Promise<string> | string, string])[] = [
  ['a file that is not there', 'FILE_UNREADABLE', () => folder.file('gone.xlsx'), 'there is no such file'],
  [
    'a folder',
    'FILE_UNREADABLE',
    () => {
      mkdirSync(folder.file('folder.xlsx'), { recursive: true });
      return folder.file('folder.xlsx');
    },
    'it is a folder',
  ],
  ['an empty file', 'FILE_EMPTY', () => folder.write('empty.xlsx', ''), 'empty.xlsx'],
  ['a text', 'FILE_NOT_A_WORKBOOK', () => folder.write('text.xlsx', 'a,b\n1,2\n'), 'text.xlsx'],
  ['a file of 200 MB', 'FILE_TOO_LARGE', () => sparse('large.xlsx', 200 * 1024 * 1024), '200 MB'],
  [
    'a workbook with a password',
    'FILE_ENCRYPTED',
    async () =>
      folder.write(
        'locked.xlsx',
        await writeXlsx({
          sheets: [{ name: 'Data', rows: [['a']] }],
          encryption: { password: 'secret', spinCount: 10 },
        }),
      ),
    'remove the password',
  ],
  [
    'a zip that is no workbook',
    'FILE_NOT_A_WORKBOOK',
    () => folder.write('letters.xlsx', zipSync({ 'letter.txt': strToU8('hello') })),
    'letters.xlsx',
  ],
  [
    'a zip that expands beyond the cap',
    'FILE_EXPANDS_TOO_MUCH',
    async () => folder.write('bomb.xlsx', claiming(await plainXlsx(), 2_000_000_000)),
    'bomb.xlsx',
  ],
  [
    'a zip that expands to more than it says',
    'FILE_NOT_A_WORKBOOK',
    async () => {
      const parts = unzipSync(await plainXlsx());
      const sheet = Object.keys(parts).find((name) => name.includes('sheet1')) ?? '';
      const swollen = zipSync({ ...parts, [sheet]: new Uint8Array(50_000_000).fill(32) });
      return folder.write('liar.xlsx', claiming(swollen, 100, 50_000_000));
    },
    'liar.xlsx',
  ],
  [
    'half a workbook',
    'FILE_NOT_A_WORKBOOK',
    () => folder.write('half.xlsx', folder.bytes('atlas.xlsx').subarray(0, 20_000)),
    'half.xlsx',
  ],
];

/** The archive with its directory claiming another expanded size, for one file or those of size `of`. */
function claiming(bytes: Uint8Array, size: number, of?: number): Uint8Array {
  const claimed = Uint8Array.from(bytes);
  const view = new DataView(claimed.buffer);
  for (let at = 0; at + 46 < claimed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (of === undefined || view.getUint32(at + 24, true) === of) view.setUint32(at + 24, size, true);
    if (of === undefined) break;
  }
  return claimed;
}

describe.each(workbooks)('%s', (_what, code, make, said) => {
  test('is refused by every command that opens it', async () => {
    const path = await make();
    await refuses(['validate', path], code, said);
    await refuses(['validate', path, '--annotate', folder.file('out.xlsx')], code, said);
    await refuses(['map', folder.extract, '--into', path, '--profile', folder.profile], code, said);
    if (code !== 'FILE_NOT_A_WORKBOOK' || !path.endsWith('text.xlsx')) {
      await refuses(['map', path, '--into', workbook, '--profile', folder.profile], code, said);
    }
  });
});

test('a workbook without a workspace is not reported as one without faults', async () => {
  const path = folder.write('other.xlsx', await plainXlsx());
  await refuses(['validate', path], 'WORKSPACE_MISSING', 'create the workspace first');
  await refuses(
    ['map', folder.extract, '--into', path, '--profile', folder.profile],
    'WORKSPACE_MISSING',
    'workspace',
  );
  await refuses(['map', folder.extract, '--into', path, '--suggest'], 'WORKSPACE_MISSING', 'workspace');
});

test('rows for a sheet the workspace does not have are not dropped', async () => {
  const path = folder.file('partial.xlsx');
  await sbmJson(['workspace', 'create', path, '--entities', 'customer']);
  await refuses(
    ['map', folder.extract, '--into', path, '--profile', folder.profile],
    'WORKSPACE_SHEET_MISSING',
    'Service Locations',
  );
});

const profiles: readonly (readonly [string, string, string, string])[] = [
  ['is not JSON', 'PROFILE_INVALID', 'version: 1', 'is not JSON'],
  ['is of another version', 'PROFILE_INVALID', JSON.stringify({ ...demoProfile, version: 2 }), 'version'],
  ['is of another shape', 'PROFILE_INVALID', '[]', 'profile'],
  [
    'names a column the extract lacks',
    'PROFILE_COLUMN_MISSING',
    JSON.stringify(demoProfile).replaceAll('"Ville"', '"Municipalité"'),
    'Municipalité',
  ],
  [
    'names an unknown entity',
    'PROFILE_UNKNOWN_FIELD',
    JSON.stringify(demoProfile).replaceAll('"entity":"contact"', '"entity":"person"'),
    'person',
  ],
  [
    'names an unknown field',
    'PROFILE_UNKNOWN_FIELD',
    JSON.stringify(demoProfile).replaceAll('"billingCity"', '"billingTown"'),
    'billingTown',
  ],
];

test.each(profiles)('a profile that %s is refused', async (_what, code, content, said) => {
  const path = folder.write('wrong.json', content);
  await refuses(['map', folder.extract, '--into', workbook, '--profile', path], code, said);
});

test('a profile that is not there is refused', async () => {
  const path = folder.file('gone.json');
  await refuses(['map', folder.extract, '--into', workbook, '--profile', path], 'FILE_UNREADABLE', path);
});

describe('an extract', () => {
  const map = (source: string, profile: string) => ['map', source, '--into', workbook, '--profile', profile];
  interface Mapped {
    readonly rowsIn: number;
    readonly rowsOut: Readonly<Record<string, number>>;
    readonly notes: readonly {
      readonly code: string;
      readonly count: number;
      readonly rows: readonly number[];
    }[];
  }

  test.each([
    ['windows-1252', false, 'encodingGuessed'],
    ['utf-16le', true, undefined],
    ['utf-16be', true, undefined],
    ['utf-16le', false, undefined],
    ['utf-8', true, undefined],
  ])('in %s (mark: %s) keeps its accents', async (encoding, mark, note) => {
    const { csv } = demoLegacyExport(7);
    const source = folder.write('encoded.csv', encoded(csv, encoding, mark));
    const fresh = folder.file('fresh.xlsx');
    copyFileSync(workbook, fresh);
    const { result } = await sbmJson<Mapped>(['map', source, '--into', fresh, '--profile', folder.profile]);
    expect(result.rowsOut['customer']).toBe(40);
    if (note) expect(result.notes.map(({ code }) => code)).toContain(note);
    const cells = (await cellsOf(fresh, 'Customers')).flat().join('\n');
    expect(cells).toContain('Québec');
    expect(cells).not.toContain('\uFFFD');
  });

  test('with ragged rows and headings that occur twice is read, and says so with the lines', async () => {
    const rows = [
      ['ID', 'Name', 'Name'],
      ['1', 'Anne', 'A'],
      ['2', 'Benoît'],
      ['3', 'Chloé', 'C', 'extra'],
    ];
    const source = folder.write('ragged.csv', csvText(rows));
    const profile = nameProfile({ legacyId: 'ID', firstName: 'Name' });
    const { result } = await sbmJson<Mapped>(map(source, profile));
    const notes = new Map(result.notes.map((note) => [note.code, note]));
    expect(notes.get('raggedRow')).toMatchObject({ count: 2, rows: [3, 4] });
    expect(notes.get('duplicateHeading')).toMatchObject({ count: 1 });
    expect(result).toMatchObject({ rowsIn: 3, rowsOut: { customer: 3 } });
  });

  test('of 200 MB is refused by its size', async () => {
    await refuses(map(sparse('large.csv', 200 * 1024 * 1024), folder.profile), 'FILE_TOO_LARGE', '200 MB');
  });

  test('that is no text, or a sheet that is not there, is refused', async () => {
    const source = folder.write(
      'photo.csv',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    );
    await refuses(map(source, folder.profile), 'FILE_NOT_TEXT', 'photo.csv');
    await refuses(map(`${workbook}#Nowhere`, folder.profile), 'SHEET_NOT_FOUND', 'Nowhere', 2);
  });

  test('whose name has a # is that file', async () => {
    const source = folder.write('clients #2.csv', csvText([['ID'], ['77']]));
    const { result } = await sbmJson<Mapped>(map(source, nameProfile({ legacyId: 'ID' })));
    expect(result.rowsIn).toBe(1);
  });
});

test('text that looks like a formula stays text, in the cell and in the file', async () => {
  const nasty = ['=1+1', '=HYPERLINK("http://evil.example","x")', '+1 514 555-0100', '-5', '@SUM(1)'];
  const rows = nasty.map((text, index) => [`N${String(index)}`, text]);
  const source = folder.write('nasty.csv', csvText([['ID', 'Name'], ...rows]));
  const path = folder.file('nasty.xlsx');
  await sbmJson(['workspace', 'create', path, '--entities', 'customer']);
  await sbmJson([
    'map',
    source,
    '--into',
    path,
    '--profile',
    nameProfile({ legacyId: 'ID', accountName: 'Name' }),
  ]);
  const [headings = [], ...cells] = await cellsOf(path, 'Customers');
  const column = headings.indexOf('Account Name');
  expect(cells.map((row) => row[column])).toEqual(nasty);
  for (const [name, part] of Object.entries(unzipSync(folder.bytes('nasty.xlsx')))) {
    if (name.includes('worksheets/sheet')) {
      expect(Buffer.from(part).toString()).not.toMatch(/<f[ >][^<]*(HYPERLINK|1\+1|SUM\(1\))/);
    }
  }
});

test('a formula that fails is found in its cell', async () => {
  const path = folder.file('formula.xlsx');
  await sbmJson(['workspace', 'create', path, '--entities', 'category']);
  const [headings = []] = await cellsOf(path, 'Categories');
  expect([headings[0], headings[7]]).toEqual(['Category Name', 'Active']);
  await typeInto(path, 'Categories', { A2: 'Internet', H2: '#N/A' });
  const { exitCode, result } = await sbmJson<{ issues: { code: string; cell: string; found: string }[] }>([
    'validate',
    path,
  ]);
  expect(exitCode).toBe(1);
  expect(result.issues).toContainEqual(expect.objectContaining({ code: 'V011', cell: 'H2', found: '#N/A' }));
});
