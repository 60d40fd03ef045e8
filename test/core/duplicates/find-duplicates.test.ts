import fc from 'fast-check';
import { findDuplicates, type DuplicateOptions } from '../../../src/core/duplicates/find-duplicates';
import type { DuplicateResult } from '../../../src/core/duplicates/duplicate-cluster';
import { findEntity } from '../../../src/core/entities/registry';
import { readSheet, type Sheet } from '../entities/check-sheet';

function find(name: string, rows: Sheet, options: DuplicateOptions = {}): DuplicateResult {
  const entity = findEntity(name)!;
  const read = readSheet(entity, rows);
  const rowIds = rows.map((row) => `id-${String(row['legacyId'])}`);
  const decoded = { ...read, source: { ...read.source, rowIds } };
  const statuses = rows.map(() => 'Ready' as const);
  const check = { rows: rows.length, ready: rows.length, statuses, decoded };
  const counts = { error: 0, warning: 0, info: 0 };
  const result = { counts, entities: new Map([[name, check]]), issues: [], truncated: false };
  return findDuplicates({ registry: [entity], result }, name, options);
}

const bakery = {
  legacyId: 'A',
  accountName: 'Boulangerie Sainte-Catherine inc.',
  billingAddress1: '1250, rue Sherbrooke Ouest, app. 3',
  billingPostalCode: 'H3A 0G4',
  phone: '514 555-0123',
};
const person = { ...bakery, accountName: null, firstName: 'Jean', lastName: 'Tremblay' };
const isOne = (name: string, a: Sheet[number], b: Sheet[number]): boolean =>
  find(name, [a, { ...b, legacyId: 'B' }]).clusters.length === 1;

test.each([
  { accountName: 'BOULANGERIE STE CATHERINE LTEE' },
  { accountName: 'Sainte Catherine, Boulangerie' },
  { accountName: 'Boulangerie Sainte-Cathrine' },
  { phone: '(514) 555 0123' },
  { phone: null, billingAddress1: '3-1250 Sherbrooke St. W.' },
  { billingAddress1: '12 Elm', billingPostalCode: 'J4K 2T1' },
])('one customer written two ways: %j', (other) => {
  expect(isOne('customer', bakery, { ...bakery, ...other })).toBe(true);
});

test.each([
  [
    'another unit',
    { ...bakery, phone: null },
    { billingAddress1: '1250, rue Sherbrooke Ouest, app. 4', accountName: 'Boulangerie Sainte-Cathrine' },
  ],
  [
    'another company number',
    { ...bakery, gstHstNumber: '123456789RT0001' },
    { gstHstNumber: '987654321RT0001', phone: '418 555-0199' },
  ],
  ['father and son', person, { firstName: 'Paul' }],
  ['accounts of one parent', { ...bakery, parentAccount: 'P' }, {}],
  ['another business at the same door', bakery, { accountName: 'Clinique Lafontaine' }],
])('evidence that speaks against: %s', (_what, one, other) => {
  expect(isOne('customer', one, { ...one, ...other })).toBe(false);
});

test('a location is the same only at the same customer, of the same type and in the same unit', () => {
  const place = {
    legacyId: 'A',
    customer: 'C',
    locationType: 'Service',
    address1: '12 rue Principale',
    unit: '2',
    postalCode: 'J4K 2T1',
  };
  expect(isOne('serviceLocation', place, { ...place, address1: '12, r. Principale' })).toBe(true);
  for (const other of [{ customer: 'D' }, { locationType: 'Billing' }, { unit: '3' }])
    expect(isOne('serviceLocation', place, { ...place, ...other })).toBe(false);
});

test('what two rows share is said in both languages, bank accounts without all but their last digits', () => {
  const bank = { bankInstitution: '815', bankTransit: '30000', bankAccount: '0012345' };
  const { clusters } = find('customer', [
    { ...bakery, ...bank },
    { ...bakery, ...bank, legacyId: 'B', accountName: 'Boulangeri Ste-Catherine' },
  ]);
  expect(clusters).toHaveLength(1);
  const [{ rows, evidence }] = clusters as [(typeof clusters)[number]];
  expect(rows).toEqual([0, 1]);
  expect(evidence.find(({ fields }) => fields.includes('bankAccount'))?.words).toEqual({
    en: 'Bank accounts: the same, ••••2345',
    fr: 'Comptes bancaires : identiques, ••••2345',
  });
  expect(evidence.find(({ fields }) => fields.includes('accountName'))).toMatchObject({ kind: 'alike' });
  expect(JSON.stringify(clusters)).not.toContain('0012345');
});

test('what somebody found to be two is never one again', () => {
  const rows = [bakery, { ...bakery, legacyId: 'B' }];
  expect(find('customer', rows).clusters).toHaveLength(1);
  expect(find('customer', rows, { notDuplicates: [['id-B', 'id-A']] }).clusters).toEqual([]);
});

test('ten thousand rows alike are one cluster at once, and rows alike only pairwise are no chain', () => {
  const many = Array.from({ length: 10_000 }, (_, row) => ({ ...bakery, legacyId: String(row) }));
  expect(find('customer', many).clusters.map(({ rows }) => rows.length)).toEqual([10_000]);
  const chain = [
    { ...bakery, phone: '514 555-0123' },
    {
      ...bakery,
      legacyId: 'B',
      phone: '514 555-0123',
      mobile: '418 555-0188',
      billingAddress1: null,
      billingPostalCode: null,
      accountName: null,
      legalName: 'Boulangerie Sainte-Catherine',
      firstName: null,
    },
    {
      legacyId: 'C',
      accountName: 'Clinique Lafontaine',
      mobile: '418 555-0188',
      billingPostalCode: 'J4K 2T1',
    },
  ];
  for (const { rows } of find('customer', chain, { minScore: 0.5 }).clusters)
    expect(rows).not.toEqual(expect.arrayContaining([0, 2]));
});

const names = fc.constantFrom(
  'Boulangerie Roy',
  'Boulangerie Roi',
  'Roy Boulangerie inc.',
  'Garage Côté',
  'Garage Cote ltée',
  'Clinique Labelle',
);
const customers = fc.array(
  fc.record({
    accountName: names,
    phone: fc.constantFrom(null, '514 555-0123', '418 555-0188'),
    billingPostalCode: fc.constantFrom(null, 'H3A 0G4', 'J4K 2T1'),
    billingAddress1: fc.constantFrom(null, '12 rue Un', '14 rue Un', '12, r. Un'),
    parentAccount: fc.constantFrom(null, null, 'R1'),
  }),
  { minLength: 2, maxLength: 30 },
);

test('the order of the rows changes no cluster', () => {
  const groups = (rows: Sheet): readonly string[] =>
    find('customer', rows)
      .clusters.map(
        ({ rows: own, score }) =>
          `${String(score)} ${own
            .map((row) => String(rows[row]!['legacyId']))
            .sort()
            .join(' ')}`,
      )
      .sort();
  fc.assert(
    fc.property(customers, fc.nat(), (drawn, turn) => {
      const rows = drawn.map((row, at) => ({ ...row, legacyId: `R${String(at)}` }));
      const from = turn % rows.length;
      const moved = [...rows.slice(from), ...rows.slice(0, from)].reverse();
      expect(groups(moved)).toEqual(groups(rows));
    }),
  );
});
