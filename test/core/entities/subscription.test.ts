import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { subscription } from '../../../src/core/entities/subscriptions/subscription';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const fibre: CanonicalRow = {
  legacyId: 'S-1',
  subscriptionIdentifier: '5145550123',
  customer: 'C-1',
  serviceLocation: 'L-1',
  service: 'FIBRE',
  effectiveFrom: '2024-01-15',
  billedThrough: '2026-10-31',
  billingStartDate: '2026-11-01',
  status: 'Active',
  legacyMrc: '59.95',
};

const sheets: Readonly<Record<string, readonly CanonicalRow[]>> = {
  customer: [{ legacyId: 'C-1', customerStatus: 'Active' }],
  serviceLocation: [{ legacyId: 'L-1', customer: 'C-1', address911Validated: true }],
  salesAgent: [
    { legacyId: 'A-1', status: 'Active' },
    { legacyId: 'A-2', status: 'Inactive' },
  ],
  charge: [
    {
      chargeCode: 'F500',
      chargeType: 'Recurring',
      recurringPeriod: 'Monthly',
      priceType: 'Flat Fee',
      price: '49.95',
    },
    {
      chargeCode: 'IP',
      chargeType: 'Recurring',
      recurringPeriod: 'Annually',
      priceType: 'Per Unit',
      price: '60.00',
    },
    { chargeCode: 'INSTALL', chargeType: 'One Time', priceType: 'Flat Fee', price: '99.00' },
  ],
  service: [{ serviceCode: 'FIBRE', serviceFamily: 'Internet' }],
  serviceItem: [
    { service: 'FIBRE', itemKind: 'Charge', item: 'F500', mandatory: true },
    { service: 'FIBRE', itemKind: 'Charge', item: 'IP', mandatory: false },
    { service: 'FIBRE', itemKind: 'Contract Type', item: '24M', mandatory: true },
  ],
  subscriptionItem: [
    { subscription: 'S-1', itemKind: 'Charge', item: 'F500', quantity: '1', effectiveFrom: '2024-01-15' },
    { subscription: 'S-1', itemKind: 'Charge', item: 'IP', quantity: '2', effectiveFrom: '2024-01-15' },
    { subscription: 'S-1', itemKind: 'Charge', item: 'INSTALL', quantity: '1', effectiveFrom: '2024-01-15' },
  ],
  subscription: [fibre],
};
const [monthly = {}, ...otherItems] = sheets['subscriptionItem'] ?? [];

const found = (patch: CanonicalRow, others: typeof sheets = {}): string[] =>
  workspaceFindings(subscription, { ...sheets, ...others, subscription: [{ ...fibre, ...patch }] });

describe('one subscription', () => {
  it.each<[CanonicalRow, string[]]>([
    [{}, []],
    [{ effectiveTo: '2024-01-15' }, []],
    [{ effectiveTo: '2024-01-14' }, ['V401 effectiveTo']],
    [{ status: 'Closed' }, ['V001 effectiveTo']],
    [{ contractType: '24M' }, ['V001 contractStart', 'V001 contractEnd']],
    [{ contractType: '24M', contractStart: '2024-01-15', contractEnd: '2026-01-14' }, []],
    [{ billingStartDate: '2026-11-02' }, ['V403 billingStartDate']],
    [{ billedThrough: '2028-02-28', billingStartDate: '2028-02-29' }, []],
    [{ billingStartDate: '2026-11-02', status: 'Closed', effectiveTo: '2026-10-01' }, []],
  ])('%j', (patch, findings) => {
    expect(ruleFindings(subscription, { ...fibre, ...patch })).toEqual(findings);
  });
});

