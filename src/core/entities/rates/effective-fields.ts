import { date } from '../../entity/fields';

/** Last day of a line or plan version. */
export const effectiveToField = date({
  label: { en: 'Effective To', fr: 'En vigueur au' },
  help: {
    en: 'Last day it holds; blank while it is open.',
    fr: 'Dernier jour où il vaut; vide s’il est sans fin.',
  },
  synonyms: ['valid to', 'end date', 'stop date', 'date de fin', 'valide au', 'fin'],
  example: '2027-12-31',
});

export const effectiveFromWords = {
  label: { en: 'Effective From', fr: 'En vigueur du' },
  synonyms: ['valid from', 'start date', 'activation time', 'date de début', 'valide du', 'début'],
  example: '2026-01-01',
} as const;
