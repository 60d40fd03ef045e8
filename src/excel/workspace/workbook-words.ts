import type { Bilingual } from '../../core/kernel/bilingual';

/** What the workbook itself says, with no add-in beside it. */
export const workbookWords = {
  planSheet: { en: 'Plan', fr: 'Plan' },
  readMeSheet: { en: 'Read me', fr: 'Lisez-moi' },
  title: { en: 'SmartBilling Migration Workspace', fr: 'Espace de migration SmartBilling' },
  purpose: {
    en: 'Fill in one sheet for each kind of data. Every row is checked before it is sent to SmartBilling.',
    fr: 'Remplissez une feuille par genre de données. Chaque ligne est vérifiée avant son envoi à SmartBilling.',
  },
  stepsTitle: { en: 'What to do', fr: 'Quoi faire' },
  sheetsTitle: { en: 'Sheets', fr: 'Feuilles' },
  sheet: { en: 'Sheet', fr: 'Feuille' },
  about: { en: 'What it holds', fr: 'Ce qu’elle contient' },
  rows: { en: 'Rows', fr: 'Lignes' },
  legendTitle: { en: 'What Row Status means', fr: 'Ce que dit l’état de la ligne' },
  headingsTitle: { en: 'Headings', fr: 'En-têtes' },
  requiredHeading: { en: 'Bold on dark: must be filled in', fr: 'Gras sur foncé : obligatoire' },
  optionalHeading: { en: 'Plain on light: may stay blank', fr: 'Maigre sur pâle : peut rester vide' },
  systemHeading: {
    en: 'Italic on grey: SmartBilling fills it in',
    fr: 'Italique sur gris : SmartBilling le remplit',
  },
  listTitle: { en: 'Not in the list', fr: 'Hors de la liste' },
  listMessage: {
    en: 'Choose a value of the list. A new value goes on the Lists sheet first.',
    fr: 'Choisissez une valeur de la liste. Une nouvelle valeur s’ajoute d’abord à la feuille Listes.',
  },
  referenceTitle: { en: 'Not there yet', fr: 'Pas encore inscrit' },
  referenceMessage: {
    en: 'No row of the sheet it refers to has this value. Keep it if that row is still to come.',
    fr: 'Aucune ligne de la feuille référencée n’a cette valeur. Gardez-la si cette ligne est à venir.',
  },
  numberTitle: { en: 'A number is expected', fr: 'Un nombre est attendu' },
  dateTitle: { en: 'A date is expected', fr: 'Une date est attendue' },
  lengthTitle: { en: 'Too long', fr: 'Trop long' },
  uniqueTitle: { en: 'Too long or already used', fr: 'Trop long ou déjà utilisé' },
  uniqueMessage: {
    en: 'No two rows of this sheet may have the same value.',
    fr: 'Deux lignes de cette feuille ne peuvent avoir la même valeur.',
  },
  systemTitle: { en: 'SmartBilling writes this', fr: 'SmartBilling l’inscrit' },
  systemMessage: { en: 'Leave it as it is.', fr: 'Laissez-la telle quelle.' },
} as const satisfies Record<string, Bilingual>;

export const planSteps: readonly Bilingual[] = [
  {
    en: 'Set the lists: on the Lists sheet, keep the values your SmartBilling uses.',
    fr: 'Réglez les listes : sur la feuille Listes, gardez les valeurs de votre SmartBilling.',
  },
  {
    en: 'Fill in the sheets, in any order. The note on a heading says what is expected; drop-downs offer the values.',
    fr: 'Remplissez les feuilles, dans n’importe quel ordre. La note de l’en-tête dit ce qui est attendu; les listes déroulantes offrent les valeurs.',
  },
  {
    en: 'Refer to other sheets by their identifier: a customer’s location names the customer’s Legacy ID.',
    fr: 'Référez aux autres feuilles par leur identifiant : l’emplacement d’un client porte l’ID d’origine du client.',
  },
  {
    en: 'Check: each row gets a status and, if something is wrong, what to mend.',
    fr: 'Vérifiez : chaque ligne reçoit un état et, s’il y a lieu, ce qu’il faut corriger.',
  },
  {
    en: 'Push: rows that are ready go to SmartBilling, once each, and come back with their SmartBilling ID.',
    fr: 'Envoyez : les lignes prêtes vont à SmartBilling, une seule fois chacune, et reçoivent leur ID SmartBilling.',
  },
];

/** What each row status tells people; keyed by the code of the list `rowStatus`. */
export const statusMeanings: Readonly<Record<string, Bilingual>> = {
  Draft: { en: 'Not checked yet.', fr: 'Pas encore vérifiée.' },
  Error: {
    en: 'Must be mended before it can be pushed; Messages says what.',
    fr: 'À corriger avant l’envoi; Messages dit quoi.',
  },
  Warning: {
    en: 'Can be pushed, but look at Messages first.',
    fr: 'Peut être envoyée, mais lisez Messages d’abord.',
  },
  Ready: { en: 'Checked and ready to push.', fr: 'Vérifiée et prête à l’envoi.' },
  Pushed: {
    en: 'In SmartBilling, under its SmartBilling ID.',
    fr: 'Dans SmartBilling, sous son ID SmartBilling.',
  },
  Failed: {
    en: 'SmartBilling refused it; Messages says why.',
    fr: 'SmartBilling l’a refusée; Messages dit pourquoi.',
  },
  Skipped: { en: 'Left out of the push.', fr: 'Laissée hors de l’envoi.' },
  Sample: {
    en: 'Shows what a right row looks like; never checked or sent.',
    fr: 'Montre une ligne juste; jamais vérifiée ni envoyée.',
  },
};
