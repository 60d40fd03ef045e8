import { registry } from '../../../../src/core/entities/registry';
import { matcherOf } from '../../../../src/core/mapping/matching/match-columns';
import { namedEntities } from '../../../../src/core/mapping/matching/named-entities';
import { proposeMapping } from '../../../../src/workflows/propose-mapping';
import { sourceOf } from '../mapping-context';

const { vocabulary } = matcherOf(registry);
const saidBy = (name: string, french = false, sheet?: string) =>
  Object.fromEntries(
    namedEntities(sheet === undefined ? { name } : { name, sheet }, registry, vocabulary, french),
  );

test.each([
  ['Contacts.csv', false, 'contact'],
  ['atlas_subscriptions_2026-11-22.csv', false, 'subscription'],
  ['Customer Payments export.csv', false, 'payment'],
  ['CDRs.csv', false, 'usageRecord'],
  ['client accounts.csv', false, 'customer'],
  ['Contrats clients.csv', true, 'contract'],
  ['Export des factures clients.csv', true, 'invoice'],
  ['Lignes de facture.csv', true, 'invoiceLine'],
  ['Abonnés 2026.csv', true, 'customer'],
])('%s says what its rows are', (name, french, entity) => {
  const said = Object.entries(saidBy(name, french)).filter(([, sure]) => sure === 1);
  expect(said.map(([named]) => named)).toEqual([entity]);
});

test.each(['Feuil1', 'Sheet1', 'export.csv', 'data_20261122.csv', '2026-11-22.csv'])(
  '%s says nothing',
  (name) => expect(saidBy(name)).toEqual({}),
);

test('a sheet is believed before its file, which still counts where the sheet says nothing', () => {
  expect(saidBy('Clients.xlsx', true, 'Contacts')).toEqual({ contact: 1, customer: 0.6 });
  expect(saidBy('Clients.xlsx', true, 'Feuil1')).toEqual({ customer: 1 });
});

/** A list of persons at customers, which by its headings alone is one of customers. */
const headings = ['First Name', 'Last Name', 'Phone', 'E-mail', 'Customer', 'City'];
const rows = [['Ana', 'Roy', '514-555-0101', 'ana@exemple.ca', 'Roy inc.', 'Laval']];
const aboutOf = (name: string, columns = headings) =>
  proposeMapping({ ...sourceOf(columns, rows), name }).about;

test('what a file is called tells what its columns leave open, and no more than that', () => {
  expect(aboutOf('contacts.csv')).toBe('contact');
  expect(aboutOf('prospects.csv')).toBe('prospect');
  const calls = ['Calling Number', 'Called Number', 'Call Start', 'Duration', 'Direction', 'Amount'];
  expect(aboutOf('customers.csv', calls)).toBe('usageRecord');
});
