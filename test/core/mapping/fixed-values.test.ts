import { registry } from '../../../src/core/entities/registry';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { fixedValues, withFixedValue } from '../../../src/core/mapping/fixed-values';
import { readProfile } from '../../../src/core/mapping/read-profile';
import { demoProfile } from '../../../src/core/demo/demo-profile';
import { context } from './mapping-context';

const column = (name: string) => ({ from: 'column' as const, column: name });
const profile = {
  version: 1 as const,
  name: 'p',
  entities: [
    { entity: 'customer', fields: { legacyId: column('No'), accountName: column('Nom') } },
    { entity: 'contact', fields: { lastName: column('Nom') } },
  ],
};
const source = {
  ...{ name: 'p.csv', format: 'csv' as const, headerRow: 1, headings: ['No', 'Nom'], notes: [] },
  ...{
    rows: [
      ['C-1', 'Roy'],
      ['C-2', 'Côté'],
    ],
    rowNumbers: [2, 3],
  },
};

test('the fields left open are those all rows must have, no key, and nothing the product writes', () => {
  const open = fixedValues(profile, registry);
  const names = open.map(({ entity, field }) => `${entity}.${field}`);
  expect(names).toEqual(
    expect.arrayContaining(['customer.currency', 'customer.billingCountry', 'contact.isPrimary']),
  );
  expect(names).not.toContain('customer.legacyId');
  for (const { declaration, value } of open) {
    expect([declaration.required, value]).toEqual(['always', undefined]);
    expect(declaration.kind).not.toBe('system');
  }
});

test('a value stated once stands in every row, can be changed, and is taken away again', () => {
  const currency = { entity: 'customer', field: 'currency' };
  const stated = withFixedValue(profile, currency, 'CAD');
  expect(readProfile(JSON.parse(JSON.stringify(stated)))).toEqual(stated);
  expect(applyProfile(source, stated, context).entities.get('customer')?.columns.get('currency')).toEqual([
    'CAD',
    'CAD',
  ]);
  const valueOf = (made: typeof stated) =>
    fixedValues(made, registry).find(({ entity, field }) => entity === 'customer' && field === 'currency')
      ?.value;
  expect(valueOf(stated)).toBe('CAD');
  expect(valueOf(withFixedValue(stated, currency, 'USD'))).toBe('USD');
  expect(withFixedValue(stated, currency, undefined)).toEqual(profile);
});

test('what a column fills is not touched, whatever the profile', () => {
  for (const { entity, fields } of demoProfile.entities)
    for (const [field, filled] of Object.entries(fields)) {
      if (filled.from === 'constant') continue;
      const made = withFixedValue(demoProfile, { entity, field }, 'x');
      expect(made.entities.some((one) => one.entity === entity && one.fields[field] === filled)).toBe(true);
    }
});
