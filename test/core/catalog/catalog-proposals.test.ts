import fc from 'fast-check';
import {
  catalogProposals,
  coverageCurve,
  coverageOf,
  proposalsFor,
} from '../../../src/core/catalog/proposals/catalog-proposals';
import { acceptProposals } from '../../../src/core/catalog/proposals/accept-proposals';
import { readCatalog } from '../../../src/core/catalog/catalog';
import { shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { registry } from '../../../src/core/entities/registry';
import { demoProfile } from '../../../src/core/demo/demo-profile';
import { productIsService } from '../../../src/core/mapping/values/priced-columns';
import { productPrices } from '../../../src/core/mapping/values/product-prices';
import { sourceOf } from '../mapping/mapping-context';
import { checkContext } from '../sample-workspace';
import { monthly, sheetsOf } from './catalog-sheets';

const columns = { product: 'Forfait', price: 'Prix' };

const proposed = (rows: readonly (readonly string[])[], isService = false) => {
  const source = sourceOf(['Forfait', 'Prix'], rows);
  return catalogProposals(productPrices(source, columns, []), { rows: rows.length, isService });
};

const times = (count: number, ...row: string[]): string[][] => Array.from({ length: count }, () => row);

const list = proposed([
  ...times(12, 'Fibre 500', '49,95'),
  ...times(4, 'Fibre 500', '44,95'),
  ...times(2, 'Location de modem', '10'),
  ...times(1, 'Installation', '75'),
  ...times(1, 'Rabais fidélité', '-5'),
  ...times(1, 'Nom de domaine annuel', '20'),
  ...times(2, 'Fibre 500', '?'),
  ...times(1, '', '12'),
]);

test('each product at each price, with the subscribers it covers', () => {
  expect(
    list.proposals.map(({ product, price, subscribers, covered, as, recurringPeriod }) => [
      ...[product, price, subscribers, covered, as, recurringPeriod],
    ]),
  ).toEqual([
    ['Fibre 500', '49.95', 12, 12, 'charge', 'Monthly'],
    ['Fibre 500', '44.95', 4, 16, 'charge', 'Monthly'],
    ['Location de modem', '10.00', 2, 18, 'product', 'Monthly'],
    ['Installation', '75.00', 1, 19, 'charge', null],
    ['Rabais fidélité', '-5.00', 1, 20, 'charge', 'Monthly'],
    ['Nom de domaine annuel', '20.00', 1, 21, 'charge', 'Annually'],
  ]);
  expect([list.subscribers, list.unpriced, list.nameless]).toEqual([24, 2, 1]);
  expect([50, 75, 80, 95].map((percent) => proposalsFor(list, percent))).toEqual([1, 3, 5, undefined]);
  expect(coverageCurve(list, 3)).toEqual([
    { proposals: 0, covered: 0 },
    { proposals: 2, covered: 16 },
    { proposals: 4, covered: 19 },
    { proposals: 6, covered: 21 },
  ]);
  expect(coverageOf(list, new Set([list.proposals[0]?.id ?? '', list.proposals[2]?.id ?? '']))).toBe(14);
});

test('all subscribers are covered, unpriced or without a product', () => {
  const row = fc.tuple(
    fc.constantFrom('Fibre', 'fibre ', 'Modem', 'TV annuelle', ''),
    fc.constantFrom('10', '10,00', '12.5', '', 'gratuit'),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const { proposals, subscribers, unpriced, nameless } = proposed(rows);
      const covered = proposals.reduce((sum, one) => sum + one.subscribers, 0);
      expect(covered + unpriced + nameless).toBe(subscribers);
      expect(proposals.at(-1)?.covered ?? 0).toBe(covered);
      expect(subscribers).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});

test('what is accepted becomes rows: free codes, names apart, a service with its charge', () => {
  const table = sheetsOf({
    category: [{ categoryName: 'Internet', active: true }],
    charge: [{ ...monthly, chargeCode: 'FIBRE-500', name: 'Fibre 50', category: 'Internet' }],
    product: [],
    service: [],
    serviceItem: [],
  });
  let made = 0;
  const newRowId = () => `row-${String((made += 1))}`;
  const planning = { lists: shippedLists, language: 'fr' as const, dateSystem: '1900' as const, newRowId };
  const catalog = readCatalog({ registry, table }, '2026-11-22');
  const [first, second, modem, install, discount] = list.proposals.map((proposal) => ({
    proposal,
    as: proposal.as,
  }));
  const accepted = [{ ...first!, as: 'service' as const }, second!, modem!, install!, discount!];
  const { added } = acceptProposals(accepted, 'Internet', checkContext)({ ...planning, catalog });
  const cells = (index: number, ...fields: string[]) => fields.map((field) => added[index]?.cells.get(field));
  expect(added.map(({ entity }) => entity)).toEqual([
    ...['charge', 'service', 'serviceItem', 'charge', 'product', 'charge', 'charge'],
  ]);
  expect(cells(0, 'chargeCode', 'name', 'category', 'billingTranslationFr')).toEqual([
    ...['FIBRE-500-2', 'Fibre 500', 'Internet', 'Fibre 500'],
  ]);
  expect(cells(1, 'serviceCode', 'billingPeriod')).toEqual(['FIBRE-500', 'Mensuel']);
  expect(cells(2, 'service', 'item')).toEqual(['FIBRE-500', 'FIBRE-500-2']);
  expect(cells(3, 'chargeCode', 'name')).toEqual(['FIBRE-500-44-95', 'Fibre 500 (44.95)']);
  expect(cells(4, 'productCode', 'chargeType')).toEqual(['LOCATION-DE-MODEM', 'Récurrent']);
  expect(cells(5, 'chargeType', 'recurringPeriod')).toEqual(['Unique', undefined]);
  expect(cells(6, 'chargeFamily', 'price')).toEqual(['Rabais', -5]);
});

test('a profile says whether its products are services', () => {
  expect(productIsService(demoProfile)).toBe(true);
});
