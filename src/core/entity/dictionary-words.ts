import type { Bilingual } from '../kernel/bilingual';
import type { Severity } from '../kernel/issue';
import type { FieldKind, Requirement } from './field';

/** What each kind of field is called in the data dictionary; a kind without a word does not compile. */
export const kindWords: Readonly<Record<FieldKind, Bilingual>> = {
  text: { en: 'text', fr: 'texte' },
  code: { en: 'code, kept as text', fr: 'code, conservé comme texte' },
  choice: { en: 'choice', fr: 'choix' },
  yesNo: { en: 'yes or no', fr: 'oui ou non' },
  integer: { en: 'whole number', fr: 'nombre entier' },
  decimal: { en: 'number', fr: 'nombre' },
  money: { en: 'amount of money', fr: 'montant d’argent' },
  percent: { en: 'percentage', fr: 'pourcentage' },
  date: { en: 'date', fr: 'date' },
  dateTime: { en: 'date and time', fr: 'date et heure' },
  email: { en: 'e-mail address', fr: 'adresse courriel' },
  emailList: { en: 'e-mail addresses', fr: 'adresses courriel' },
  phone: { en: 'telephone number', fr: 'numéro de téléphone' },
  postalCode: { en: 'postal code', fr: 'code postal' },
  province: { en: 'province', fr: 'province' },
  country: { en: 'country', fr: 'pays' },
  macAddress: { en: 'MAC address', fr: 'adresse MAC' },
  reference: { en: 'reference', fr: 'référence' },
  variant: { en: 'value of the type the row names', fr: 'valeur du type indiqué dans la ligne' },
  system: { en: 'written by the product', fr: 'inscrit par le produit' },
};

export const requirementWords: Readonly<Record<Requirement | 'never', Bilingual>> = {
  always: { en: 'yes', fr: 'oui' },
  conditional: { en: 'in some cases', fr: 'selon le cas' },
  never: { en: '', fr: '' },
};

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'note', fr: 'note' },
};

/** The fixed sentences and headings of the data dictionary's pages. */
export const pageWords = {
  dictionary: { en: 'Data dictionary', fr: 'Dictionnaire de données' },
  sheet: { en: 'Sheet', fr: 'Feuille' },
  entity: { en: 'Entity', fr: 'Entité' },
  purpose: { en: 'What it holds', fr: 'Ce qu’elle contient' },
  key: { en: 'Key', fr: 'Clé' },
  naturalKey: { en: 'SmartBilling recognises a row by', fr: 'SmartBilling reconnaît une ligne par' },
  referredBy: { en: 'Other sheets refer to it by', fr: 'Les autres feuilles y renvoient par' },
  fields: { en: 'Fields', fr: 'Champs' },
  heading: { en: 'Heading', fr: 'En-tête' },
  name: { en: 'Name', fr: 'Nom' },
  kind: { en: 'Kind', fr: 'Genre' },
  required: { en: 'Required', fr: 'Obligatoire' },
  meaning: { en: 'Meaning', fr: 'Signification' },
  expected: { en: 'Expected', fr: 'Attendu' },
  example: { en: 'Example', fr: 'Exemple' },
  leadsTo: { en: 'Leads to', fr: 'Renvoie à' },
  rules: { en: 'Rules', fr: 'Règles' },
  code: { en: 'Code', fr: 'Code' },
  weight: { en: 'Weight', fr: 'Gravité' },
  says: { en: 'What it says', fr: 'Ce qu’elle dit' },
  reads: { en: 'Fields it reads', fr: 'Champs lus' },
  lists: { en: 'Reference lists', fr: 'Listes de référence' },
  list: { en: 'List', fr: 'Liste' },
  label: { en: 'Label', fr: 'Libellé' },
  otherSpellings: { en: 'Also understood', fr: 'Aussi compris' },
  unique: { en: 'unique', fr: 'unique' },
  inSmartBilling: { en: 'in SmartBilling', fr: 'dans SmartBilling' },
  generated: {
    en: 'Made from the declarations in `src/core/entities` by `npm run docs`; do not edit by hand.',
    fr: 'Produit à partir des déclarations de `src/core/entities` par `npm run docs`; ne pas modifier à la main.',
  },
  everyField: {
    en: 'Besides these rules, every cell is checked for what its field declares: required (V001), form (V002), list (V003), unique (V004), reference (V005), length (V009).',
    fr: 'Outre ces règles, chaque cellule est vérifiée selon ce que son champ déclare : obligatoire (V001), forme (V002), liste (V003), unicité (V004), référence (V005), longueur (V009).',
  },
  systemColumns: { en: 'Columns the product writes', fr: 'Colonnes que le produit inscrit' },
  systemColumnsSaid: {
    en: 'Every sheet has these besides its own fields.',
    fr: 'Chaque feuille les a en plus de ses propres champs.',
  },
  listsSaid: {
    en: 'The values every workspace starts with. Operators add their own in the Lists sheet.',
    fr: 'Les valeurs avec lesquelles chaque classeur commence. On ajoute les siennes dans la feuille des listes.',
  },
} as const satisfies Record<string, Bilingual>;
