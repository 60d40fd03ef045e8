import { lastDayOfTerm } from '../core/entities/subscriptions/contract-term';
import type { CellFunction } from './cell-function';

const longest = 1200;

/** =SB.CONTRACT.END: the last day of a contract's initial term and renewals (domain.md 4.2, 4.5). */
export const contractEndFunction: CellFunction = {
  name: 'CONTRACT.END',
  purpose: {
    en: 'The last day of a contract as 2027-01-30; the first day stays the anchor where months are shorter.',
    fr: 'Le dernier jour d’un contrat, comme 2027-01-30; le premier jour reste l’ancrage là où les mois sont plus courts.',
  },
  parameters: [
    {
      name: { en: 'start', fr: 'début' },
      purpose: { en: 'The first day of the contract.', fr: 'Le premier jour du contrat.' },
      type: 'date',
    },
    {
      name: { en: 'term', fr: 'durée' },
      purpose: {
        en: 'How many intervals, the initial term and renewals together.',
        fr: 'Le nombre d’intervalles, durée initiale et renouvellements compris.',
      },
      type: 'number',
    },
    {
      name: { en: 'interval', fr: 'intervalle' },
      purpose: { en: 'Days, Months or Years; left out, Months.', fr: 'Jours, Mois ou Années; omis, Mois.' },
      type: 'text',
      optional: true,
    },
  ],
  result: 'text',
  example: { formula: 'SB.CONTRACT.END("2024-01-31",36)', gives: '2027-01-30' },
  evaluate(args, { lists }) {
    const interval = args.isGiven('interval') ? args.choice('interval', 'contractInterval', lists) : 'Months';
    return lastDayOfTerm(args.date('start'), args.whole('term', 1, longest), interval);
  },
};
