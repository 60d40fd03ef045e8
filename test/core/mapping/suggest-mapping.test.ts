import fc from 'fast-check';
import { demoLegacyExport } from '../../../src/core/demo/legacy-export';
import { applyProfile } from '../../../src/core/mapping/apply-profile';
import { profileFromSuggestions } from '../../../src/core/mapping/profile-from-suggestions';
import { readProfile } from '../../../src/core/mapping/read-profile';
import { suggestMapping } from '../../../src/core/mapping/suggest-mapping';
import { readSourceFile } from '../../../src/sources/read-source-file';
import { context, sourceOf } from './mapping-context';

const demo = () => readSourceFile(Buffer.from(demoLegacyExport(7).csv, 'utf8'), 'demo.csv');

describe('suggestions', () => {
  test('the demo’s French headings find their fields, with a reason in both languages', async () => {
    const suggestions = suggestMapping(await demo(), context.registry, context);
    const found = Object.fromEntries(
      suggestions.map(({ column, entity, field }) => [column, `${entity}.${field}`]),
    );
    expect(found).toMatchObject({
      'No client': 'customer.legacyId',
      'No abonnement': 'subscription.legacyId',
      Prénom: 'customer.firstName',
      Adresse: 'customer.billingAddress1',
      Ville: 'customer.billingCity',
      'Code postal': 'customer.billingPostalCode',
      'Tél.': 'customer.phone',
      Courriel: 'customer.billingEmail',
      Forfait: 'subscription.service',
      Statut: 'customer.customerStatus',
    });
    for (const { reason } of suggestions) {
      expect(reason.en).not.toBe('');
      expect(reason.fr).not.toBe('');
    }
  });

  test('values alone betray an e-mail, and values that do not fit lower the confidence', () => {
    const confidence = (heading: string, value: string) =>
      suggestMapping(sourceOf(['No client', heading], [['1', value]]), context.registry, context).find(
        ({ column }) => column === heading,
      );
    expect(confidence('Contact web', 'marie@exemple.ca')?.field).toMatch(/email/i);
    const [right, wrong] = ['H2X 1Y4', 'bleu'].map(
      (value) => confidence('Code postal', value)?.confidence ?? 0,
    );
    expect(right).toBeGreaterThan(wrong!);
  });

  test('one column a field and one field a column, whatever the headings', () => {
    const heading = fc.constantFrom(
      'Nom',
      'Name',
      'Email',
      'Courriel',
      'Ville',
      'City',
      'id',
      'customer_id',
      'Prix',
      'x',
    );
    fc.assert(
      fc.property(fc.uniqueArray(heading, { minLength: 1, maxLength: 8 }), (headings) => {
        const table = sourceOf(headings, [headings.map((_h, index) => `v${index}`)]);
        const suggestions = suggestMapping(table, context.registry, context);
        expect(new Set(suggestions.map(({ column }) => column)).size).toBe(suggestions.length);
        expect(new Set(suggestions.map(({ entity, field }) => `${entity}.${field}`)).size).toBe(
          suggestions.length,
        );
        for (const { confidence } of suggestions) expect(confidence > 0 && confidence <= 1).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('make a profile that is one, and that brings every row over', async () => {
    const source = await demo();
    const profile = profileFromSuggestions(
      source,
      suggestMapping(source, context.registry, context),
      context.registry,
    );
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    const result = applyProfile(source, profile, context);
    expect(result.produced).toBe(source.rows.length);
    const dates = result.entities.get('customer')!.columns.get('closeDate') ?? [];
    expect(dates.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(0);
  });
});
