import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { previewRows } from '../../../src/taskpane/bring-in/preview-rows';

const context = { lists: shippedLists, language: 'en', dateSystem: '1900' } as const;
const source = {
  headings: ['MAC', 'Mot de passe SIP', 'Note'],
  rows: [['00:1A:2B:3C:4D:5E', 'Hunter2', 'Carte 4111 1111 1111 1111']],
};

test('a preview shows no password of the source and no card number, and all else', () => {
  const columns = new Map([
    ['billingIdentifier1', ['00:1A:2B:3C:4D:5E']],
    ['billingIdentifier2', ['Hunter2']],
    ['billingIdentifier3', ['Carte 4111 1111 1111 1111']],
  ]);
  const mapped = { entity: 'subscriptionItem', rowCount: 1, columns, sourceRows: [2] };
  const [row] = previewRows(source, new Map([['subscriptionItem', mapped]]), context);
  expect(row?.cells.map(({ text }) => text)).toEqual([
    '00:1A:2B:3C:4D:5E',
    '••••••',
    'Carte **** **** **** 1111',
  ]);
});
