import { csvText } from '../sources/csv-file';
import { Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
afterAll(() => folder.remove());

const persons = [
  ['First Name', 'Last Name', 'Phone', 'E-mail', 'Customer', 'City'],
  ['Ana', 'Roy', '514-555-0101', 'ana@exemple.ca', 'Roy inc.', 'Laval'],
];
const contacts = folder.write('contacts.csv', csvText(persons));
const clients = folder.write('clients.csv', csvText(persons));

interface Suggested {
  readonly about?: string;
  readonly suggestions: readonly { column: string; entity: string; field: string }[];
}

test('a mapping is suggested without a workspace, for what the file says its rows are', async () => {
  const { exitCode, result } = await sbmJson<Suggested>(['map', contacts, '--suggest']);
  expect([exitCode, result.about]).toEqual([0, 'contact']);
  expect(result.suggestions).toContainEqual(
    expect.objectContaining({ column: 'Last Name', entity: 'contact', field: 'lastName' }),
  );
  const said = await sbm(['map', clients, '--suggest']);
  expect(said.out).toContain('each row is one customer');
  const { result: other } = await sbmJson<Suggested>(['map', clients, '--suggest', '--about', 'contact']);
  expect(other.about).toBe('contact');
});

test.each([
  [['--suggest', '--about', 'person'], 'There is no entity person; there are '],
  [['--suggest', '--about', 'listValue'], 'There is no entity listValue; there are '],
  [[], 'Say --into FILE.xlsx'],
  [['--values'], 'Say --into FILE.xlsx'],
  [['--profile', 'p.json'], 'Say --into FILE.xlsx'],
])('%j is refused: %s', async (options, why) => {
  const { exitCode, err } = await sbm(['map', contacts, ...options]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining(why)]);
});
