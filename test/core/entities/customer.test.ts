import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { customer } from '../../../src/core/entities/parties/customer';
import { ruleFindings, sheetFindings, type Sheet } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const good: CanonicalRow = {
  legacyId: 'C-1',
  accountName: 'Boulangerie Sainte-Catherine inc.',
  language: 'fr',
  billingProvince: 'QC',
  billingPostalCode: 'H3A 0G4',
  billingCountry: 'CA',
  customerStatus: 'Active',
  invoiceDeliveryMethod: 'Printed and mailed',
  billingCycleDay: 1,
  papMethod: 'None',
};

const bank: CanonicalRow = {
  papMethod: 'Bank',
  bankInstitution: '815',
  bankTransit: '30000',
  bankAccount: '12345',
  padAgreementDate: '2019-03-15',
  padCategory: 'Personal',
};

describe('customer rows', () => {
  it.each<[string, CanonicalRow]>([
    ['as it is', {}],
    ['a person', { accountName: null, firstName: 'Émilie', lastName: 'Tremblay' }],
    ['all bank data', bank],
    [
      'a card',
      { papMethod: 'Card', cardToken: 'tok_1', cardBrand: 'Visa', cardLast4: '4242', cardExpiry: '09/28' },
    ],
    [
      'e-mail delivery with an address',
      { invoiceDeliveryMethod: 'Attached to e-mail', billingEmail: 'a@b.ca' },
    ],
    ['English in Ontario', { billingProvince: 'ON', billingPostalCode: 'K1A 0B1', language: 'en' }],
    [
      'a state in the United States',
      { billingCountry: 'US', billingProvince: 'VT', billingPostalCode: '05401' },
    ],
    ['Nunavut and its shared letter', { billingProvince: 'NU', billingPostalCode: 'X0A 0H0' }],
    ['no postal code yet', { billingPostalCode: null }],
    [
      'a valid exemption',
      { taxExemptions: 'GST', exemptionCertificateNumber: 'E1', exemptionExpiry: '2027-01-01' },
    ],
    ['closed with its date', { customerStatus: 'Inactive', closeDate: '2026-01-31' }],
    ['customer since today', { customerSince: '2026-11-22' }],
  ])('accepts %s', (_what, change) => {
    expect(ruleFindings(customer, { ...good, ...change })).toEqual([]);
  });

  it.each<[CanonicalRow, string[]]>([
    [{ accountName: null }, ['V001 accountName']],
    [{ accountName: null, firstName: 'Émilie' }, ['V001 lastName']],
    [{ ...bank, bankTransit: null }, ['V106 bankTransit']],
    [{ ...bank, padAgreementDate: null }, ['V107 padAgreementDate']],
    [{ papMethod: 'Card', cardBrand: 'Visa', cardLast4: '4242' }, ['V106 cardToken', 'V106 cardExpiry']],
    [{ invoiceDeliveryMethod: 'E-mail with online link' }, ['V105 billingEmail']],
    [{ language: 'en' }, ['V109 language']],
    [{ billingPostalCode: 'K1A 0B1' }, ['V102 billingPostalCode']],
    [{ taxExemptions: 'GST' }, ['V112 exemptionCertificateNumber', 'V112 exemptionExpiry']],
    [
      { taxExemptions: 'GST', exemptionCertificateNumber: 'E1', exemptionExpiry: '2026-11-22' },
      ['V112 exemptionExpiry'],
    ],
    [{ billingCycleDay: 31 }, ['V113 billingCycleDay']],
    [{ customerSince: '2026-11-23' }, ['V002 customerSince']],
    [{ customerStatus: 'Inactive' }, ['V001 closeDate']],
    [{ customerSince: '2026-02-01', closeDate: '2026-01-31' }, ['V401 closeDate']],
  ])('refuses %j', (change, findings) => {
    expect(ruleFindings(customer, { ...good, ...change })).toEqual(findings);
  });
});

