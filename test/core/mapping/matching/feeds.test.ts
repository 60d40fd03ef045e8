import { proposeMapping } from '../../../../src/workflows/propose-mapping';
import { sourceOf } from '../mapping-context';

const feedsOf = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  proposeMapping(sourceOf(headings, rows)).feeds;

test('yes/no columns named after services become rows', () => {
  const headings = ['Customer ID', 'Company', 'Voicemail', 'StaticAddress', 'Antivirus'];
  const rows = [
    ['1', 'Acme inc.', 'Yes', 'No', 'Yes'],
    ['2', 'Boréal ltée', 'No', 'Yes', 'No internet service'],
  ];
  const { feeds, profile } = proposeMapping(sourceOf(headings, rows));
  const unpivot = feeds.find(({ how }) => how === 'unpivot');
  expect(unpivot).toMatchObject({ entity: 'subscriptionItem', columns: headings.slice(2), share: 0.6 });
  const mapping = profile.entities.find(({ repeat }) => repeat !== undefined);
  expect(mapping?.repeat?.columns[2]).toEqual({
    column: 'Antivirus',
    items: [{ values: ['Yes'], item: 'Antivirus' }],
    nothing: ['No internet service'],
  });
});

test('numbered columns whose values name services become rows', () => {
  const headings = ['Customer ID', 'Company', 'Bloc1', 'Bloc2', 'Bloc3'];
  const rows = [
    ['1', 'Acme inc.', 'Fibre', 'Télé', ''],
    ['2', 'Boréal ltée', 'Fibre', '', 'Voix'],
  ];
  expect(feedsOf(headings, rows).find(({ how }) => how === 'unpivot')?.columns).toEqual([
    'Bloc1',
    'Bloc2',
    'Bloc3',
  ]);
});

test('a key that repeats over lines parts header from details', () => {
  const headings = ['Invoice Number', 'Invoice Date', 'Item Code', 'Quantity'];
  const rows = [
    ['F1', '2026-01-01', 'NET', '1'],
    ['F1', '2026-01-01', 'TEL', '2'],
    ['F2', '2026-01-02', 'NET', '1'],
  ];
  const ways = Object.fromEntries(feedsOf(headings, rows).map(({ entity, how }) => [entity, how]));
  expect(ways).toMatchObject({ invoice: 'header', invoiceLine: 'detail' });
});

test('a column that holds the customers’ Legacy IDs refers to them, whatever it is called', () => {
  const rows = Array.from({ length: 40 }, (_row, row) => [
    `F${row}`,
    `2026-01-0${(row % 9) + 1}`,
    `K-${row}`,
  ]);
  const keys = new Map([['customer', new Set(rows.map((row) => row[2]!))]]);
  const { suggestions } = proposeMapping(
    sourceOf(['Invoice Number', 'Invoice Date', 'Zq'], rows),
    undefined,
    undefined,
    { keys, about: 'invoice' },
  );
  expect(suggestions.find(({ column }) => column === 'Zq')).toMatchObject({
    entity: 'invoice',
    field: 'customer',
  });
});
