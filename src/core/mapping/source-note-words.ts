import type { Bilingual } from '../kernel/bilingual';
import type { SourceNoteCode } from './source-table';

interface NoteWords {
  readonly message: Bilingual;
  /** What can be done about it. */
  readonly proposal?: Bilingual;
}

const says = (en: string, fr: string): Bilingual => ({ en, fr });
const note = (message: Bilingual, proposal?: Bilingual): NoteWords => ({
  message,
  ...(proposal ? { proposal } : {}),
});

const leaveOut = says(
  'leave them out: by choice, kept in the profile (leaveOut)',
  'les laisser de côté : par choix, gardé dans le profil (leaveOut)',
);

/** What is said of each finding, and what to do about it. */
export const noteWords: Readonly<Record<SourceNoteCode, NoteWords>> = {
  titleRows: note(
    says('lines above the headings are left out', 'lignes au-dessus des en-têtes laissées de côté'),
  ),
  noHeadings: note(
    says(
      'no headings were found: the first row was taken for them',
      'aucun en-tête trouvé : la première ligne en tient lieu',
    ),
    says('name the row of the headings (headerRow)', 'nommer la ligne des en-têtes (headerRow)'),
  ),
  headingRows: note(
    says('headings that stand in two rows were joined', 'en-têtes répartis sur deux lignes réunis'),
    says(
      'say how many rows they take where this is wrong (headerRows)',
      'préciser le nombre de lignes si c’est inexact (headerRows)',
    ),
  ),
  blankHeading: note(says('columns without a heading got a name', 'colonnes sans en-tête nommées')),
  duplicateHeading: note(says('headings that occur twice got a number', 'en-têtes en double numérotés')),
  raggedRow: note(
    says(
      'rows with more or fewer cells than headings; check the quotes and separators there',
      'lignes dont le nombre de cellules diffère des en-têtes; y vérifier guillemets et séparateurs',
    ),
  ),
  delimiterChanged: note(
    says(
      'lines separated by another mark than the rest were cut by theirs',
      'lignes séparées par une autre marque que le reste, découpées selon la leur',
    ),
    says('check the rows where it changes', 'vérifier les lignes où elle change'),
  ),
  blankRow: note(says('blank rows are left out', 'lignes vides laissées de côté')),
  totalsRow: note(
    says(
      'rows that look like totals; remove them from the extract if they are',
      'lignes qui semblent être des totaux; les retirer de l’extraction le cas échéant',
    ),
    leaveOut,
  ),
  footerRow: note(
    says(
      'rows that look like the foot of a page or report, not data',
      'lignes qui semblent être un pied de page ou de rapport, non des données',
    ),
    leaveOut,
  ),
  repeatedHeader: note(
    says(
      'rows that repeat the headings inside the data',
      'lignes qui répètent les en-têtes dans les données',
    ),
    leaveOut,
  ),
  rowsLeftOut: note(says('rows left out by choice', 'lignes laissées de côté par choix')),
  mergedCells: note(
    says(
      'cells below or beside a merged text were given its text',
      'cellules sous ou à côté d’un texte fusionné remplies de ce texte',
    ),
  ),
  mergedNumbers: note(
    says(
      'merged numbers stand in their first cell only, so that no sum grows',
      'nombres fusionnés laissés dans leur première cellule, pour qu’aucune somme ne grossisse',
    ),
    says('fill them in where each row has its own', 'les remplir si chaque ligne a le sien'),
  ),
  unclosedQuote: note(
    says(
      'a quotation mark is opened and never closed; it was kept as text',
      'un guillemet ouvert n’est jamais fermé; il a été gardé comme texte',
    ),
  ),
  damagedText: note(
    says(
      'characters that could not be read in the file’s encoding',
      'caractères illisibles dans l’encodage du fichier',
    ),
  ),
  encodingGuessed: note(
    says(
      'the file does not say its encoding and is not UTF-8: read as Windows-1252; check the accents',
      'le fichier n’indique pas son encodage et n’est pas en UTF-8 : lu en Windows-1252; vérifier les accents',
    ),
  ),
  mixedEncoding: note(
    says(
      'lines of a UTF-8 file have characters of Windows-1252, read as such',
      'lignes d’un fichier UTF-8 contenant des caractères Windows-1252, lus comme tels',
    ),
    says('check the accents of these lines', 'vérifier les accents de ces lignes'),
  ),
  dateCells: note(says('date cells read as year-month-day', 'cellules de date lues année-mois-jour')),
  formulaErrors: note(
    says(
      'cells whose formula fails; mend them in the source workbook',
      'cellules dont la formule échoue; les corriger dans le classeur source',
    ),
  ),
  sheetChosen: note(
    says(
      'the workbook has several sheets; the first one with data was read',
      'le classeur a plusieurs feuilles; la première contenant des données a été lue',
    ),
  ),
  numberFormats: note(
    says('numbers written in several ways', 'nombres écrits de plusieurs façons'),
    says(
      'a number step without a decimal mark reads each by its own',
      'une étape nombre sans marque décimale lit chacun selon la sienne',
    ),
  ),
  ambiguousNumbers: note(
    says(
      'numbers whose only mark may be decimal or part thousands',
      'nombres dont la seule marque peut être décimale ou séparer les milliers',
    ),
    says('say which in a number step (decimalMark)', 'le préciser dans une étape nombre (decimalMark)'),
  ),
  notNumbers: note(
    says(
      'cells that are no number in a column of numbers',
      'cellules sans nombre dans une colonne de nombres',
    ),
    says('map them to a number or to blank', 'les faire correspondre à un nombre ou à vide'),
  ),
  dateFormats: note(
    says('dates written in several ways', 'dates écrites de plusieurs façons'),
    says('a date step with all of these formats', 'une étape date avec tous ces formats'),
  ),
  ambiguousDates: note(
    says(
      'dates that could be two days: day or month first',
      'dates qui peuvent être deux jours : jour ou mois d’abord',
    ),
    says('say which comes first in a date step', 'préciser lequel vient d’abord dans une étape date'),
  ),
  notDates: note(
    says('cells that are no date in a column of dates', 'cellules sans date dans une colonne de dates'),
    says('map them to a date or to blank', 'les faire correspondre à une date ou à vide'),
  ),
  placeholders: note(
    says(
      'cells that say there is nothing instead of being blank',
      'cellules qui disent qu’il n’y a rien au lieu d’être vides',
    ),
    says(
      'a blank step leaves them blank; proposed with the place of the column',
      'une étape « laisser vide » les vide; proposée avec la place de la colonne',
    ),
  ),
  repeatedKey: note(
    says('keys that occur in more than one row', 'clés présentes dans plus d’une ligne'),
    says(
      'where they are lines of one, map them to its rows; else mend the source',
      'si ce sont des lignes d’un même élément, les associer à ses lignes; sinon corriger la source',
    ),
  ),
};
