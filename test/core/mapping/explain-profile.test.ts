import { registry } from '../../../src/core/entities/registry';
import { explainProfile } from '../../../src/core/mapping/explain-profile';
import type { MappingProfile } from '../../../src/core/mapping/mapping-profile';
import { sbm, sbmJson } from '../../cli/terminal';

const profile: MappingProfile = {
  version: 1,
  name: 'Atlas',
  asOf: '2026-11-01',
  leftOut: { Fax: 'nobody faxes' },
  entities: [
    {
      entity: 'customer',
      when: { column: 'State', isNot: ['Test'] },
      fields: {
        legacyId: { from: 'column', column: 'No' },
        customerStatus: {
          from: 'column',
          column: 'State',
          steps: [
            { do: 'clean', off: true },
            { do: 'map', values: { A: 'Active' }, otherwise: 'problem' },
          ],
          ifBlank: { value: 'Active' },
        },
      },
    },
  ],
};

test('a profile is said whole, in both languages', () => {
  const { entities, besides } = explainProfile(profile, registry);
  const sentences = entities.flatMap(({ sentence, fields }) => [
    sentence,
    ...fields.flatMap((field) => [field.sentence, ...field.steps]),
  ]);
  expect([...sentences, ...besides].map(({ en }) => en)).toEqual([
    'Customers: one row for each row of the source, where State is not Test.',
    'Legacy ID: column No.',
    'Customer Status: column State, “Active” where blank.',
    '(off) clean blanks and marks nobody sees',
    'translate “A” → “Active”; anything else is a problem',
    'Speaks of 2026-11-01.',
    'Leaves out Fax: nobody faxes.',
  ]);
  expect(besides.map(({ fr }) => fr)).toEqual([
    'Décrit la situation au 2026-11-01.',
    'Laisse de côté Fax : nobody faxes.',
  ]);
});

test('every column a profile names is named in its sentences', async () => {
  const path = 'test/profiles/ibm-telco.json';
  const { out, exitCode } = await sbm(['map', '--explain', path, '--lang', 'fr']);
  expect(exitCode).toBe(0);
  for (const column of ['customerID', 'Churn', 'tenure', 'InternetService', 'MonthlyCharges'])
    expect(out).toContain(column);
  const { result } = await sbmJson<{ entities: unknown[] }>([
    'map',
    'nowhere.csv',
    '--profile',
    path,
    '--explain',
  ]);
  expect(result.entities.length).toBeGreaterThan(3);
});
