import { writeXlsx } from 'hucre';
import { csvText } from '../sources/csv-file';
import { cellsOf, Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

interface Summary {
  readonly rowsIn: number;
  readonly rowsOut: Record<string, number>;
  readonly files: readonly string[];
  readonly notes: readonly object[];
  readonly joins: readonly Record<string, unknown>[];
}

/** More than a megabyte, so that the rows come in several blocks. */
const rowCount = 6_000;
const customers = (first: number) =>
  Array.from({ length: rowCount }, (_unused, index) => ({
    no: `C-${String(first + index)}`,
    name: `Tremblay ${String(index)}`,
    remark: 'bla '.repeat(50),
  }));

const january = folder.write(
  'january.csv',
  csvText([['No', 'Nom', 'Remarque'], ...customers(0).map(({ no, name, remark }) => [no, name, remark])]),
);
const february = folder.write(
  'february.csv',
  csvText([
    ['REMARQUE', 'No', 'Nom'],
    ...customers(rowCount).map(({ no, name, remark }) => [remark, no, name]),
  ]),
);
const emails = folder.write(
  'emails.csv',
  csvText([
    ['Compte', 'Nom', 'Courriel'],
    ['c-7', 'Roy', 'seven@example.ca'],
    ['C-11999', 'Côté', 'last@example.ca'],
    ['C-11999', 'Gagné', 'last.too@example.ca'],
    ['C-99999', 'Nobody', 'nobody@example.ca'],
  ]),
);

const profileOf = (name: string, fields: object, source: object = {}): string =>
  folder.write(
    `${name}.json`,
    JSON.stringify({ version: 1, name, source, entities: [{ entity: 'customer', fields }] }),
  );
const column = (heading: string) => ({ from: 'column', column: heading });
const fields = {
  legacyId: { from: 'template', template: '{No}/{Compte}/{emails line}' },
  ...{ lastName: column('Nom'), firstName: column('emails Nom') },
  ...{ legalName: column('Source file'), billingEmail: column('Courriel') },
};

/** Lines of the files without their headings, in order. */
const linesOf = ({ files }: Summary, out: string): string[] =>
  files.flatMap((file) => folder.bytes(`${out}/${file}`).toString().trimEnd().split('\r\n').slice(1));

/** The same columns of the sheet. */
async function sheetLines(workbook: string, headings: readonly string[]): Promise<string[]> {
  const cells = await cellsOf(workbook, 'Customers');
  const top = cells.findIndex((row) => headings.every((heading) => row.includes(heading)));
  const columns = headings.map((heading) => cells[top]!.indexOf(heading));
  return cells
    .slice(top + 1)
    .map((row) => columns.map((at) => String(row[at])).join(','))
    .filter((line) => line !== ','.repeat(headings.length - 1));
}

test('--parts joins and stacks as mapping the whole does, also where only the profile says so', async () => {
  const profile = profileOf('plain', fields);
  const whole = folder.file('whole.xlsx');
  await sbm(['workspace', 'create', whole, '--entities', 'customer']);
  const files = ['--stack', february, '--join', emails, '--on', 'No=Compte', '--keep-unmatched'];
  const kept = await sbmJson<Summary>(['map', january, '--into', whole, '--profile', profile, ...files]);
  const parts = ['--parts', folder.file('out')];
  const { result } = await sbmJson<Summary>(['map', january, '--profile', profile, ...parts, ...files]);
  expect(result.rowsOut).toEqual({ customer: 2 * rowCount + 2 });
  const { repeated: _uncounted, ...report } = kept.result.joins[0]!;
  expect([result.rowsIn, result.joins]).toEqual([kept.result.rowsIn, [report]]);
  expect(result.notes).toEqual(kept.result.notes);
  const [head = ''] = folder.bytes('out/customer-1.csv').toString().split('\r\n');
  const lines = linesOf(result, 'out');
  expect(lines).toEqual(await sheetLines(whole, head.split(',')));
  expect(lines.at(-1)).toContain('nobody@example.ca');

  const saying = profileOf('saying', fields, {
    stack: ['february.csv'],
    joins: [{ file: 'emails.csv', on: [{ column: 'No', joined: 'Compte' }], unmatched: 'keep' }],
  });
  const again = await sbmJson<Summary>([
    ...['map', january, '--profile', saying, '--parts', folder.file('again')],
  ]);
  expect(linesOf(again.result, 'again')).toEqual(lines);
  const told = await sbm(['map', january, '--profile', saying, '--parts', folder.file('told')]);
  expect(told.out).toContain('Joined emails.csv: 4 rows, 12002 rows out.');
});

test('sheets of one workbook are stacked by name, as a stream and whole', async () => {
  const rows = (sheet: string): string[][] => [
    ['No'],
    ...[1, 2, 3].map((row) => [`${sheet}-${String(row)}`]),
  ];
  const sheets = ['Janvier', 'Février'].map((name) => ({ name, rows: rows(name) }));
  const book = folder.write('year.xlsx', await writeXlsx({ sheets }));
  const whole = folder.file('year-whole.xlsx');
  await sbm(['workspace', 'create', whole, '--entities', 'customer']);
  const profile = profileOf('year', { legacyId: column('No') });
  const map = ['map', `${book}#Janvier`, '--profile', profile, '--stack', `${book}#Février`];
  const { result } = await sbmJson<Summary>([...map, '--parts', folder.file('year')]);
  expect(result).toMatchObject({ rowsIn: 6, rowsOut: { customer: 6 } });
  expect(linesOf(result, 'year')).toEqual([...rows('Janvier').slice(1), ...rows('Février').slice(1)].flat());
  await sbm([...map, '--into', whole]);
  expect(await sheetLines(whole, ['Legacy ID'])).toEqual(linesOf(result, 'year'));
});

test('what is no data is left out, and headings in two rows are read, as where the file is mapped whole', async () => {
  const report = folder.write(
    'report.csv',
    csvText([
      ['Client', '', 'Solde'],
      ['No', 'Nom', 'dû'],
      ...customers(0).map(({ no, name }) => [no, name, '1.50']),
      ['Total', '', '9000.00'],
      ['Imprimé le 3 mai', '', ''],
    ]),
  );
  const columns = { legacyId: column('Client No'), lastName: column('Client Nom') };
  const said = ['--header-row', '1', '--header-rows', '2', '--leave-out', 'totalsRow', 'footerRow'];
  const whole = folder.file('report.xlsx');
  await sbm(['workspace', 'create', whole, '--entities', 'customer']);
  const map = ['map', report, '--profile', profileOf('report', columns)];
  const kept = await sbmJson<Summary>([...map, ...said, '--into', whole]);
  const { result } = await sbmJson<Summary>([...map, ...said, '--parts', folder.file('report')]);
  expect(result).toMatchObject({ rowsIn: rowCount, rowsOut: { customer: rowCount } });
  expect(result.notes).toEqual(kept.result.notes);
  const keeping = profileOf('keeping', columns, {
    ...{ headerRow: 1, headerRows: 2, leaveOut: ['totalsRow', 'footerRow'] },
  });
  const again = ['map', report, '--profile', keeping, '--parts', folder.file('keeping')];
  expect((await sbmJson<Summary>(again)).result).toEqual(result);
  const told = await sbm([...map, '--header-row', '1', '--header-rows', '2', '--parts', folder.file('all')]);
  expect(told.out).toMatch(/1 rows that look like totals; .*“Total · 9000.00”/);
});

test('--parts looks a value up in another file, and says where that was not given', async () => {
  const find = { do: 'find', table: 'mails', key: 'Compte', answer: 'Courriel', otherwise: 'blank' };
  const profile = profileOf('finding', {
    legacyId: column('No'),
    billingEmail: { ...column('No'), steps: [find] },
  });
  const map = ['map', january, '--profile', profile, '--parts', folder.file('found')];
  const without = await sbmJson<Failed>(map);
  expect([without.exitCode, without.result.error.fate]).toEqual([3, 'notDone']);
  const { result } = await sbmJson<Summary>([...map, '--table', `mails=${emails}`]);
  expect(linesOf(result, 'found').filter((line) => line.includes('@'))).toEqual([
    expect.stringMatching(/^C-7,.*seven@example\.ca/),
  ]);
});

test('a key that repeats in both is refused, and what was written until then is said to be incomplete', async () => {
  const lines = folder.write('lines.csv', csvText([['Compte'], ['C-1'], ['C-1']]));
  const profile = profileOf('short', { legacyId: column('No') });
  const refused = (source: string, out: string) =>
    sbmJson<Failed>([
      ...['map', source, '--profile', profile, '--parts', folder.file(out)],
      ...['--join', lines, '--on', 'No=Compte'],
    ]);
  const early = folder.write('early.csv', csvText([['No'], ['C-1'], ['C-1']]));
  const { exitCode, result } = await refused(early, 'none');
  expect([exitCode, result.error.code, result.error.fate]).toEqual([3, 'JOIN_KEY_REPEATS', 'notDone']);

  const many = Array.from({ length: 200_000 }, (_unused, index) => [`C-${String(index)}`]);
  const late = folder.write('late.csv', csvText([['No'], ...many, ['C-1']]));
  const { error } = (await refused(late, 'some')).result;
  expect([error.code, error.fate]).toEqual(['JOIN_KEY_REPEATS', 'unknown']);
  expect(error.message).toMatch(/^C-1 stand in several rows .* is incomplete .*: customer-1\.csv\.$/);
});

test('a stacked file that is not there, or a join without its key, is told before anything is written', async () => {
  const profile = profileOf('plain', fields);
  const map = ['map', january, '--profile', profile, '--parts', folder.file('nothing')];
  const missing = await sbmJson<Failed>([...map, '--stack', folder.file('none.csv')]);
  expect([missing.exitCode, missing.result.error.code]).toEqual([3, 'FILE_UNREADABLE']);
  const keyless = await sbm([...map, '--join', emails]);
  expect([keyless.exitCode, keyless.err]).toEqual([2, expect.stringContaining('--on')]);
  expect(folder.names()).not.toContain('nothing');
});
