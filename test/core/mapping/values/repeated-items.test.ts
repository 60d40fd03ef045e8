import fc from 'fast-check';
import { demoProfile } from '../../../../src/core/demo/demo-profile';
import { registry } from '../../../../src/core/entities/registry';
import { applyProfile } from '../../../../src/core/mapping/apply-profile';
import { readProfile } from '../../../../src/core/mapping/read-profile';
import type { MappingProfile } from '../../../../src/core/mapping/mapping-profile';
import {
  canBecome,
  repeatedItemOf,
  repeatsProducts,
  sureItems,
  withRepeatedItems,
} from '../../../../src/core/mapping/values/repeated-items';
import { catalogItems } from '../../../../src/core/mapping/values/catalog-items';
import { productPrices } from '../../../../src/core/mapping/values/product-prices';
import { context, sourceOf } from '../mapping-context';

const charge = (code: string, price: string) => ({ entity: 'charge', code, price });

/** As the matching proposes it: products are their own items until somebody chooses. */
const proposed: MappingProfile = {
  version: 1,
  name: 'x',
  entities: [
    {
      entity: 'subscriptionItem',
      repeat: {
        columns: [
          {
            column: 'Forfait',
            items: [
              { values: ['Fibre 500'], item: 'Fibre 500' },
              { values: ['Télé'], item: 'Télé' },
            ],
            nothing: ['Aucun'],
          },
        ],
        balance: { field: 'unitPriceOverride', total: { from: 'column', column: 'Prix' } },
      },
      fields: {
        legacyId: { from: 'template', template: '{No}-{@item}' },
        subscription: { from: 'column', column: 'No' },
        item: { from: 'member', part: 'item' },
      },
    },
  ],
};

test('a product becomes the item chosen at the catalog’s price, and what is paid besides an override to the cent', () => {
  const made = withRepeatedItems(
    proposed,
    'Forfait',
    [
      { product: 'FIBRE 500', item: charge('FIB-500', '49.95') },
      { product: 'Aucun', item: charge('FIB-500', '49.95') },
    ],
    registry,
  );
  expect(made.entities[0]?.repeat?.columns).toEqual([
    {
      column: 'Forfait',
      items: [
        { values: ['Télé'], item: 'Télé' },
        { values: ['FIBRE 500', 'Aucun'], item: 'FIB-500', listPrice: '49.95' },
      ],
      nothing: [],
    },
  ]);
  expect(made.entities[0]?.fields['itemKind']).toEqual({ from: 'constant', value: 'Charge' });
  expect(readProfile(JSON.parse(JSON.stringify(made)))).toEqual(made);
  const rows = applyProfile(
    sourceOf(
      ['No', 'Forfait', 'Prix'],
      [
        ['S-1', 'Fibre 500', '49.95'],
        ['S-2', 'fibre 500', '44.95'],
      ],
    ),
    made,
    context,
  ).entities.get('subscriptionItem')?.columns;
  expect(rows?.get('item')).toEqual(['FIB-500', 'FIB-500']);
  expect(rows?.get('unitPriceOverride')).toEqual(['', 44.95]);
});

test('an item of another kind than the rows say is refused, and so is a column that holds several products', () => {
  const product = { entity: 'product', code: 'MODEM', price: '10.00' };
  expect(
    [charge('X', '1.00'), product].map((item) => canBecome(demoProfile, 'Forfait', item, registry)),
  ).toEqual([true, false]);
  const choices = [{ product: 'Fibre 100', item: product }];
  expect(withRepeatedItems(demoProfile, 'Forfait', choices, registry)).toBe(demoProfile);
  expect([repeatsProducts(demoProfile, 'Forfait'), repeatsProducts(demoProfile, 'Options')]).toEqual([
    true,
    false,
  ]);
});

test('every product becomes what was chosen for it last, those not chosen what they were', () => {
  const products = ['Fibre 500', 'Télé', 'Aucun', 'Modem'];
  const choice = fc.record({
    product: fc.constantFrom(...products),
    item: fc.constantFrom(charge('FIB-500', '49.95'), charge('FIB-500', '44.95'), charge('TV-BASE', '25.00')),
  });
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 8 }), (choices) => {
      const made = withRepeatedItems(proposed, 'Forfait', choices, registry);
      for (const product of products) {
        const last = choices.findLast((one) => one.product === product)?.item.code;
        expect(repeatedItemOf(made, 'Forfait', product)).toBe(
          last ?? repeatedItemOf(proposed, 'Forfait', product),
        );
      }
      const values = made.entities[0]?.repeat?.columns[0]?.items.flatMap((item) => item.values) ?? [];
      expect(new Set(values).size).toBe(values.length);
    }),
  );
});

test('only sure proposals are taken unasked, and none where the profile says something of its own', () => {
  const charges = {
    ...{ entity: 'charge', rowCount: 2, rowIds: ['a', 'b'] },
    columns: new Map([
      ['chargeCode', ['FIB-500', 'MODEM']],
      ['name', ['Fibre 500', 'Location de modem']],
      ['price', ['49.95', '10.00']],
    ]),
  };
  const catalog = catalogItems({ ...context, tables: new Map([['charge', charges]]) });
  const source = sourceOf(
    ['Forfait', 'Prix'],
    [
      ['Fibre 500', '49.95'],
      ['Équipement', '10.00'],
    ],
  );
  const products = productPrices(source, { product: 'Forfait', price: 'Prix' }, catalog);
  const sure = sureItems(proposed, 'Forfait', products);
  expect(sure.map(({ product, item }) => [product, item.code])).toEqual([['Fibre 500', 'FIB-500']]);
  const made = withRepeatedItems(proposed, 'Forfait', sure, registry);
  expect(sureItems(made, 'Forfait', products)).toEqual([]);
});
