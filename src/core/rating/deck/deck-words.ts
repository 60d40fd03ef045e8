import type { Bilingual } from '../../kernel/bilingual';

/** Why a cell of a deck was read as something else than it shows. */
export const conversionWords = {
  range: {
    en: 'a range, as the fewest prefixes that make it up',
    fr: 'un intervalle, en aussi peu de préfixes que possible',
  },
  list: { en: 'a list, a line for each', fr: 'une liste, une ligne pour chacun' },
  continued: {
    en: 'a list whose later items leave out the country code',
    fr: 'une liste dont la suite omet l’indicatif de pays',
  },
  scientific: {
    en: 'scientific notation that still has every digit',
    fr: 'une notation scientifique qui a encore tous ses chiffres',
  },
  decimalZeros: { en: 'digits read as a decimal number', fr: 'des chiffres lus comme nombre décimal' },
  wildcard: { en: 'marks for “any digit” at the end', fr: 'des signes pour « tout chiffre » à la fin' },
  exitCode: {
    en: 'without the digits one dials to get out of a country',
    fr: 'sans les chiffres qu’on compose pour sortir d’un pays',
  },
  countryAhead: {
    en: 'an area code of country code 1, put in front',
    fr: 'un indicatif régional du pays 1, mis devant',
  },
  marks: { en: 'digits alone', fr: 'les chiffres seuls' },
  decimalComma: { en: 'a decimal comma', fr: 'une virgule décimale' },
  currency: { en: 'the number alone', fr: 'le nombre seul' },
  cents: { en: 'cents as an amount', fr: 'des cents, en montant' },
  perUnit: {
    en: 'with its own unit, as a rate for so many seconds',
    fr: 'avec sa propre unité, comme tarif pour tant de secondes',
  },
  perMinute: {
    en: 'a rate per second that only a rate per minute states exactly',
    fr: 'un tarif à la seconde que seul un tarif à la minute dit exactement',
  },
  rounded: { en: 'rounded half up to 6 decimals', fr: 'arrondi au plus proche à 6 décimales' },
  floatNoise: {
    en: 'the number without the dust of a calculation',
    fr: 'le nombre sans la poussière d’un calcul',
  },
  pair: { en: 'first interval and increment', fr: 'premier intervalle et incrément' },
  seconds: { en: 'as seconds', fr: 'en secondes' },
  date: { en: 'the text as a day', fr: 'le texte comme jour' },
  dateOrder: {
    en: 'in the order the column’s other dates have',
    fr: 'dans l’ordre des autres dates de la colonne',
  },
  swappedDates: {
    en: 'first and last day exchanged: on every line the last comes first',
    fr: 'premier et dernier jour échangés : à chaque ligne, le dernier vient en premier',
  },
  tidy: { en: 'the same value as it is kept', fr: 'la même valeur, telle qu’on la garde' },
} as const satisfies Record<string, Bilingual>;

export type ConversionReason = keyof typeof conversionWords;

interface Refusal {
  readonly code: string;
  readonly expected: Bilingual;
}

