import { readFileSync } from 'node:fs';
import { demoProfile } from '../../src/core/demo/demo-profile';
import type { MappingLibrary } from '../../src/core/mapping/library/mapping-library';
import type { MappingProfile } from '../../src/core/mapping/mapping-profile';
import { csvText } from '../sources/csv-file';
import { cellsOf, createFor, Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');
const json = <Kept = MappingProfile>(path: string): Kept => JSON.parse(readFileSync(path, 'utf-8')) as Kept;

beforeAll(async () => {
  await createFor(workbook, demoProfile);
});
afterAll(() => {
  folder.remove();
});

const customers = folder.write(
  'clients.csv',
  csvText([
    ['Legacy ID', 'Customer Status', 'Billing Province'],
    ['C-1', 'Résilié', 'Quebek'],
    ['C-2', 'Actif', 'QC'],
    ['C-3', 'actif', 'QC'],
    ['C-4', '???', 'ON'],
    ['Total', '4', ''],
  ]),
);

interface Values {
  readonly columns: readonly {
    readonly column: string;
    readonly blanks: number;
    readonly unsettled: number;
    readonly values: readonly { text: string; count: number; proposed?: string }[];
  }[];
}

test('--values shows the values with counts beside what they mean, and saves the sure ones as a map', async () => {
  const saved = folder.file('values.json');
  const { exitCode, result } = await sbmJson<Values>([
    ...['map', customers, '--into', workbook, '--values', 'Customer Status', '--save-profile', saved],
    ...['--leave-out', 'totalsRow'],
  ]);
  expect(exitCode).toBe(0);
  expect(result.columns).toEqual([
    expect.objectContaining({ column: 'Customer Status', blanks: 0, unsettled: 1 }),
  ]);
  expect(result.columns[0]?.values.map(({ text, count, proposed }) => [text, count, proposed])).toEqual([
    ['Actif', 2, 'Active'],
    ['Résilié', 1, 'Inactive'],
    ['???', 1, undefined],
  ]);
  const profile = json(saved);
  expect(profile.source?.leaveOut).toEqual(['totalsRow']);
  expect(profile.entities[0]?.fields['customerStatus']?.steps).toEqual([
    { do: 'map', values: { Actif: 'Active', Résilié: 'Inactive' }, otherwise: 'problem' },
  ]);
  const applied = await sbmJson<{ rowsIn: number; problems: { found: string }[] }>([
    ...['map', customers, '--into', workbook, '--profile', saved],
  ]);
  expect(applied.result.rowsIn).toBe(4);
  expect(applied.result.problems.map(({ found }) => found)).toContain('???');
  const unknown = await sbm(['map', customers, '--into', workbook, '--values', 'Legacy ID']);
  expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('Customer Status')]);
});

test('a column of many values shows a person those to decide first and how to see the others; the one named, all', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => [`N-${String(at)}`, `État ${String(at)}`, 'QC']);
  const many = folder.write(
    'many.csv',
    csvText([['Legacy ID', 'Customer Status', 'Billing Province'], ['N-A', 'Actif', 'QC'], ...rows]),
  );
  const all = await sbm(['map', many, '--into', workbook, '--values']);
  expect(all.out).toContain('Customer Status → customer.customerStatus: 31 values, 0 blank\n');
  expect(all.out).toContain('  … and 11 more: --values "Customer Status"\n');
  expect(all.out).not.toContain('  Actif (1) → Active');
  const named = await sbm(['map', many, '--into', workbook, '--values', 'Customer Status']);
  expect(named.out).toContain('  Actif (1) → Active');
  expect(named.out).not.toContain('more: --values');
});

test('--join adds the columns of another file by key, and the profile joins it again', async () => {
  folder.write(
    'emails.csv',
    csvText([
      ['Compte', 'E-mail'],
      ['c-1', 'a@b.ca'],
      ['C-9', 'z@b.ca'],
    ]),
  );
  const saved = folder.file('joined.json');
  const joined = ['--join', folder.file('emails.csv'), '--on', 'Legacy ID=Compte'];
  const { result } = await sbmJson<{ joins: object[]; notes: { code: string }[] }>([
    ...['map', customers, '--into', workbook, '--suggest', '--save-profile', saved, ...joined],
  ]);
  expect(result.joins).toEqual([
    expect.objectContaining({
      file: 'emails.csv',
      unmatched: { count: 4, examples: expect.arrayContaining([{ row: 3, text: 'C-2' }]) },
      joinedUnmatched: { count: 1, examples: [{ row: 3, text: 'C-9' }] },
    }),
  ]);
  expect(result.notes.map(({ code }) => code)).toContain('totalsRow');
  expect(json(saved).source?.joins).toEqual([
    { file: 'emails.csv', on: [{ column: 'Legacy ID', joined: 'Compte' }], unmatched: 'list' },
  ]);
  const again = await sbmJson<{ joins: object[] }>([
    'map',
    customers,
    '--into',
    workbook,
    '--profile',
    saved,
  ]);
  expect(again.result.joins).toEqual(result.joins);
  expect((await cellsOf(workbook, 'Customers')).flat()).toContain('a@b.ca');
});

test('--stack puts files of the same headings one after another', async () => {
  const more = folder.write(
    'more.csv',
    csvText([
      ['Customer Status', 'Legacy ID'],
      ['Actif', 'C-7'],
    ]),
  );
  const { result } = await sbmJson<{ rowsIn: number }>([
    ...['map', customers, '--into', workbook, '--suggest', '--stack', more],
  ]);
  expect(result.rowsIn).toBe(6);
});

test('--suggest knows the keys of the workbook: a column that holds them refers to their sheet', async () => {
  const known = folder.file('known.xlsx');
  await sbm(['workspace', 'create', known, '--entities', 'customer,subscription']);
  const saved = folder.file('known.json');
  await sbm(['map', customers, '--into', known, '--suggest', '--save-profile', saved]);
  await sbm(['map', customers, '--into', known, '--profile', saved]);
  const lines = folder.write(
    'abonnements.csv',
    csvText([
      ['Zzq', 'Forfait', 'Prix mensuel', 'Date début'],
      ...['C-1', 'C-1', 'C-2', 'C-3'].map((account) => [account, 'Internet 100', '45.50', '2025-01-01']),
    ]),
  );
  const { out } = await sbm(['map', lines, '--into', known, '--suggest']);
  expect(out).toMatch(
    /Zzq → subscription\.customer \d+ %, to confirm: 100 % of its values are keys of the Customers sheet\n/,
  );
  const library = folder.file('library.json');
  await sbm(['map', customers, '--into', known, '--profile', saved, '--library', library]);
  const { choices } = json<MappingLibrary>(library);
  expect(choices.map(({ about }) => about)).toEqual(['customer', 'customer', 'customer']);
  const { result } = await sbmJson<Values>(['map', lines, '--into', known, '--values']);
  expect(result.columns.map(({ column }) => column)).toContain('Zzq');
});
