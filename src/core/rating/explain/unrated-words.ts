import type { Bilingual } from '../../kernel/bilingual';
import type { UnratedReason } from './rating-step';

/** Why usage has no price, as a sentence. */
export const unratedWords: Readonly<Record<UnratedReason, Bilingual>> = {
  blank: { en: 'There is no number', fr: 'Il n’y a pas de numéro' },
  notDigits: {
    en: 'The number has something else than digits',
    fr: 'Le numéro contient autre chose que des chiffres',
  },
  tooLong: { en: 'The number has more than 15 digits', fr: 'Le numéro a plus de 15 chiffres' },
  noHomeArea: {
    en: 'A number of seven digits needs the home area code',
    fr: 'Un numéro de sept chiffres exige l’indicatif régional du client',
  },
  blocked: { en: 'Calls to this prefix are blocked', fr: 'Les appels vers ce préfixe sont interdits' },
  noPrefix: {
    en: 'No prefix of the plan begins the number',
    fr: 'Aucun préfixe du plan ne commence le numéro',
  },
  notThen: {
    en: 'No line that begins the number holds on that day at that time',
    fr: 'Aucune ligne qui commence le numéro ne vaut ce jour-là à cette heure',
  },
  noVersion: {
    en: 'No version of the plan is in force on that day',
    fr: 'Aucune version du plan n’est en vigueur ce jour-là',
  },
  unused: { en: 'Nothing was used', fr: 'Rien n’a été utilisé' },
  notAnswered: { en: 'The call was not answered', fr: 'L’appel n’a pas eu de réponse' },
  duplicate: { en: 'An earlier line has the same ID', fr: 'Une ligne précédente a le même ID' },
  noCost: {
    en: 'The record says no supplier cost',
    fr: 'L’enregistrement ne dit pas le coût du fournisseur',
  },
  badRow: { en: 'Its line has faults', fr: 'Sa ligne a des fautes' },
};
