import { proposeMapping } from '../../../../src/workflows/propose-mapping';
import { sourceOf } from '../mapping-context';

const accounts = Array.from({ length: 200 }, (_unused, index) => `A-${String(index + 1)}`);
const keys = new Map([['customer', new Set(accounts)]]);

/** Subscriptions whose first column holds these values under a heading that says nothing. */
const subscriptions = (values: readonly string[]) =>
  proposeMapping(
    sourceOf(
      ['Zzq', 'Forfait', 'Prix mensuel', 'Date début'],
      values.map((value, index) => [value, 'Internet 100', `${String(40 + (index % 5))}.50`, '2025-01-01']),
    ),
    undefined,
    undefined,
    { keys },
  ).suggestions.find(({ column }) => column === 'Zzq');

test('a column whose values are 99 % of them keys of the customers is suggested as the reference, with the reason', () => {
  const most = accounts.map((account, index) => (index === 5 || index === 80 ? `X-${account}` : account));
  expect(subscriptions(most)).toMatchObject({
    entity: 'subscription',
    field: 'customer',
    reason: {
      en: '99 % of its values are keys of the Customers sheet',
      fr: '99 % de ses valeurs sont des clés de la feuille Clients',
    },
  });
});

test('a column of which only a part are keys is left without', () => {
  const some = accounts.map((account, index) => (index % 10 === 0 ? `X-${account}` : account));
  expect(subscriptions(some)).toBeUndefined();
  expect(subscriptions(accounts.map((account) => `X-${account}`))).toBeUndefined();
});

test('what tells each row apart leads to no row of the same sheet; what repeats does', () => {
  const headings = ['Zzq', 'Nom', 'Courriel', 'Ville'];
  const customers = (codeOf: (index: number) => string | undefined) =>
    proposeMapping(
      sourceOf(
        headings,
        accounts.map((_account, index) => [codeOf(index) ?? '', 'Roy', 'a@b.ca', 'Laval']),
      ),
      undefined,
      undefined,
      { keys },
    ).suggestions.find(({ column }) => column === 'Zzq');
  expect(customers((index) => accounts[index])).toBeUndefined();
  expect(customers((index) => accounts[index % 20])?.field).toBe('parentAccount');
});
