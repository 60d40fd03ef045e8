import { readCatalog } from '../../../src/core/catalog/catalog';
import { lineSentence } from '../../../src/core/commission/words/line-words';
import { headerSentence, planInWords } from '../../../src/core/commission/words/plan-words';
import { commissionPlan } from '../../../src/core/entities/commission/commission-plan';
import { commissionPlanLine } from '../../../src/core/entities/commission/commission-plan-line';
import { registry } from '../../../src/core/entities/registry';
import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import type { Bilingual } from '../../../src/core/kernel/bilingual';
import { sheetsOf } from './sheets-of-rows';

const full: CanonicalRow = {
  ...{ planName: 'Dealers', lineNumber: 3, appliesToKind: 'Charge', item: 'VOIP', contractType: '36M' },
  ...{ minimumPrice: '20', minimumQuantity: '2', minimumMargin: '5', rate: '4', trigger: 'Invoice paid' },
  ...{ method: '$ per unit over a minimum quantity', quotaQuantity: '10', topUpPercent: '1' },
  ...{ partialPayment: 'When paid in full', occurrence: 'Once', firstInvoiceBonusPercent: '10' },
  ...{ effectiveFrom: '2026-01-01', expiry: '2027-12-31', durationMonths: 24, currency: 'CAD' },
  ...{ tierFrom: '1000', tierTo: '5000', tierMeasure: 'Revenue', tierBasis: 'Whole' },
  ...{ clawbackMonths: 6, clawbackPercent: '50' },
};

const say = (row: CanonicalRow): Bilingual =>
  lineSentence({
    row: (field) => row[field] ?? null,
    currency: String(row['currency'] ?? ''),
    nameOf: () => undefined,
  });

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test('a line is said whole in both languages', () => {
  const { en, fr } = say(full);
  expect(plain(en)).toBe(
    'Line 3 pays 4.00 CAD per unit beyond a quota of 10 for the charge VOIP, under contract type 36M, once the invoice is paid, from January 1, 2026 to December 31, 2027. ' +
      'Only if the unit price is at least 20.00 CAD, the quantity is at least 2 and the margin is at least 5.00 CAD. ' +
      'Tier of the period’s revenue, from 1,000.00 CAD up to 5,000.00 CAD; once reached, everything is paid at this rate. ' +
      'Pays only once for a subscription (SPIFF). Nothing is earned before the invoice is paid in full. ' +
      'The parent agent is paid a top-up of 1% of this commission in addition. The first invoice adds a bonus of 10% of its revenue. ' +
      'Stops 24 months after the subscription began. If the subscription ends within 6 months, 50% is taken back.',
  );
  expect(plain(fr)).toBe(
    'La ligne 3 paie 4,00 CAD par unité au-delà d’un quota de 10 pour les frais VOIP, avec le type de contrat 36M, dès que la facture est payée, du 1er janvier 2026 au 31 décembre 2027. ' +
      'Seulement si le prix unitaire est d’au moins 20,00 CAD, la quantité est d’au moins 2 et la marge est d’au moins 5,00 CAD. ' +
      'Palier de revenu de la période, de 1 000,00 CAD jusqu’à 5 000,00 CAD; une fois atteint, tout est payé à ce taux. ' +
      'Ne paie qu’une fois par abonnement (prime ponctuelle). Rien n’est acquis avant que la facture soit payée en entier. ' +
      'L’agent parent touche en plus un supplément de 1 % de cette commission. La première facture ajoute une prime de 10 % de son revenu. ' +
      'Cesse 24 mois après le début de l’abonnement. Si l’abonnement prend fin en moins de 6 mois, 50 % est repris.',
  );
});

/** Said by the headline of the plan, which all its lines share. */
const saidElsewhere = ['planName'];

test('every field of a line is spoken of, in both languages', () => {
  const before = say(full);
  const marginBefore = say({
    ...full,
    method: '% of margin over a minimum dollar value',
    methodMinimumMargin: '15',
  });
  for (const field of Object.keys(commissionPlanLine.fields)) {
    if (saidElsewhere.includes(field)) continue;
    const isMargin = field === 'methodMinimumMargin';
    const base = isMargin ? { ...full, method: '% of margin over a minimum dollar value' } : full;
    const after = say({ ...base, [field]: null });
    const compared = isMargin ? marginBefore : before;
    expect([field, after.en === compared.en, after.fr === compared.fr]).toEqual([field, false, false]);
  }
});

test('every field of a plan is spoken of', () => {
  const row: CanonicalRow = {
    ...{ planName: 'Dealers', version: '2026-1', currency: 'CAD', description: 'For dealers' },
    ...{ effectiveFrom: '2026-01-01', effectiveTo: '2027-12-31', minimumPayout: '25', carryOver: false },
    ...{ expenseGlCode: '6100', payableGlCode: '2400' },
  };
  const of = (values: CanonicalRow): Bilingual => headerSentence((field) => values[field] ?? null);
  for (const field of Object.keys(commissionPlan.fields))
    expect([field, of({ ...row, [field]: null }).fr === of(row).fr]).toEqual([field, false]);
});

test('lines are said by their number, wherever their rows stand', () => {
  const lines = [2, 1].map((lineNumber) => ({ ...full, lineNumber }));
  const rows = new Map<string, readonly CanonicalRow[]>([
    ['commissionPlan', [{ planName: 'Dealers', currency: 'CAD' }]],
    ['commissionPlanLine', lines],
  ]);
  const sheets = sheetsOf(rows, registry);
  const catalog = readCatalog({ registry, table: sheets }, '2026-06-01');
  const plan = catalog.find('commissionPlan', 'Dealers');
  expect(plan && planInWords(catalog, plan).lines.map(({ node }) => node.key)).toEqual(['1', '2']);
});
