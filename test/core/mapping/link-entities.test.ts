import { registry } from '../../../src/core/entities/registry';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { linkEntities } from '../../../src/core/mapping/link-entities';
import { mappingProfileSchema, type EntityMapping } from '../../../src/core/mapping/mapping-profile';
import { retargetColumn } from '../../../src/taskpane/bring-in/retarget-column';
import { proposeMapping } from '../../../src/workflows/propose-mapping';
import { context, sourceOf } from './mapping-context';

const clients = sourceOf(
  ['CustomerID', 'CompanyName', 'ContactName', 'ContactTitle', 'Phone'],
  [
    ['ALFKI', 'Alfreds Futterkiste', 'Maria Anders', 'Sales Representative', '514-555-0101'],
    ['ANATR', 'Ana Trujillo Emparedados', '', '', '514-555-0102'],
    ['AROUT', 'Around the Horn', 'Thomas Hardy', '', '514-555-0103'],
  ],
);

const proposed = () => proposeMapping(clients, context.lists, registry, { about: 'customer' });

const column = (name: string) => ({ from: 'column' as const, column: name });
const profileOf = (...entities: EntityMapping[]) => ({ version: 1 as const, name: 'p', entities });
const mappingOf = (profile: { readonly entities: readonly EntityMapping[] }, entity: string) =>
  profile.entities.find((mapping) => mapping.entity === entity);

test('a contact of a customer’s row is that customer’s, and where the row names none there is none', () => {
  const { profile } = proposed();
  expect(mappingOf(profile, 'contact')).toMatchObject({
    fields: { customer: column('CustomerID') },
    when: {
      any: [column('ContactName'), column('ContactTitle')].map(({ column: name }) => ({
        column: name,
        blank: false,
      })),
    },
  });
  expect(mappingOf(profile, 'customer')?.when).toBeUndefined();
  const { entities, rowsIn, produced } = applyProfile(clients, profile, context);
  expect([rowsIn, produced]).toEqual([3, 3]);
  expect(entities.get('contact')?.columns.get('customer')).toEqual(['ALFKI', 'AROUT']);
});

test('what the profile says already stays, and linking twice changes nothing', () => {
  const said = profileOf(
    { entity: 'customer', fields: { legacyId: column('CustomerID') } },
    { entity: 'contact', fields: { customer: column('Phone'), lastName: column('ContactName') } },
  );
  expect(linkEntities(said, registry, { source: clients, about: 'customer' })).toEqual(said);
  const { profile } = proposed();
  expect(linkEntities(profile, registry, { source: clients, about: 'customer' })).toEqual(profile);
  expect(linkEntities(profile, registry, { source: clients, about: 'customer', before: profile })).toEqual(
    profile,
  );
});

test('of owners, one is enough: whom the source is about', () => {
  const owners = profileOf(
    { entity: 'customer', fields: { legacyId: column('CustomerID') } },
    { entity: 'supplier', fields: { legacyId: column('CompanyName') } },
    { entity: 'contact', fields: { lastName: column('ContactName') } },
  );
  const linked = mappingOf(linkEntities(owners, registry, { source: clients, about: 'supplier' }), 'contact');
  expect(Object.keys(linked?.fields ?? {})).toEqual(['lastName', 'supplier', 'legacyId']);
});

test('a parent is no key', () => {
  const parents = profileOf({ entity: 'customer', fields: { parentAccount: column('Phone') } });
  expect(linkEntities(parents, registry, { source: clients, about: 'customer' })).toEqual(parents);
});

test('a reference to one of several sheets says which', () => {
  const items = profileOf(
    { entity: 'product', fields: { productCode: column('CustomerID') } },
    { entity: 'subCharge', fields: { subChargeCode: column('Phone') } },
  );
  expect(
    mappingOf(linkEntities(items, registry, { source: clients, about: 'product' }), 'subCharge')?.fields,
  ).toMatchObject({
    parentItem: column('CustomerID'),
    parentKind: { from: 'constant', value: 'Product' },
  });
});

