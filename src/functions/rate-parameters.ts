import type { FunctionParameter } from './cell-function';

export const planParameter: FunctionParameter = {
  name: { en: 'plan', fr: 'plan' },
  purpose: { en: 'The name of the rate plan.', fr: 'Le nom du plan tarifaire.' },
  type: 'text',
};

export const numberParameter: FunctionParameter = {
  name: { en: 'number', fr: 'numéro' },
  purpose: {
    en: 'The number dialled, or the origin of a toll-free call, as it is written.',
    fr: 'Le numéro composé, ou l’origine d’un appel sans frais, tel qu’il est écrit.',
  },
  type: 'text',
};

/** What a call is priced by. */
export const callParameters: readonly FunctionParameter[] = [
  planParameter,
  numberParameter,
  {
    name: { en: 'start', fr: 'début' },
    purpose: {
      en: 'When it began: a date and time, such as 2026-01-15 08:30:00, by the time zone of the parameters.',
      fr: 'Son début : une date et une heure, comme 2026-01-15 08:30:00, selon le fuseau des paramètres.',
    },
    type: 'date',
  },
  {
    name: { en: 'seconds', fr: 'secondes' },
    purpose: {
      en: 'How long it lasted; of plans that are not by time, how many units.',
      fr: 'Sa durée; pour les plans qui ne vont pas au temps, le nombre d’unités.',
    },
    type: 'number',
  },
  {
    name: { en: 'includedLeft', fr: 'inclusRestants' },
    purpose: {
      en: 'Seconds or units of the cycle’s included ones that are left; left out, none.',
      fr: 'Secondes ou unités incluses du cycle qui restent; omis, aucune.',
    },
    type: 'number',
    optional: true,
  },
];
