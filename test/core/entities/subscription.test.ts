import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { customer } from '../../../src/core/entities/parties/customer';
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
/** A location of C-2, beside what this customer and that one say of their parents. */
const atC2 = (own: CanonicalRow, other: CanonicalRow): typeof sheets => ({
  customer: [
    { legacyId: 'C-1', customerStatus: 'Active', ...own },
    { legacyId: 'C-2', ...other },
  ],
  serviceLocation: [{ legacyId: 'L-1', customer: 'C-2' }],
});
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
    ['a location of another', {}, atC2({}, {}), ['V111 serviceLocation 0']],
    ['a location of the parent', {}, atC2({ parentAccount: 'C-2' }, {}), []],
    ['a location of a child', {}, atC2({}, { parentAccount: 'C-1' }), []],
    [
      'a location of a child of the same parent',
      {},
      atC2({ parentAccount: 'C-3' }, { parentAccount: 'C-3' }),
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

describe('what the price list says', () => {
  const line = (patch: CanonicalRow): CanonicalRow => ({
    priceList: 'Retail',
    itemKind: 'Charge',
    item: 'F500',
    price: '45.00',
    priceType: 'Flat Fee',
    validFrom: '2026-01-01',
    ...patch,
  });
  const listed = (lines: readonly CanonicalRow[], legacyMrc: string): string[] =>
    found({ priceList: 'Retail', contractType: '24M', legacyMrc }, { priceListLine: lines });
  // The annual address of 60.00, twice, is 10.00 a month.
  it.each<[string, readonly CanonicalRow[], string]>([
    ['before the catalog', [line({})], '55.00'],
    ['only within its dates', [line({ validTo: '2026-10-31' })], '59.95'],
    ['the price of the contract type', [line({}), line({ contractType: '24M', price: '40.00' })], '50.00'],
    ['not of another contract type', [line({ contractType: '36M', price: '40.00' })], '59.95'],
    ['the closest quantity', [line({ minQty: '1', price: '44.00' }), line({})], '54.00'],
    ['no quantity above', [line({ minQty: '2', price: '44.00' })], '59.95'],
  ])('%s', (_what, lines, legacyMrc) => {
    expect(listed(lines, legacyMrc)).toEqual([]);
    expect(listed(lines, '1.00')).toEqual(['V412 legacyMrc 0']);
  });
});

describe('subscriptions at cut-over', () => {
  const cutOver = (value: string): typeof sheets => ({
    operationalParameter: [{ parameter: 'cutOverDate', type: 'Date', value }],
  });
  it.each<[string, CanonicalRow, typeof sheets, string[]]>([
    ['no cut-over yet', {}, {}, []],
    ['billed before the cycle', {}, cutOver('2026-11-01'), ['V402 effectiveFrom 0']],
    [
      'begun with the cycle',
      { effectiveFrom: '2026-10-15' },
      cutOver('2026-10-20'),
      ['V402 effectiveFrom 0'],
    ],
    [
      'begun in the customer’s cycle',
      { effectiveFrom: '2026-10-15' },
      {
        ...cutOver('2026-10-20'),
        customer: [{ legacyId: 'C-1', customerStatus: 'Active', billingCycleDay: 15 }],
      },
      [],
    ],
    [
      'cycle day 31 in a short month',
      { effectiveFrom: '2026-09-30' },
      {
        ...cutOver('2026-10-20'),
        customer: [{ legacyId: 'C-1', customerStatus: 'Active', billingCycleDay: 31 }],
      },
      [],
    ],
    ['never billed', { effectiveFrom: '2026-10-15', billedThrough: '2026-10-14' }, cutOver('2026-11-01'), []],
    ['a contract ended yesterday', { contractEnd: '2026-11-21' }, {}, ['V409 contractEnd 0']],
    ['a contract that ends today', { contractEnd: '2026-11-22' }, {}, []],
    [
      'a contract that ends before cut-over',
      { contractEnd: '2026-11-30', effectiveFrom: '2026-12-01' },
      cutOver('2026-12-01'),
      ['V409 contractEnd 0'],
    ],
  ])('%s', (_what, patch, others, findings) => {
    expect(found(patch, others).filter((finding) => !/V41[12]/.test(finding))).toEqual(findings);
  });
});

describe('whose and where', () => {
  const resold = { service: [{ serviceCode: 'FIBRE', resale: true }] };
  const did = { service: [{ serviceCode: 'FIBRE', billingIdentifier1: 'DID' }] };
  const servedIn = (province: string): typeof sheets => ({
    ...did,
    serviceLocation: [{ legacyId: 'L-1', customer: 'C-1', province }],
  });
  it.each<[string, CanonicalRow, typeof sheets, string[]]>([
    ['a resold service', {}, resold, ['V415 supplier 0']],
    ['a resold service with a supplier', { supplier: 'SUP' }, resold, []],
    [
      'a resold item',
      {},
      { charge: (sheets['charge'] ?? []).map((row) => ({ ...row, resale: true })) },
      ['V415 supplier 0'],
    ],
    ['a customer left behind', { customer: 'C-9' }, {}, ['V417 customer 0']],
    ['a closed one of a customer left behind', { customer: 'C-9', status: 'Closed' }, {}, []],
    ['an area code of the province', { billingIdentifier1: '+15145550123' }, servedIn('QC'), []],
    [
      'an area code of another',
      { billingIdentifier1: '+15145550123' },
      servedIn('ON'),
      ['V416 billingIdentifier1 0'],
    ],
    ['a toll-free number', { billingIdentifier1: '+18005550123' }, servedIn('ON'), []],
  ])('%s', (_what, patch, others, findings) => {
    expect(found(patch, others)).toEqual(findings);
  });

  it('finds active customers with nothing to bill', () => {
    const accounts = ['SERVED', 'PARENT', 'OWES', 'EVEN', 'NOTHING'].map((legacyId) => ({
      legacyId,
      customerStatus: 'Active',
    }));
    const rows = [...accounts, { legacyId: 'CHILD', customerStatus: 'Inactive', parentAccount: 'PARENT' }];
    const others = {
      subscription: [{ customer: 'SERVED' }],
      balanceForward: [
        { customer: 'OWES', balanceForwardAmount: '0.01' },
        { customer: 'EVEN', balanceForwardAmount: '0.00' },
      ],
    };
    const idle = (sheet: typeof sheets): string[] =>
      workspaceFindings(customer, sheet).filter((finding) => finding.startsWith('V418'));
    expect(idle({ customer: rows, ...others })).toEqual(['V418 customerStatus 3', 'V418 customerStatus 4']);
    expect(idle({ customer: rows, subscription: [] })).toEqual([]);
  });
});