/** Why a line of a deck is left out, with what would be right. */
export const refusals = {
  noPrefix: {
    code: 'V001',
    expected: { en: 'a prefix: the cell is empty', fr: 'un préfixe : la cellule est vide' },
  },
  noRate: {
    code: 'V001',
    expected: { en: 'a rate: the cell is empty', fr: 'un tarif : la cellule est vide' },
  },
  formulaError: {
    code: 'V011',
    expected: {
      en: 'a value: the formula in this cell fails',
      fr: 'une valeur : la formule de cette cellule échoue',
    },
  },
  digitsLost: {
    code: 'V014',
    expected: {
      en: 'all digits: scientific notation has lost the last ones beyond recovery. Ask the carrier for the file as text, or open it without letting Excel change the column.',
      fr: 'tous les chiffres : la notation scientifique a perdu les derniers pour de bon. Demandez le fichier en texte, ou ouvrez-le sans laisser Excel changer la colonne.',
    },
  },
  decimalPrefix: {
    code: 'V002',
    expected: {
      en: 'digits: a decimal point may have been a list (44,7) or a separator. Write 44;7 or 447.',
      fr: 'des chiffres : une décimale peut avoir été une liste (44,7) ou un séparateur. Écrivez 44;7 ou 447.',
    },
  },
  groupedOrList: {
    code: 'V002',
    expected: {
      en: 'either one number or a list: the comma may part thousands or prefixes of two countries. Use ; for a list.',
      fr: 'un nombre ou une liste : la virgule peut séparer des milliers ou des préfixes de deux pays. Utilisez ; pour une liste.',
    },
  },
  ambiguousRange: {
    code: 'V002',
    expected: {
      en: 'one meaning: the - may be a range or part of one prefix. List the prefixes, or write them without -.',
      fr: 'un seul sens : le - peut être un intervalle ou faire partie d’un préfixe. Énumérez les préfixes, ou écrivez-les sans -.',
    },
  },
  reversedRange: {
    code: 'V002',
    expected: {
      en: 'a range from the smaller prefix to the larger',
      fr: 'un intervalle du plus petit préfixe au plus grand',
    },
  },
  ambiguousList: {
    code: 'V002',
    expected: {
      en: 'each prefix with its country code: a later item may be of the same country or another',
      fr: 'chaque préfixe avec son indicatif de pays : la suite peut être du même pays ou d’un autre',
    },
  },
  notDigits: {
    code: 'V002',
    expected: {
      en: '1 to 15 digits that begin with a country code, without letters',
      fr: '1 à 15 chiffres qui commencent par un indicatif de pays, sans lettres',
    },
  },
  notRate: {
    code: 'V002',
    expected: { en: 'a number of 0 or more', fr: 'un nombre de 0 ou plus' },
  },
  ambiguousComma: {
    code: 'V002',
    expected: {
      en: 'a number in one way of writing: other cells have a decimal point, so this comma may part thousands',
      fr: 'un nombre écrit d’une seule façon : d’autres cellules ont un point décimal, la virgule peut donc séparer des milliers',
    },
  },
  tooManyDecimals: {
    code: 'V002',
    expected: {
      en: 'at most 6 decimals, or the choice to round half up',
      fr: 'au plus 6 décimales, ou le choix d’arrondir au plus proche',
    },
  },
  unitsDiffer: {
    code: 'V002',
    expected: {
      en: 'rate and cost for the same number of seconds, the cost being exact in them',
      fr: 'tarif et coût pour le même nombre de secondes, le coût y étant exact',
    },
  },
  notInterval: {
    code: 'V002',
    expected: {
      en: 'seconds as 60/60 or 30+6, whole and not below 0',
      fr: 'des secondes comme 60/60 ou 30+6, entières et pas sous 0',
    },
  },
  intervalIsDate: {
    code: 'V002',
    expected: {
      en: 'seconds as 30/6: Excel took this for a date. Format the column as text before the file is opened.',
      fr: 'des secondes comme 30/6 : Excel en a fait une date. Mettez la colonne au format texte avant d’ouvrir le fichier.',
    },
  },
  notUnit: {
    code: 'V002',
    expected: {
      en: 'a unit of time: second, minute, hour or a number of seconds',
      fr: 'une unité de temps : seconde, minute, heure ou un nombre de secondes',
    },
  },
  notDate: {
    code: 'V002',
    expected: { en: 'a date, year-month-day', fr: 'une date, année-mois-jour' },
  },
  twoDays: {
    code: 'V012',
    expected: {
      en: 'a date that is one day only: day and month could be exchanged, and no other date of the column tells',
      fr: 'une date qui ne soit qu’un seul jour : jour et mois pourraient être échangés, et aucune autre date de la colonne ne le dit',
    },
  },
  datesReversed: {
    code: 'V401',
    expected: {
      en: 'a last day that is not before the first',
      fr: 'un dernier jour qui ne précède pas le premier',
    },
  },
  notValue: {
    code: 'V002',
    expected: { en: 'a value of the column’s kind', fr: 'une valeur du type de la colonne' },
  },
} as const satisfies Record<string, Refusal>;

export type RefusalReason = keyof typeof refusals;
