import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { priceListLine } from '../../../src/core/entities/catalog/price-list-line';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const line: CanonicalRow = {
  priceList: 'Retail',
  itemKind: 'Charge',
  item: 'F500',
  validFrom: '2026-01-01',
  validTo: '2026-06-30',
};

const overlaps = (patch: CanonicalRow): boolean =>
  workspaceFindings(priceListLine, { priceListLine: [line, { ...line, validTo: null, ...patch }] }).includes(
    'V308 validFrom 1',
  );

describe('price list lines', () => {
  it('have their quantities and dates in order', () => {
    expect(ruleFindings(priceListLine, { ...line, minQty: '10', maxQty: '9.5' })).toEqual(['V002 maxQty']);
    expect(ruleFindings(priceListLine, { ...line, minQty: '9', maxQty: '10' })).toEqual([]);
    expect(ruleFindings(priceListLine, { ...line, validTo: '2025-12-31' })).toEqual(['V401 validTo']);
  });

  it.each<[CanonicalRow, boolean]>([
    [{ validFrom: '2026-06-30' }, true],
    [{ validFrom: '2026-07-01' }, false],
    [{ validFrom: '2026-06-30', contractType: '24M' }, false],
    [{ validFrom: '2026-06-30', minQty: '5' }, false],
    [{ validFrom: '2026-06-30', priceList: 'Wholesale' }, false],
  ])('follow each other for the same item, contract type and quantity: %j', (patch, found) => {
    expect(overlaps(patch)).toBe(found);
  });
});
