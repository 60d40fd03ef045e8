import fc from 'fast-check';
import {
  compareSheets,
  type ComparedPrice,
} from '../../../../src/core/rating/designer/compare/compare-sheets';
import {
  comparisonByCountry,
  comparisonByDestination,
} from '../../../../src/core/rating/designer/compare/comparison-by-place';
import type { PriceMove } from '../../../../src/core/rating/designer/compare/price-move';
import type { PriceSheet } from '../../../../src/core/rating/designer/compare/price-sheet';
import { line } from '../plan-rows';
import { someLines } from './some-lines';

const sheets: fc.Arbitrary<PriceSheet> = fc.record({
  lines: someLines,
  currency: fc.constant('CAD'),
  on: fc.constantFrom('2026-03-01', '2026-07-01'),
  defaultLine: fc.constantFrom(null, '1'),
});

const mirrored: Readonly<Record<PriceMove, PriceMove>> = {
  dearer: 'cheaper',
  cheaper: 'dearer',
  opened: 'closed',
  closed: 'opened',
  otherwise: 'otherwise',
  unchanged: 'unchanged',
  unpriced: 'unpriced',
};
const kinds = { added: 'removed', removed: 'added', kept: 'kept' } as const;
const told = ({ prefix, timeBand, kind, before, after, move }: ComparedPrice): string =>
  [prefix, timeBand, kind, before, after, move].join(' ');
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

test('a sheet beside itself has nothing but what is unchanged or has no price', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const { lines, prices } = compareSheets(sheet, sheet);
      expect([lines.added, lines.removed]).toEqual([0, 0]);
      expect(prices.unchanged + prices.unpriced).toBe(lines.kept);
    }),
  );
});

test('the other way round, added is removed and dearer is cheaper', () => {
  fc.assert(
    fc.property(sheets, sheets, (one, other) => {
      const [there, back] = [compareSheets(one, other), compareSheets(other, one)];
      const turned = back.compared.map((price) => ({
        ...price,
        kind: kinds[price.kind],
        before: price.after,
        after: price.before,
        move: mirrored[price.move],
      }));
      expect(turned.map(told).sort()).toEqual(there.compared.map(told).sort());
    }),
  );
});

test('the counts add up, in all and by place', () => {
  fc.assert(
    fc.property(sheets, sheets, (one, other) => {
      const comparison = compareSheets(one, other);
      const { compared, lines, prices } = comparison;
      expect([sum(lines), sum(prices)]).toEqual([compared.length, compared.length]);
      for (const places of [comparisonByCountry(comparison, new Set()), comparisonByDestination(comparison)])
        expect(places.reduce((all, place) => all + sum(place.prices), 0)).toBe(compared.length);
    }),
  );
});

const sheet = (...lines: PriceSheet['lines']): PriceSheet => ({ lines, currency: 'CAD' });

test('a removed prefix has the price of the shorter one that now answers', () => {
  const before = sheet(line('52', { ratePerUnit: '0.05' }), line('5255', { ratePerUnit: '0.02' }));
  const after = sheet(line('52', { ratePerUnit: '0.05' }), line('521', { ratePerUnit: '3', rateUnit: 3600 }));
  const { compared } = compareSheets(before, after);
  expect(compared.map(({ prefix, kind, move, basisPoints }) => [prefix, kind, move, basisPoints])).toEqual([
    ['52', 'kept', 'unchanged', 0],
    ['521', 'added', 'unchanged', 0],
    ['5255', 'removed', 'dearer', 15_000],
  ]);
  expect(compared[2]).toMatchObject({ before: 1, after: 0 });
});

test('currencies are not compared', () => {
  const one = sheet(line('1'));
  expect(() => compareSheets(one, { ...one, currency: 'USD' })).toThrow(
    expect.objectContaining({ code: 'CURRENCIES_DIFFER' }),
  );
});

test('of a prefix the newest line counts, or the one that holds on a day', () => {
  const dated = sheet(
    line('33', { ratePerUnit: '0.02', effectiveFrom: '2026-07-01' }),
    line('33', { ratePerUnit: '0.01', effectiveTo: '2026-06-30' }),
  );
  const { compared } = compareSheets({ ...dated, on: '2026-06-30' }, dated);
  expect(compared.map(({ before, after, move }) => [before, after, move])).toEqual([[1, 0, 'dearer']]);
});