const invoices = sourceOf(
  ['Invoice No', 'Invoice Date', 'Customer No', 'Line', 'Quantity', 'Unit Price', 'Amount'],
  [
    ['F-1', '2026-10-01', 'C-1', '1', '1', '49.95', '49.95'],
    ['F-1', '2026-10-01', 'C-1', '2', '1', '5.00', '5.00'],
    ['F-2', '2026-10-02', 'C-2', '1', '2', '4.00', '8.00'],
    ['f-2', '', 'C-9', '2', '1', '3.00', '3.00'],
  ],
);

test('lines make one header for each key, and what a later line says differently is told', () => {
  const { profile } = proposeMapping(invoices, context.lists, registry, { about: 'invoiceLine' });
  expect(mappingOf(profile, 'invoice')).toMatchObject({
    per: 'Invoice No',
    fields: { invoiceNumber: column('Invoice No') },
  });
  const { entities, rowsIn, produced, problems } = applyProfile(invoices, profile, context);
  expect([rowsIn, produced]).toEqual([4, 4]);
  expect(entities.get('invoice')?.columns.get('invoiceNumber')).toEqual(['F-1', 'F-2']);
  expect(entities.get('invoice')?.sourceRows).toEqual([2, 4]);
  expect(entities.get('invoiceLine')?.rowCount).toBe(4);
  expect(problems).toEqual([
    expect.objectContaining({ row: 5, entity: 'invoice', column: 'Customer No', found: 'C-9' }),
  ]);
  expect(problems[0]?.expected.en).toBe('“C-2”, as in the first row of f-2, which alone makes a row');
});

test('no card number stands in what is told of a later line', () => {
  const cards = sourceOf(
    ['No', 'Card'],
    [
      ['C-1', '4111 1111 1111 1111'],
      ['C-1', '5500 0000 0000 0004'],
    ],
  );
  const fields = { legacyId: column('No'), accountName: column('Card') };
  const { problems } = applyProfile(cards, profileOf({ entity: 'customer', per: 'No', fields }), context);
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems)).not.toMatch(/1111 1111|0000 0004/);
});

test('a key that no row repeats makes rows as they come', () => {
  const rows = invoices.rows.filter((_row, index) => index !== 1 && index !== 3);
  const { profile } = proposeMapping({ ...invoices, rows }, context.lists, registry, {
    about: 'invoiceLine',
  });
  expect(mappingOf(profile, 'invoice')).not.toHaveProperty('per');
});

test('links follow what a person changes', () => {
  const { profile, about } = proposed();
  const moved = retargetColumn(profile, clients, 'Phone', { entity: 'customer', field: 'legacyId' }, about);
  expect(mappingOf(moved, 'contact')?.fields['customer']).toEqual(column('Phone'));
  const more = retargetColumn(profile, clients, 'Phone', { entity: 'contact', field: 'phone' }, about);
  expect(mappingOf(more, 'contact')?.when).toEqual({
    any: ['ContactName', 'ContactTitle', 'Phone'].map((name) => ({ column: name, blank: false })),
  });
  const keyless = retargetColumn(profile, clients, 'CustomerID', undefined, about);
  expect(mappingOf(keyless, 'contact')?.fields).not.toHaveProperty('customer');
  const alone = ['ContactName', 'ContactTitle'].reduce(
    (known, name) => retargetColumn(known, clients, name, undefined, about),
    profile,
  );
  expect(mappingOf(alone, 'contact')).toBeUndefined();
  expect(mappingProfileSchema.parse(moved)).toEqual(moved);
});

test('dates and amounts written in several ways are read, each by its own', () => {
  const rows = ['2019-03-04', '13/03/2019', '04/03/2019', '4 mars 2019', '20190304'].map((day, index) => [
    `C-${String(index)}`,
    day,
    ['12,50 $', '1 234,56', '1,234.56', '(15.00)', '3'][index] ?? '',
  ]);
  const source = sourceOf(['No client', 'Client depuis', 'Solde reporté'], rows);
  const { profile } = proposeMapping(source);
  const { entities, problems } = applyProfile(source, profile, context);
  expect(problems).toEqual([]);
  const days = entities.get('customer')?.columns.get('customerSince') ?? [];
  expect(new Set(days)).toEqual(new Set([43_528, 43_537]));
  expect(entities.get('balanceForward')?.columns.get('balanceForwardAmount')).toEqual([
    12.5, 1234.56, 1234.56, -15, 3,
  ]);
});

