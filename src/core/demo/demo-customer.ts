import { addDecimals, formatDecimal, parseDecimal, zero } from '../kernel/decimal';
import { foldText } from '../kernel/text';
import { demoOptions, demoPlans } from './demo-catalog';
import { companies, firstNames, lastNames, streets, towns } from './demo-people';
import { below, pick, type Random } from './random';

/** The columns of the extract, in its order. */
export const demoHeadings = [
  'No client',
  'No abonnement',
  'Entreprise',
  'Nom',
  'Prénom',
  'Adresse',
  'Ville',
  'Prov',
  'Code postal',
  'Tél.',
  'Courriel',
  'Forfait',
  'Options',
  'Prix mensuel',
  'Date début',
  'Date fin',
  'Statut',
  'Mode de paiement',
  'Vendeur',
  'Commentaires',
] as const;

export type DemoHeading = (typeof demoHeadings)[number];
export type DemoRow = Record<DemoHeading, string>;

const letters = 'ABCEGHJKLMNPRSTVXYZ';

const postalCode = (random: Random, sorting: string): string =>
  `${sorting} ${below(random, 10)}${letters[below(random, letters.length)] ?? 'A'}${below(random, 10)}`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const frenchDate = (random: Random, firstYear: number, years: number): string =>
  `${twoDigits(1 + below(random, 28))}/${twoDigits(1 + below(random, 12))}/${firstYear + below(random, years)}`;

/** The sum of the list prices, now and then less an old discount, with a decimal comma. */
function monthlyPrice(random: Random, prices: readonly string[]): string {
  const discount = below(random, 4) === 0 ? '-5.00' : '0.00';
  const total = [...prices, discount].reduce(
    (sum, price) => addDecimals(sum, parseDecimal(price) ?? zero),
    zero,
  );
  return `${formatDecimal(total).replace('.', ',')} $`;
}

const address = (first: string, last: string, index: number): string =>
  `${foldText(first)}.${foldText(last).replace('œ', 'oe')}${index}@exemple.ca`;

function lineOfService(random: Random): Pick<DemoRow, 'Forfait' | 'Options' | 'Prix mensuel'> {
  const plan = pick(random, demoPlans);
  const options = demoOptions.filter(() => below(random, 3) === 0);
  return {
    Forfait: plan.legacy,
    Options: options.map((option) => option.legacy).join(', '),
    'Prix mensuel': monthlyPrice(random, [plan.price, ...options.map((option) => option.price)]),
  };
}

function period(random: Random): Pick<DemoRow, 'Date début' | 'Date fin' | 'Statut'> {
  const lot = below(random, 12);
  const start = frenchDate(random, 2015, 9);
  if (lot === 0) return { 'Date début': start, 'Date fin': frenchDate(random, 2025, 1), Statut: 'Résilié' };
  return { 'Date début': start, 'Date fin': '', Statut: lot === 1 ? 'Suspendu' : 'Actif' };
}

/** One customer with its address, its plan and its options: a wide row as old systems export it. */
export function demoRow(random: Random, index: number): DemoRow {
  const town = pick(random, towns);
  const first = pick(random, firstNames);
  const last = pick(random, lastNames);
  const company = index % 8 === 7 ? pick(random, companies) : '';
  return {
    'No client': `C${String(1001 + index)}`,
    'No abonnement': `A${String(5001 + index)}`,
    Entreprise: company === '' ? '' : `${company} ${index}`,
    Nom: last,
    Prénom: first,
    Adresse: `${10 + below(random, 4000)}, ${pick(random, streets)}`,
    Ville: town.city,
    Prov: pick(random, ['QC', 'QC', 'Qué', 'PQ', 'Québec']),
    'Code postal': postalCode(random, town.sorting),
    'Tél.': `${town.areaCode} 555-0${String(100 + index)}`,
    Courriel: below(random, 5) === 0 ? '' : address(first, last, index),
    ...lineOfService(random),
    ...period(random),
    'Mode de paiement': pick(random, ['Chèque', 'Paiement bancaire', 'Virement Interac']),
    Vendeur: pick(random, ['ML', 'JPC', '']),
    Commentaires: below(random, 6) === 0 ? 'Rappeler avant l’installation; chien méchant' : '',
  };
}