describe('subscriptions in their workspace', () => {
  it('accepts a sound one, alone or among its sheets', () => {
    expect(found({})).toEqual([]);
    expect(workspaceFindings(subscription, { subscription: [fibre] })).toEqual([]);
  });

  it.each<[string, CanonicalRow, typeof sheets, string[]]>([
    [
      'a location of another',
      {},
      { serviceLocation: [{ legacyId: 'L-1', customer: 'C-2' }] },
      ['V111 serviceLocation 0'],
    ],
    [
      'an inactive customer',
      {},
      { customer: [{ legacyId: 'C-1', customerStatus: 'Inactive' }] },
      ['V108 status 0'],
    ],
    [
      'a suspended customer',
      {},
      { customer: [{ legacyId: 'C-1', customerStatus: 'Suspended' }] },
      ['V108 status 0'],
    ],
    ['an active agent', { salesAgent: 'A-1' }, {}, []],
    ['an inactive agent', { salesAgent: 'A-2' }, {}, ['V413 salesAgent 0']],
    ['a contract type of the service', { contractType: '24M' }, {}, []],
    ['a contract type of no service', { contractType: '36M' }, {}, ['V214 contractType 0']],
    ['no item', {}, { subscriptionItem: [] }, ['V405 service 0']],
    [
      'a mandatory item missing',
      { legacyMrc: '10.00' },
      { subscriptionItem: otherItems },
      ['V405 service 0'],
    ],
    [
      'an unvalidated 9-1-1 address',
      {},
      {
        service: [{ serviceCode: 'FIBRE', serviceFamily: 'Phone' }],
        serviceLocation: [{ legacyId: 'L-1', customer: 'C-1' }],
      },
      ['V419 serviceLocation 0'],
    ],
    [
      'a required identifier',
      {},
      { service: [{ serviceCode: 'FIBRE', identifier2Required: true }] },
      ['V407 billingIdentifier2 0'],
    ],
    [
      'a telephone number as DID',
      { billingIdentifier1: '(514) 555-0123' },
      { service: [{ serviceCode: 'FIBRE', billingIdentifier1: 'DID' }] },
      [],
    ],
    [
      'too short a DID',
      { billingIdentifier1: '555-0123' },
      { service: [{ serviceCode: 'FIBRE', billingIdentifier1: 'DID' }] },
      ['V407 billingIdentifier1 0'],
    ],
  ])('%s', (_what, patch, others, findings) => {
    expect(found(patch, others)).toEqual(findings);
  });

  it('has an identifier once at a time', () => {
    const moved = { ...fibre, legacyId: 'S-2', effectiveFrom: '2026-10-01' };
    const both = (effectiveTo: string | null): string[] =>
      workspaceFindings(subscription, { subscription: [moved, { ...fibre, effectiveTo }] });
    expect(both('2026-09-30')).toEqual([]);
    expect(both('2026-10-01')).toEqual(['V404 subscriptionIdentifier 0']);
    expect(both(null)).toEqual(['V404 subscriptionIdentifier 0']);
  });
});

describe('what the items add up to a month', () => {
  const difference = ['V412 legacyMrc 0'];
  const itemIs = (patch: CanonicalRow): typeof sheets => ({
    subscriptionItem: [{ ...monthly, ...patch }, ...otherItems],
  });

  it.each<[string, CanonicalRow, typeof sheets, string[]]>([
    ['a cent more', { legacyMrc: '59.94' }, {}, difference],
    ['a weekly price rounded to cents', { legacyMrc: '53.32' }, itemIs({ unitPriceOverride: '43.32' }), []],
    ['a quantity of a flat fee', {}, itemIs({ quantity: '3' }), []],
    ['an override', {}, itemIs({ unitPriceOverride: '40.00' }), difference],
    ['an ended item', {}, itemIs({ effectiveTo: '2026-10-31' }), difference],
    ['an item that ends later', {}, itemIs({ effectiveTo: '2026-11-01' }), []],
    ['a price list without overrides', { legacyMrc: '1.00', priceList: 'Retail' }, {}, []],
    ['a closed subscription', { legacyMrc: '1.00', status: 'Closed' }, {}, []],
    ['a charge nobody declared', { legacyMrc: '1.00' }, { charge: [] }, []],
  ])('%s', (_what, patch, others, findings) => {
    expect(found(patch, others)).toEqual(findings);
  });

  it('takes the price of the service before that of the catalog', () => {
    const serviceItem = (sheets['serviceItem'] ?? []).map((row) =>
      row['item'] === 'F500' ? { ...row, priceOverride: '39.95' } : row,
    );
    expect(found({ legacyMrc: '49.95' }, { serviceItem })).toEqual([]);
  });
});
