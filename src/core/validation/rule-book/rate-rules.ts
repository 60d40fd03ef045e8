import type { Rule } from './rule';

/** V301–V312: rate tables (domain.md 6.1). */
export const rateRules: readonly Rule[] = [
  {
    code: 'V301',
    severity: 'error',
    title: { en: 'Tiers leave a gap or overlap', fr: 'Paliers avec un vide ou un chevauchement' },
    meaning: {
      en: 'The tiers of a plan begin at 0, each begins where the one before ends, and only the last has no end. Otherwise a quantity has no price, or two.',
      fr: 'Les paliers d’un plan commencent à 0, chacun commence où finit le précédent, et seul le dernier est sans fin. Sinon, une quantité n’a aucun prix, ou en a deux.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V302',
    severity: 'error',
    title: { en: 'Prefix is there twice', fr: 'Préfixe en double' },
    meaning: {
      en: 'Two lines of a plan have one prefix, time band and first day, so that a call has two prices.',
      fr: 'Deux lignes d’un plan ont les mêmes préfixe, plage horaire et premier jour : un appel aurait deux prix.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V303',
    severity: 'warning',
    title: { en: 'Longer prefix changes nothing', fr: 'Préfixe plus long inutile' },
    meaning: {
      en: 'A shorter prefix of the plan already bills these numbers the same way. The line does no harm but must be kept up with every change of price.',
      fr: 'Un préfixe plus court du plan facture déjà ces numéros de la même façon. La ligne ne nuit pas, mais devra suivre chaque changement de prix.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V304',
    severity: 'warning',
    title: { en: 'Plan has no default', fr: 'Plan sans ligne par défaut' },
    meaning: {
      en: 'Numbers that match no prefix of the plan would stay unrated. Give the plan a default line, or a line for each first digit from 1 to 9.',
      fr: 'Les numéros qui ne correspondent à aucun préfixe du plan resteraient sans tarif. Donnez au plan une ligne par défaut, ou une ligne pour chaque premier chiffre de 1 à 9.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V305',
    severity: 'warning',
    title: { en: 'Rate is below cost', fr: 'Tarif inférieur au coût' },
    meaning: {
      en: 'Each unit sold at this rate loses money. Blocked prefixes and included tiers are not meant to earn any.',
      fr: 'Chaque unité vendue à ce tarif perd de l’argent. Les préfixes bloqués et les paliers inclus n’ont pas à en rapporter.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V306',
    severity: 'error',
    title: { en: 'Increment is 0', fr: 'Incrément de 0' },
    meaning: {
      en: 'Durations are rounded up to multiples of the increment, and 0 has none. Bill by the second with an increment of 1.',
      fr: 'Les durées sont arrondies au multiple supérieur de l’incrément, et 0 n’en a pas. Pour facturer à la seconde, l’incrément est 1.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V307',
    severity: 'warning',
    title: { en: 'Minimum does not fit the increment', fr: 'Minimum qui ne va pas avec l’incrément' },
    meaning: {
      en: 'A minimum interval that is no multiple of the increment bills odd lengths: 40/60 makes 40, 100, 160 seconds. Often the two were swapped.',
      fr: 'Un intervalle minimal qui n’est pas un multiple de l’incrément donne des durées bizarres : 40/60 fait 40, 100, 160 secondes. Les deux sont souvent inversés.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V308',
    severity: 'error',
    title: { en: 'Effective dates overlap', fr: 'Dates d’effet qui se chevauchent' },
    meaning: {
      en: 'Two rates of one key hold on the same day. The earlier one needs an Effective To before the later begins.',
      fr: 'Deux tarifs de même clé valent le même jour. Le plus ancien doit prendre fin avant que le plus récent commence.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V309',
    severity: 'warning',
    title: { en: 'Rate is far from the others', fr: 'Tarif loin des autres' },
    meaning: {
      en: 'The rate is ten times the median of the plan’s lines for the country, or a tenth of it: most often a slip of the decimal point. Checked only where the country has eight lines or more, and not when more than a tenth of them differ as much.',
      fr: 'Le tarif est dix fois la médiane des lignes du plan pour le pays, ou le dixième : le plus souvent une virgule mal placée. Vérifié seulement si le pays a au moins huit lignes, et non si plus du dixième diffère autant.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V310',
    severity: 'error',
    title: { en: 'Time bands do not cover the week', fr: 'Plages qui ne couvrent pas la semaine' },
    meaning: {
      en: 'At some hour of the week no line of the plan holds, so that calls then stay unrated. Bands cover 7 × 24 hours, or one line has no band.',
      fr: 'À une heure de la semaine, aucune ligne du plan ne vaut : les appels d’alors resteraient sans tarif. Les plages couvrent 7 × 24 heures, ou une ligne est sans plage.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V311',
    severity: 'warning',
    title: {
      en: 'Offshore area codes have no rate of their own',
      fr: 'Indicatifs hors continent sans tarif propre',
    },
    meaning: {
      en: 'The plan answers 1, so that calls to Caribbean and Pacific area codes would be sold at the price of Canada. The list Offshore NANP Area Code says which they are; give each a line.',
      fr: 'Le plan répond à 1 : les appels vers les Antilles et le Pacifique seraient vendus au prix du Canada. La liste Indicatif NANP hors continent dit lesquels; donnez une ligne à chacun.',
    },
    judgedBy: 'check',
  },
  {
    code: 'V312',
    severity: 'error',
    title: { en: 'Too few sample records are rated', fr: 'Trop peu d’échantillons tarifés' },
    meaning: {
      en: 'With these tables, the share of usage samples that find a price is below the threshold. Rating the samples tells which prefixes or rate types are missing.',
      fr: 'Avec ces tables, la part des échantillons d’utilisation qui trouvent un prix est sous le seuil. La tarification des échantillons dit quels préfixes ou types manquent.',
    },
    judgedBy: 'rating',
  },
];