test('rows that say they have no key make a row each, not one together', () => {
  const rows = ['F1', 'F1', 'NULL', 'NULL'].map((key, row) => [key, `Roy ${String(row > 1 ? row : 0)}`]);
  const fields = { legacyId: column('No'), accountName: column('Name') };
  const profile = profileOf({ entity: 'customer', per: 'No', fields });
  const { entities, problems } = applyProfile(sourceOf(['No', 'Name'], rows), profile, context);
  expect(entities.get('customer')?.columns.get('accountName')).toEqual(['Roy 0', 'Roy 2', 'Roy 3']);
  expect(problems).toEqual([]);
});

describe('what rows are lent', () => {
  const headings = ['No service', 'No client', 'Produit', 'Qté', 'Date activation', 'Statut'];
  const services = (keys: readonly string[]) =>
    sourceOf(
      headings,
      keys.map((key, row) => [key, `C-${String(row % 2)}`, 'NET30', '1', '2026-01-02', 'Actif']),
    );
  const proposedFor = (keys: readonly string[]) =>
    proposeMapping(services(keys), context.lists, registry, { about: 'subscription' }).profile;
  const besideKey = { from: 'template', template: '{No service}-1' };

  test('what tells the rows apart is the key where none is, of the rows beside with -1 behind it', () => {
    const source = services(['S1', 'S2', 'S3']);
    const profile = proposedFor(['S1', 'S2', 'S3']);
    expect(mappingOf(profile, 'subscription')?.fields).toMatchObject({
      subscriptionIdentifier: column('No service'),
      legacyId: column('No service'),
    });
    expect(mappingOf(profile, 'subscriptionItem')?.fields).toMatchObject({
      subscription: column('No service'),
      legacyId: besideKey,
      effectiveFrom: column('Date activation'),
    });
    const { entities } = applyProfile(source, profile, context);
    expect(entities.get('subscriptionItem')?.columns.get('legacyId')).toEqual(['S1-1', 'S2-1', 'S3-1']);
    expect(linkEntities(profile, registry, { source, about: 'subscription', before: profile })).toEqual(
      profile,
    );
  });

  test('a total at the end has no key and takes none away', () => {
    const numbers = Array.from({ length: 12 }, (_, row) => `S${String(row)}`);
    const profile = proposedFor([...numbers, '']);
    expect(mappingOf(profile, 'subscription')?.fields.legacyId).toEqual(column('No service'));
  });

  test.each([[['S1', 'S2', 'S1']], [['S1', 'NULL', 'S3']], [['S1', '', 'S3']]])(
    '%j tell no rows apart',
    (keys) => {
      const profile = proposedFor(keys);
      expect(mappingOf(profile, 'subscription')?.fields.subscriptionIdentifier).toBeDefined();
      expect(mappingOf(profile, 'subscription')?.fields.legacyId).toBeUndefined();
      expect(mappingOf(profile, 'subscriptionItem')?.fields.legacyId).toBeUndefined();
    },
  );

  test('a key somebody chose stays, and the keys beside follow it', () => {
    const source = sourceOf(
      [...headings, 'UUID'],
      services(['S1', 'S2']).rows.map((row, index) => [...row, `u-${String(index)}`]),
    );
    const before = proposeMapping(source, context.lists, registry, { about: 'subscription' }).profile;
    const moved = { entity: 'subscriptionItem', field: 'effectiveFrom' };
    const chosen = retargetColumn(before, source, 'Date activation', moved, 'subscription');
    expect(mappingOf(chosen, 'subscriptionItem')?.fields.effectiveFrom).toEqual(column('Date activation'));
    expect(mappingOf(chosen, 'subscription')?.fields.effectiveFrom).toBeUndefined();
    const target = { entity: 'subscription', field: 'legacyId' };
    const after = retargetColumn(before, source, 'UUID', target, 'subscription');
    expect(mappingOf(after, 'subscription')?.fields).toMatchObject({
      subscriptionIdentifier: column('No service'),
      legacyId: column('UUID'),
    });
    expect(mappingOf(after, 'subscriptionItem')?.fields).toMatchObject({
      subscription: column('UUID'),
      legacyId: { from: 'template', template: '{UUID}-1' },
    });
  });
});
