import fc from 'fast-check';
import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import { registry } from '../../../../src/core/entities/registry';
import { demoProfile } from '../../../../src/core/demo/demo-profile';
import { sumAmounts } from '../../../../src/core/kernel/money';
import { catalogItems } from '../../../../src/core/mapping/values/catalog-items';
import { pricedColumns } from '../../../../src/core/mapping/values/priced-columns';
import { productPrices } from '../../../../src/core/mapping/values/product-prices';
import { sourceOf } from '../mapping-context';

const charges = {
  entity: 'charge',
  rowCount: 3,
  rowIds: ['a', 'b', 'c'],
  columns: new Map([
    ['chargeCode', ['FIB-500', 'TV-BASE', 'MODEM']],
    ['name', ['Fibre 500', 'Télé de base', 'Location de modem']],
    ['price', [49.95, '25.00', 10]],
  ]),
};
const catalog = catalogItems({
  dateSystem: '1900',
  lists: shippedLists,
  registry,
  tables: new Map([['charge', charges]]),
});

const columns = { product: 'Forfait', price: 'Prix' };
const pricesOf = (rows: readonly (readonly (string | number)[])[]) =>
  productPrices(sourceOf(['Forfait', 'Prix'], rows), columns, catalog);

test('products with their subscribers, prices, proposed items and overrides', () => {
  const [fibre, television, modem, unknown] = pricesOf([
    ['Fibre 500', '49,95 $'],
    ['FIBRE 500', '49.95'],
    ['Fibre 500', 44.95],
    ['Fibre 500', '(5.00)'],
    ['Fibre 500', 'gratuit'],
    ['Télé (base)', '25'],
    ['télé (base)', '20'],
    ['Équipement', '10,00'],
    ['Autre', '7,77'],
  ]);
  expect(fibre).toMatchObject({
    product: 'Fibre 500',
    subscribers: 5,
    revenue: '139.85',
    unpriced: 1,
    item: { entity: 'charge', code: 'FIB-500', price: '49.95', confidence: 0.99 },
    prices: [
      { price: '49.95', subscribers: 2 },
      { price: '-5.00', subscribers: 1, difference: '-54.95', overrides: '-54.95' },
      { price: '44.95', subscribers: 1, difference: '-5.00', overrides: '-5.00' },
    ],
    overridden: 2,
    overrides: '-59.95',
  });
  expect(television).toMatchObject({ subscribers: 2, overridden: 1, item: { code: 'TV-BASE' } });
  expect(modem?.item).toMatchObject({ code: 'MODEM', confidence: 0.5 });
  expect(unknown).toMatchObject({ product: 'Autre', overridden: 0 });
  expect(unknown?.item).toBeUndefined();
});

test('what is paid is the list price of all that pay, plus the overrides, to the cent', () => {
  const row = fc.tuple(
    fc.constantFrom('Fibre 500', 'Télé de base', 'Location de modem', 'Inconnu'),
    fc.oneof(
      fc.integer({ min: -10_000, max: 100_000 }).map((cents) => (cents / 100).toFixed(2)),
      fc.constantFrom('', '?', '0.005'),
    ),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const products = pricesOf(rows);
      const paid = rows.map(([, price]) => price).filter((price) => /\d/.test(price));
      expect(
        Number(
          sumAmounts(
            products.map(({ revenue }) => revenue),
            3,
          ),
        ),
      ).toBe(Number(sumAmounts(paid, 3)));
      expect(products.reduce((sum, { subscribers }) => sum + subscribers, 0)).toBe(rows.length);
      for (const { item, subscribers, unpriced, revenue, overrides } of products) {
        if (!item) continue;
        const list = Array.from({ length: subscribers - unpriced }, () => item.price);
        expect(sumAmounts([...list, overrides], 3)).toBe(sumAmounts([revenue], 3));
      }
    }),
  );
});

test('a profile says which columns hold products and prices', () => {
  expect(pricedColumns(demoProfile)).toEqual({
    product: 'Forfait',
    price: 'Prix mensuel',
    decimalMark: ',',
  });
});
