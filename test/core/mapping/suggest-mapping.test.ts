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
      context,
    );
    expect(readProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    const result = applyProfile(source, profile, context);
    expect(result.produced).toBe(source.rows.length);
    const dates = result.entities.get('customer')!.columns.get('closeDate') ?? [];
    expect(dates.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(0);
  });
});

describe('headings read together', () => {
  type Table = Readonly<Record<string, readonly string[]>>;

  const names = ['Lavoie', 'Tremblay', 'Patel', 'Gagnon', 'Fraser'];
  const firsts = ['Marc', 'Julie', 'Sanjay', 'Élise', 'Robert'];

  /** The field of each column, the table being about `about`. */
  function fieldsOf(about: string, columns: Table): Record<string, string> {
    const headings = Object.keys(columns);
    const rows = names.map((_name, row) => headings.map((heading) => columns[heading]?.[row] ?? ''));
    return Object.fromEntries(
      suggestMapping(sourceOf(headings, rows), context.registry, context, { about }).map(
        ({ column, entity, field }) => [column, `${entity}.${field}`],
      ),
    );
  }

  test('a bare name beside a first name is the last name, and of companies it stays their name', () => {
    expect(fieldsOf('customer', { Prénom: firsts, Nom: names })).toMatchObject({ Nom: 'customer.lastName' });
    expect(fieldsOf('customer', { lastname: names, name: firsts })).toMatchObject({
      name: 'customer.firstName',
    });
    const companies = names.map((name) => `Ferme ${name} inc.`);
    expect(fieldsOf('customer', { Prénom: firsts, Nom: companies })).toMatchObject({
      Nom: 'customer.accountName',
    });
  });

  test.each([
    ['Customer No', 'Customer Name'],
    ['N° client', 'Nom du client'],
    ['Client ID', 'Client'],
  ])(
    '%s is whom an invoice is for, not %s beside it, which is where nothing else says so',
    (number, name) => {
      const invoices = { 'Invoice No': ['F-1', 'F-2', 'F-3', 'F-4', 'F-5'], [name]: names };
      const numbers = ['C-1', 'C-2', 'C-1', 'C-3', 'C-2'];
      const both = fieldsOf('invoice', { [number]: numbers, ...invoices });
      expect([both[number], both[name]]).toEqual(['invoice.customer', undefined]);
      expect(fieldsOf('invoice', invoices)[name]).toBe('invoice.customer');
      const blank = fieldsOf('invoice', { [number]: names.map(() => ''), ...invoices });
      expect(blank[name]).toBe('invoice.customer');
    },
  );

  test('seconds since 1970 are a day where the heading says so, and no telephone number', () => {
    const creationdate = ['1772611342', '1773749568', '1775122867', '1776788935', '1778321131'];
    expect(fieldsOf('customer', { id: ['1', '2', '3', '4', '5'], creationdate })).toMatchObject({
      creationdate: 'customer.customerSince',
    });
    expect(fieldsOf('customer', { id: ['1', '2', '3', '4', '5'], xqz: creationdate })['xqz']).toBeUndefined();
  });

  test('the description of a line is of the language of its table', () => {
    const Libellé = ['Internet du mois', 'Ligne', 'Télé', 'Adresse fixe', 'Standard'];
    const money = ['49,95', '12,00', '30,00', '5,00', '80,00'];
    const french = { 'No facture': names, Libellé, Quantité: ['1', '2', '1', '1', '3'], 'Montant HT': money };
    expect(fieldsOf('invoiceLine', french)['Libellé']).toBe('invoiceLine.descriptionFr');
    const english = {
      'Invoice #': names,
      'Item text': Libellé,
      Qty: ['1', '2', '1', '1', '3'],
      Amount: money,
    };
    expect(fieldsOf('invoiceLine', english)['Item text']).toBe('invoiceLine.descriptionEn');
  });

  test('CLI is a client, and who is calling where calls are told', () => {
    const numbers = ['418-555-0142', '613-555-0177', '418-555-0119', '819-555-0163', '613-555-0128'];
    expect(fieldsOf('customer', { NUM_CLI: ['1001', '1002', '1003', '1004', '1005'] })).toMatchObject({
      NUM_CLI: 'customer.legacyId',
    });
    expect(fieldsOf('usageRecord', { CLI: numbers, Duration: ['1', '2', '3', '4', '5'] })).toMatchObject({
      CLI: 'usageRecord.callingNumber',
    });
  });

  test('a column that says the same in every row is a less likely customer', () => {
    const sure = (values: readonly string[]): number =>
      suggestMapping(
        sourceOf(
          ['Payer'],
          values.map((value) => [value]),
        ),
        context.registry,
        context,
        { about: 'payment' },
      )[0]?.confidence ?? 0;
    expect(sure(names.map(() => 'Lavoie'))).toBeLessThan(sure(names));
  });
});
