import { csvText } from '../sources/csv-file';
import { cellsOf, Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

interface Books {
  readonly rowsIn: number;
  readonly rowsOut: Record<string, number>;
  readonly books: readonly {
    readonly file: string;
    readonly rowsIn: number;
    readonly rowsOut: Record<string, number>;
  }[];
}

const column = (heading: string) => ({ from: 'column', column: heading });
const profileOf = (name: string, entity: string, fields: object, more: object = {}): string =>
  folder.write(`${name}.json`, JSON.stringify({ version: 1, name, entities: [{ entity, fields }], ...more }));

const customers = folder.write(
  'customers.csv',
  csvText([['No', 'Nom'], ...[1, 2, 3].map((no) => [`C-${String(no)}`, `Roy ${String(no)}`])]),
);
const contactRows = Array.from({ length: 25 }, (_row, index) => [
  `K-${String(index)}`,
  `C-${String(1 + (index % 3))}`,
  'Ève',
  `Roy ${String(index)}`,
]);
const contacts = folder.write(
  'contacts.csv',
  csvText([['Contact', 'Client', 'Prénom', 'Nom'], ...contactRows]),
);

const ofCustomers = profileOf('customers', 'customer', { legacyId: column('No'), lastName: column('Nom') });
const contactFields = {
  ...{ legacyId: column('Contact'), customer: column('Client') },
  ...{ firstName: column('Prénom'), lastName: column('Nom') },
};
const ofContacts = profileOf('contacts', 'contact', contactFields);

async function newWhole(name: string): Promise<string> {
  const file = folder.file(name);
  await sbm(['workspace', 'create', file, '--entities', 'customer,contact']);
  await sbm(['map', customers, '--into', file, '--profile', ofCustomers]);
  return file;
}

/** The rows of the Contacts sheet that hold something, as far as they came from the source. */
async function contactsOf(file: string): Promise<string[][]> {
  const cells = await cellsOf(file, 'Contacts');
  const top = cells.findIndex((row) => row.includes('Legacy ID'));
  const place = cells[top]!.indexOf('Legacy ID');
  return cells
    .slice(top + 1)
    .filter((row) => row[place] !== '')
    .map((row) => row.map(String));
}

async function codesOf(file: string): Promise<string[]> {
  const { result } = await sbmJson<{ issues: readonly { code: string }[] }>(['validate', file]);
  return result.issues.map(({ code }) => code);
}

test('a source is spread over parts of a workspace, whose rows together are those of mapping the whole', async () => {
  const whole = await newWhole('atlas.xlsx');
  const map = ['map', contacts, '--into', whole, '--profile', ofContacts];
  const { exitCode, result } = await sbmJson<Books>([
    ...map,
    '--books',
    folder.file('books'),
    '--part-rows',
    '10',
  ]);
  expect(exitCode).toBe(0);
  expect(result).toMatchObject({ rowsIn: 25, rowsOut: { contact: 25 } });
  expect(result.books.map(({ file, rowsIn, rowsOut }) => [file, rowsIn, rowsOut])).toEqual([
    ['atlas-1.xlsx', 10, { contact: 10 }],
    ['atlas-2.xlsx', 10, { contact: 10 }],
    ['atlas-3.xlsx', 5, { contact: 5 }],
  ]);
  const files = result.books.map(({ file }) => folder.file(`books/${file}`));
  const seen: string[][] = [];
  for (const file of files) {
    expect(await codesOf(file)).not.toContain('V005');
    seen.push(...(await contactsOf(file)));
  }
  expect(await contactsOf(whole)).toEqual([]);
  const alone = folder.file('alone.xlsx');
  await sbm(['workspace', 'create', alone, '--entities', 'customer,contact']);
  await sbm(['map', contacts, '--into', alone, '--profile', ofContacts]);
  expect(await codesOf(alone)).toContain('V005');
  const merged = await newWhole('merged.xlsx');
  await sbm(['map', contacts, '--into', merged, '--profile', ofContacts]);
  const valuesOf = (rows: readonly string[][]) =>
    rows.map((row) => row.filter((cell) => !/^[0-9a-f-]{36}$/.test(cell)));
  expect(valuesOf(seen)).toEqual(valuesOf(await contactsOf(merged)));
  for (const file of files) await sbm(['workspace', 'merge', whole, file]);
  expect(valuesOf(await contactsOf(whole))).toEqual(valuesOf(seen));
});

test('what goes wrong on the way names the workbooks that were made', async () => {
  const whole = await newWhole('late.xlsx');
  const lines = folder.write('lines.csv', csvText([['Compte'], ['K-1'], ['K-1']]));
  const late = csvText([['Contact', 'Client', 'Prénom', 'Nom'], ...contactRows, ...contactRows.slice(1, 2)]);
  const { result } = await sbmJson<Failed>([
    ...['map', folder.write('late.csv', late), '--into', whole, '--profile', ofContacts],
    ...['--books', folder.file('some'), '--part-rows', '10', '--stack', contacts],
    ...['--join', lines, '--on', 'Contact=Compte'],
  ]);
  expect(result.error).toMatchObject({ code: 'JOIN_KEY_REPEATS', fate: 'notDone' });
  const apart = await sbmJson<Failed>([
    ...['map', contacts, '--into', whole, '--profile', ofContacts],
    ...['--books', folder.file('some'), '--part-rows', '10', '--stack', contacts],
    ...['--join', lines, '--on', 'Contact=Compte'],
  ]);
  expect(apart.result.error).toMatchObject({ code: 'JOIN_KEY_REPEATS', fate: 'unknown' });
  expect(apart.result.error.message).toMatch(/should be deleted: late-1\.xlsx, late-2\.xlsx\.$/);
});

test('rows every workbook would get are refused before anything is written', async () => {
  const whole = await newWhole('filled.xlsx');
  const refusedBy = async (profile: string, source: string): Promise<Failed['error']> => {
    const into = ['--into', whole, '--books', folder.file('none')];
    const { exitCode, result } = await sbmJson<Failed>(['map', source, '--profile', profile, ...into]);
    expect(exitCode).toBe(3);
    return result.error;
  };
  expect(await refusedBy(ofCustomers, customers)).toMatchObject({ code: 'BOOKS_NOT_EMPTY', fate: 'notDone' });
  const setup = [{ entity: 'customer', rows: [{ legacyId: 'C-9', lastName: 'Roy' }] }];
  const bringing = profileOf('bringing', 'contact', contactFields, { setup });
  expect(await refusedBy(bringing, contacts)).toMatchObject({ code: 'BOOKS_WITH_SETUP', fate: 'notDone' });
  const usage = await sbm(['map', contacts, '--books', folder.file('none'), '--into', whole]);
  expect([usage.exitCode, usage.err]).toEqual([2, expect.stringContaining('--profile')]);
  expect(folder.names()).not.toContain('none/filled-1.xlsx');
});
