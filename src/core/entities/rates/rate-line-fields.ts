import { money, reference } from '../../entity/fields';

/** What destination lines and tier lines have in common (domain.md 3.15). */
export const ratePlanField = reference({
  to: 'ratePlan',
  required: 'always',
  label: { en: 'Rate Plan', fr: 'Plan tarifaire' },
  help: {
    en: 'The rate plan it is part of, by name.',
    fr: 'Le plan tarifaire dont elle fait partie, par son nom.',
  },
  synonyms: ['plan', 'plan name', 'rate plan name', 'rate table', 'nom du plan', 'table de tarifs'],
  example: 'Canada LD',
});

export const ratePerUnitWords = {
  scale: 6,
  min: '0',
  label: { en: 'Rate per Unit', fr: 'Tarif par unité' },
  synonyms: ['rate', 'price', 'rate per minute', 'sell rate', 'tarif', 'prix', 'prix par minute'],
  example: '0.05',
} as const;

export const connectionFeeField = money({
  scale: 6,
  min: '0',
  label: { en: 'Connection Fee', fr: 'Frais de connexion' },
  help: {
    en: 'Charged once per event, before any duration. 0 or blank for none.',
    fr: 'Facturés une fois par événement, avant toute durée. 0 ou vide si aucun.',
  },
  synonyms: ['connect charge', 'setup fee', 'connect cost', 'frais d’établissement', 'frais de départ'],
  example: '0.02',
});
