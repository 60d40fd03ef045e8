import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { subscriptionItem } from '../../../src/core/entities/subscriptions/subscription-item';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const modem: CanonicalRow = {
  legacyId: 'I-1',
  subscription: 'S-1',
  itemKind: 'Product',
  item: 'MODEM',
  quantity: '1',
  effectiveFrom: '2026-01-01',
  billingIdentifier1: '00:1A:2B:3C:4D:5E',
};
const shipping: CanonicalRow = {
  legacyId: 'I-2',
  subscription: 'S-1',
  itemKind: 'Sub-Charge',
  item: 'SHIP',
  parentItem: 'I-1',
  quantity: '1',
  effectiveFrom: '2026-01-01',
  alreadyBilled: true,
};
const sheets: Readonly<Record<string, readonly CanonicalRow[]>> = {
  subscription: [
    { legacyId: 'S-1', service: 'FIBRE', effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' },
  ],
  product: [
    {
      productCode: 'MODEM',
      chargeType: 'Recurring',
      priceType: 'Per Unit',
      price: '5.00',
      billingIdentifier1: 'MAC Address',
    },
  ],
  charge: [{ chargeCode: 'REBATE', chargeType: 'Recurring', priceType: 'Flat Fee', price: '-5.00' }],
  subCharge: [
    {
      subChargeCode: 'SHIP',
      chargeType: 'One Time',
      priceType: 'Flat Fee',
      price: '9.00',
      parentKind: 'Product',
      parentItem: 'MODEM',
    },
  ],
  serviceItem: [
    { service: 'FIBRE', itemKind: 'Product', item: 'MODEM' },
    { service: 'FIBRE', itemKind: 'Charge', item: 'REBATE' },
  ],
};
const rebate: CanonicalRow = {
  ...modem,
  legacyId: 'I-3',
  itemKind: 'Charge',
  item: 'REBATE',
  billingIdentifier1: null,
};

const found = (...rows: readonly CanonicalRow[]): string[] =>
  workspaceFindings(subscriptionItem, { ...sheets, subscriptionItem: rows });

describe('one subscription item', () => {
  it.each<[CanonicalRow, string[]]>([
    [{}, []],
    [{ subscription: null }, ['V001 subscription']],
    [{ customer: 'C-1' }, ['V002 customer']],
    [{ subscription: null, customer: 'C-1' }, []],
    [{ subscription: null, customer: 'C-1', itemKind: 'Usage Rate' }, ['V003 itemKind']],
    [{ itemKind: 'Sub-Charge' }, ['V001 parentItem']],
    [{ parentItem: 'I-9' }, ['V002 parentItem']],
    [{ quantity: '1.5' }, ['V002 quantity']],
    [{ quantity: '2.00' }, []],
    [{ quantity: '1.5', itemKind: 'Charge' }, []],
    [{ installments: 24, installmentsRemaining: 24 }, []],
    [{ installments: 24, installmentsRemaining: 25 }, ['V002 installmentsRemaining']],
    [{ effectiveTo: '2025-12-31' }, ['V401 effectiveTo']],
    [{ discountEndDate: '2025-12-31' }, ['V401 discountEndDate']],
  ])('%j', (patch, findings) => {
    expect(ruleFindings(subscriptionItem, { ...modem, ...patch })).toEqual(findings);
  });
});

describe('subscription items in their workspace', () => {
  it('accepts sound ones, alone or among their sheets', () => {
    expect(found(modem, shipping)).toEqual([]);
    expect(workspaceFindings(subscriptionItem, { subscriptionItem: [modem, shipping] })).toEqual([]);
  });

  it.each<[string, readonly CanonicalRow[], string[]]>([
    ['before its subscription', [{ ...modem, effectiveFrom: '2025-12-31' }], ['V411 effectiveFrom 0']],
    ['after its subscription', [{ ...modem, effectiveTo: '2027-01-01' }], ['V411 effectiveTo 0']],
    ['begun after its subscription', [{ ...modem, effectiveFrom: '2027-01-01' }], ['V411 effectiveFrom 0']],
    [
      'a parent of another item',
      [
        { ...modem, itemKind: 'Charge', item: 'REBATE', effectiveTo: '2026-02-01', billingIdentifier1: null },
        shipping,
      ],
      ['V209 parentItem 1'],
    ],
    [
      'a parent of another subscription',
      [{ ...modem, subscription: 'S-2' }, shipping],
      ['V209 parentItem 1'],
    ],
    ['an item of another service', [{ ...modem, item: 'ROUTER' }], ['V005 item 0']],
    ['several of a flat fee', [modem, { ...shipping, quantity: '2' }], ['V002 quantity 1']],
    [
      'one time, not said whether billed',
      [modem, { ...shipping, alreadyBilled: null }],
      ['V414 alreadyBilled 1'],
    ],
    ['one time, still to bill', [modem, { ...shipping, alreadyBilled: false }], []],
    ['a discount for ever', [rebate], ['V420 discountEndDate 0']],
    ['a discount with an end', [{ ...rebate, discountEndDate: '2026-06-30' }], []],
    [
      'a price of its own below zero',
      [{ ...modem, unitPriceOverride: '-1' }],
      ['V420 discountEndDate 0', 'V406 unitPriceOverride 0'],
    ],
    ['a price of its own a tenth above', [{ ...modem, unitPriceOverride: '5.50' }], []],
    ['one a cent more', [{ ...modem, unitPriceOverride: '5.51' }], ['V406 unitPriceOverride 0']],
    ['no MAC address', [{ ...modem, billingIdentifier1: '00:1A:2B' }], ['V407 billingIdentifier1 0']],
    [
      'a MAC address on two',
      [modem, { ...modem, legacyId: 'I-4', billingIdentifier1: '001a.2b3c.4d5e' }],
      ['V408 billingIdentifier1 1'],
    ],
    [
      'a MAC address on one after the other',
      [
        { ...modem, effectiveTo: '2026-05-31' },
        { ...modem, legacyId: 'I-4', effectiveFrom: '2026-06-01' },
      ],
      [],
    ],
  ])('%s', (_what, rows, findings) => {
    expect(found(...rows)).toEqual(findings);
  });
});
