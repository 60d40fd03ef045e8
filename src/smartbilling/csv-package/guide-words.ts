import type { Bilingual } from '../../core/kernel/bilingual';
import type { ImportMode, PackageFile } from './package-manifest';

/** What the guide of a package says around its facts. */
export const guideWords = {
  title: { en: 'Importing this package into SmartBilling', fr: 'Importer ce lot dans SmartBilling' },
  made: { en: 'Made', fr: 'Créé' },
  menu: {
    en: 'In SmartBilling, open Administration > Imports. Import the files one at a time, in the order of their numbers: each refers only to what came before it.',
    fr: 'Dans SmartBilling, ouvrez Administration > Imports. Importez les fichiers un à la fois, dans l’ordre de leurs numéros : chacun ne réfère qu’à ce qui le précède.',
  },
  exact: {
    en: 'Import the files as they are. A file opened in Excel and saved again may lose leading zeros, and a value that begins with =, +, - or @ may run as a formula; the values here are exact and have not been altered.',
    fr: 'Importez les fichiers tels quels. Un fichier ouvert puis enregistré dans Excel peut perdre des zéros de tête, et une valeur qui commence par =, +, - ou @ peut y devenir une formule; les valeurs sont ici exactes et n’ont pas été modifiées.',
  },
  format: {
    en: 'The files are UTF-8, separated by commas, with dates as year-month-day and decimals with a point.',
    fr: 'Les fichiers sont en UTF-8, séparés par des virgules, avec les dates en année-mois-jour et les décimales avec un point.',
  },
  overwriteWarning: {
    en: 'Beware of Overwrite: a blank cell of a mapped column empties what SmartBilling holds. The counts of blanks below say where.',
    fr: 'Attention à Overwrite : une cellule vide d’une colonne associée efface ce que SmartBilling contient. Le nombre de cellules vides ci-dessous dit où.',
  },
  file: { en: 'File', fr: 'Fichier' },
  importType: { en: 'Import type', fr: 'Type d’import' },
  rows: { en: 'Rows', fr: 'Lignes' },
  duplicates: { en: 'On a duplicate key', fr: 'Si la clé existe déjà' },
  keys: { en: 'Key columns', fr: 'Colonnes clés' },
  required: { en: 'Columns to map without fail', fr: 'Colonnes à associer sans faute' },
  unmapped: { en: 'Columns to leave unmapped', fr: 'Colonnes à ne pas associer' },
  blanks: { en: 'Blanks that Overwrite would store', fr: 'Cellules vides qu’Overwrite enregistrerait' },
  sums: { en: 'Sums to find again afterwards', fr: 'Sommes à retrouver ensuite' },
  none: { en: 'none', fr: 'aucune' },
  gate: { en: 'Before the next file', fr: 'Avant le fichier suivant' },
  rowsTie: {
    en: 'Rows in SmartBilling’s import report equal the rows of the file',
    fr: 'Les lignes du rapport d’import de SmartBilling égalent celles du fichier',
  },
  sumsTie: {
    en: 'The sums above are found in SmartBilling',
    fr: 'Les sommes ci-dessus se retrouvent dans SmartBilling',
  },
  noErrors: { en: 'No row was refused', fr: 'Aucune ligne n’a été refusée' },
  signed: { en: 'Approved by, date', fr: 'Approuvé par, date' },
  leftOut: { en: 'Rows that are in no file', fr: 'Lignes qui ne sont dans aucun fichier' },
  leftOutWhy: {
    en: 'These rows have errors. Mend them in the workbook, check it and make the package again.',
    fr: 'Ces lignes ont des erreurs. Corrigez-les dans le classeur, vérifiez-le et refaites le lot.',
  },
  allIn: {
    en: 'Every row of the workbook is in one of the files.',
    fr: 'Toutes les lignes du classeur sont dans un des fichiers.',
  },
  sheet: { en: 'Sheet', fr: 'Feuille' },
  reasons: { en: 'Reasons', fr: 'Raisons' },
} as const satisfies Record<string, Bilingual>;

/** Why a mode is advised. */
export const modeReasons: Readonly<Record<ImportMode, Bilingual>> = {
  Skip: {
    en: 'a file imported again then adds only what is missing',
    fr: 'un fichier importé de nouveau n’ajoute alors que ce qui manque',
  },
  Merge: {
    en: 'it fills only what is still empty in SmartBilling',
    fr: 'seul ce qui est encore vide dans SmartBilling est rempli',
  },
  Overwrite: {
    en: 'some of these rows are in SmartBilling already and are replaced by the file',
    fr: 'certaines de ces lignes sont déjà dans SmartBilling et sont remplacées par le fichier',
  },
};

export const passNotes: Readonly<Record<PackageFile['pass'], Bilingual | undefined>> = {
  only: undefined,
  first: {
    en: 'First pass: references to rows that come later are left out here and follow in a second file.',
    fr: 'Première passe : les références à des lignes à venir sont omises ici et suivent dans un deuxième fichier.',
  },
  second: {
    en: 'Second pass: brings the references that had to wait. Map the key columns and these references only.',
    fr: 'Deuxième passe : apporte les références qui devaient attendre. N’associez que les colonnes clés et ces références.',
  },
};
