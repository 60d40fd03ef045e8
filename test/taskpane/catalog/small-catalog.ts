import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { exampleRows } from '../../functions/example-plans';

const sold = {
  commissionable: true,
  resale: false,
  currency: 'CAD',
  taxable: true,
  taxCode: 'Canada',
  glAccountingCode: '4000',
  priceType: 'Flat Fee',
  displayZero: false,
  active: true,
};

const category = (categoryName: string, more: CanonicalRow = {}): CanonicalRow => ({
  categoryName,
  active: true,
  ...more,
});

/** The sheets a small catalog is made of, with their rows: an internet service, and a modem that stands elsewhere. */
export const catalogRows: ReadonlyMap<string, readonly CanonicalRow[]> = new Map<
  string,
  readonly CanonicalRow[]
>([
  ['glAccount', [{ code: '4000', description: 'Revenue', type: 'Revenue' }]],
  [
    'taxCode',
    [
      {
        taxCode: 'Canada',
        jurisdiction: 'CA',
        taxName: 'GST',
        ratePercent: '5',
        effectiveFrom: '2008-01-01',
        glAccount: '4000',
      },
    ],
  ],
  ['supplier', [{ legacyId: 'SUP-1', supplierName: 'Bell', currency: 'CAD', status: 'Active' }]],
  [
    'rateType',
    [
      {
        rateTypeCode: 'LD-OUT',
        description: 'Long distance',
        unit: 'minute',
        direction: 'Outbound',
        usageType: 'Voice',
      },
    ],
  ],
  [
    'category',
    [category('Internet'), category('Fibre', { parentCategory: 'Internet' }), category('Television')],
  ],
  [
    'product',
    [
      {
        ...sold,
        productCode: 'BOX-01',
        name: 'TV box',
        category: 'Television',
        chargeType: 'One Time',
        price: '99.00',
        billingTranslationEn: 'TV box',
      },
    ],
  ],
  [
    'charge',
    [
      {
        ...sold,
        chargeCode: 'FIBRE-500',
        name: 'Fibre 500 monthly fee',
        category: 'Fibre',
        chargeType: 'Recurring',
        recurringPeriod: 'Monthly',
        price: '79.95',
      },
      {
        ...sold,
        commissionable: false,
        chargeCode: 'LOYAL-5',
        name: 'Loyalty',
        category: 'Internet',
        chargeType: 'Recurring',
        recurringPeriod: 'Monthly',
        price: '-5.00',
      },
    ],
  ],
  ['subCharge', []],
  ['contractType', [{ contractTypeName: '36M + 12M', interval: 'Months', initialTerm: 36, renewalTerm: 12 }]],
  [
    'service',
    [
      {
        serviceCode: 'SVC-FIBRE',
        name: 'Fibre 500',
        category: 'Fibre',
        resale: false,
        billingTranslationEn: 'Fibre 500 Internet',
        billingPeriod: 'Monthly',
        active: true,
      },
    ],
  ],
  [
    'serviceItem',
    [{ service: 'SVC-FIBRE', itemKind: 'Charge', item: 'FIBRE-500', mandatory: true, defaultQuantity: '1' }],
  ],
  ['usageRate', []],
  [
    'priceList',
    [{ priceListName: 'Retail 2026', audience: 'Retail', currency: 'CAD', validFrom: '2026-01-01' }],
  ],
  ['priceListLine', []],
  ['offer', []],
  ['offerItem', []],
  ...exampleRows,
]);
