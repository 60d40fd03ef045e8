import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { category } from '../../../src/core/entities/catalog/category';
import { charge } from '../../../src/core/entities/catalog/charge';
import { product } from '../../../src/core/entities/catalog/product';
import { operationalParameter } from '../../../src/core/entities/setup/operational-parameter';
import { subCharge } from '../../../src/core/entities/catalog/sub-charge';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const modem: CanonicalRow = {
  productCode: 'MODEM',
  name: 'Modem',
  category: 'Internet',
  resale: false,
  chargeType: 'Recurring',
  recurringPeriod: 'Monthly',
  taxable: true,
  taxCode: 'Canada',
  glAccountingCode: '4000',
  price: '10.00',
  cost: '4.00',
  displayZero: false,
  billingTranslationEn: 'Modem',
  billingTranslationFr: 'Modem',
  active: true,
};

const shared: [string, CanonicalRow, string][] = [
  ['resale without supplier', { resale: true }, 'V001 supplier'],
  ['recurring without period', { recurringPeriod: null }, 'V203 recurringPeriod'],
  ['one time with period', { chargeType: 'One Time' }, 'V203 recurringPeriod'],
  ['taxable without code', { taxCode: null }, 'V206 taxCode'],
  ['no G/L account', { glAccountingCode: null }, 'V207 glAccountingCode'],
  ['cost above price', { cost: '10.01' }, 'V204 cost'],
  ['hidden zero price', { price: '0.00', cost: null }, 'V205 displayZero'],
  ['no French text', { billingTranslationFr: null }, 'V208 billingTranslationFr'],
  [
    'shown password',
    { billingIdentifier3: 'Password', showIdentifier3OnInvoice: true },
    'V211 showIdentifier3OnInvoice',
  ],
  ['reversed dates', { effectiveFrom: '2026-02-01', effectiveTo: '2026-01-31' }, 'V401 effectiveTo'],
];

const sound: [string, CanonicalRow][] = [
  ['as it is', {}],
  ['one time without period', { chargeType: 'One Time', recurringPeriod: null }],
  ['cost equal to price', { cost: '10' }],
  ['no cost at all', { cost: null }],
  ['shown zero price', { price: '0.00', cost: '0.00', displayZero: true }],
  ['hidden password', { billingIdentifier1: 'Password', showIdentifier1OnInvoice: false }],
  ['shown serial number', { billingIdentifier1: 'Serial Number', showIdentifier1OnInvoice: true }],
  ['one day', { effectiveFrom: '2026-02-01', effectiveTo: '2026-02-01' }],
];

describe.each([product, charge, subCharge])('rules of one $name', (entity) => {
  it.each(shared)('finds: %s', (_what, patch, finding) => {
    expect(ruleFindings(entity, { ...modem, ...patch })).toEqual([finding]);
  });

  it.each(sound)('accepts: %s', (_what, patch) => {
    expect(ruleFindings(entity, { ...modem, ...patch })).toEqual([]);
  });
});

describe('discounts', () => {
  const rebate = { ...modem, price: '-5.00', cost: null, commissionable: false };

  it('wants negative charges to be discounts without commission', () => {
    expect(ruleFindings(charge, { ...rebate, chargeFamily: 'Discount' })).toEqual([]);
    expect(ruleFindings(charge, { ...rebate, chargeFamily: 'Feature' })).toEqual(['V217 chargeFamily']);
    expect(ruleFindings(charge, { ...rebate, chargeFamily: 'Discount', commissionable: true })).toEqual([
      'V217 commissionable',
    ]);
  });

  it('says nothing of a negative product, which has no family', () => {
    expect(ruleFindings(product, rebate)).toEqual([]);
  });
});

describe('the catalog as a whole', () => {
  it('has categories of two levels', () => {
    const rows = [
      { categoryName: 'Internet' },
      { categoryName: 'Fibre', parentCategory: 'Internet' },
      { categoryName: 'Fibre Pro', parentCategory: 'Fibre' },
      { categoryName: 'Loop', parentCategory: 'Loop' },
      { categoryName: 'Orphan', parentCategory: 'Nowhere' },
    ];
    expect(workspaceFindings(category, { category: rows })).toEqual(['V202 parentCategory 2']);
  });

  it('points at the second of a name in a category', () => {
    const rows = [modem, { ...modem, category: 'Phone' }, modem];
    expect(workspaceFindings(product, { product: rows })).toEqual(['V215 name 2']);
  });

  it('points at what nothing uses, once there are subscription items', () => {
    const subscriptionItem = [{ itemKind: 'Product', item: 'MODEM' }];
    const rows = [modem, { productCode: 'OLD', active: true }, { productCode: 'GONE', active: false }];
    expect(workspaceFindings(product, { product: rows, subscriptionItem })).toEqual(['V212 productCode 1']);
    expect(workspaceFindings(product, { product: rows, subscriptionItem: [] })).toEqual([]);
  });

  it('keeps a sub-charge in the category of its parent', () => {
    const hanging = { ...modem, parentKind: 'Product', parentItem: 'MODEM' };
    const rows = [
      { ...hanging, name: 'A' },
      { ...hanging, name: 'B', category: 'Phone' },
      { ...hanging, name: 'C', category: 'Phone', parentKind: 'Charge' },
    ];
    expect(workspaceFindings(subCharge, { subCharge: rows, product: [modem], charge: [] })).toEqual([
      'V202 category 1',
    ]);
  });

  it('has one active system charge of each family and currency', () => {
    const late = { name: 'Late', chargeFamily: 'Late fee', currency: 'CAD' };
    const rows = [
      { ...late, category: 'A' },
      { ...late, category: 'B', currency: 'USD' },
      { ...late, category: 'C', active: false },
      { ...late, category: 'D', chargeFamily: 'Feature' },
      { ...late, category: 'E' },
    ];
    expect(workspaceFindings(charge, { charge: rows })).toEqual(['V216 chargeFamily 4']);
  });

  it('names the system charges that customers give rise to', () => {
    const found = (customer: CanonicalRow, value: string | null): string[] =>
      workspaceFindings(operationalParameter, {
        operationalParameter: [{ parameter: 'lateFeeCharge', type: 'Reference to Charge', value }],
        charge: [{ chargeCode: 'LATE' }],
        customer: [customer],
      });
    expect(found({ chargeLateFee: true }, null)).toEqual(['V216 value 0']);
    expect(found({ chargeLateFee: true }, 'LATE')).toEqual([]);
    expect(found({ chargeLateFee: false }, null)).toEqual([]);
  });
});