describe('customers together', () => {
  const parent = { legacyId: 'P', accountName: 'Groupe Nord', currency: 'CAD', customerStatus: 'Active' };
  const child = {
    legacyId: 'S',
    accountName: 'Nord Est',
    parentAccount: 'P',
    currency: 'CAD',
    customerStatus: 'Active',
  };

  it.each<[string, Sheet, string[]]>([
    ['a family', [parent, child], []],
    ['another currency', [parent, { ...child, currency: 'USD' }], ['V114 currency 1']],
    ['an inactive parent', [{ ...parent, customerStatus: 'Inactive' }, child], ['V115 parentAccount 1']],
    [
      'the same name and postal code, however written',
      [
        { legacyId: 'A', accountName: 'Café  Élan', billingPostalCode: 'H3A 0G4' },
        { legacyId: 'B', accountName: 'CAFE ELAN', billingPostalCode: 'h3a0g4' },
      ],
      ['V101 accountName 1'],
    ],
    [
      'the same name elsewhere',
      [
        { legacyId: 'A', accountName: 'Café Élan', billingPostalCode: 'H3A 0G4' },
        { legacyId: 'B', accountName: 'Café Élan', billingPostalCode: 'G1R 4S9' },
      ],
      [],
    ],
    [
      'one e-mail address of several in common',
      [
        { legacyId: 'A', billingEmail: 'a@b.ca;c@d.ca' },
        { legacyId: 'B', billingEmail: 'C@d.ca' },
      ],
      ['V101 billingEmail 1'],
    ],
    [
      'the same telephone within a family',
      [
        { ...parent, phone: '514 555-0123' },
        { ...child, phone: '+15145550123' },
      ],
      [],
    ],
    [
      'the same bank account',
      [
        { legacyId: 'A', bankInstitution: '815', bankTransit: '30000', bankAccount: '0012345' },
        { legacyId: 'B', bankInstitution: '815', bankTransit: '30000', bankAccount: '0012345' },
      ],
      ['V101 bankAccount 1'],
    ],
  ])('%s', (_what, rows, findings) => {
    expect(sheetFindings(customer, rows)).toEqual(findings);
  });
});

describe('a customer among its sheets', () => {
  const account = {
    legacyId: 'C-1',
    customerStatus: 'Inactive',
    commercialName: 'Nordlink',
    currency: 'CAD',
    billingProvince: 'QC',
    billingCountry: 'CA',
    taxJurisdiction: 'Telecom',
  };
  const owes = (balanceForwardAmount: string): Record<string, Sheet> => ({
    balanceForward: [{ customer: 'C-1', balanceForwardAmount }],
  });
  const taxed = (...places: string[]): Record<string, Sheet> => ({
    taxCode: places.map((jurisdiction) => ({ taxCode: 'Telecom', jurisdiction })),
  });
  const brand = (currency: string): Record<string, Sheet> => ({ company: [{ name: 'Nordlink', currency }] });

  it.each<[string, CanonicalRow, Record<string, Sheet>, string[]]>([
    ['inactive with a balance', {}, owes('-0.01'), ['V108 customerStatus 0']],
    ['inactive with a balance of zero', {}, owes('0.00'), []],
    ['suspended with a balance', { customerStatus: 'Suspended' }, owes('5.00'), []],
    ['taxed in its province', {}, taxed('ON', 'QC'), []],
    ['taxed everywhere', {}, taxed('ON', 'Federal'), []],
    ['taxed elsewhere', {}, taxed('ON', 'BC'), ['V102 taxJurisdiction 0']],
    ['abroad', { billingCountry: 'US', billingProvince: 'VT' }, taxed('ON'), []],
    ['of a code nobody knows', { taxJurisdiction: 'Other' }, taxed('ON'), []],
    ['in the currency of the brand', {}, brand('CAD'), []],
    ['in another currency', {}, brand('USD'), ['V114 currency 0']],
  ])('%s', (_what, change, sheets, findings) => {
    expect(workspaceFindings(customer, { ...sheets, customer: [{ ...account, ...change }] })).toEqual(
      findings,
    );
  });
});
