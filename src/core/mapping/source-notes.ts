import type { Bilingual } from '../kernel/bilingual';
import type { SourceNote, SourceNoteCode } from './source-table';

const shownRows = 10;

const messages: Readonly<Record<SourceNoteCode, Bilingual>> = {
  titleRows: {
    en: 'lines above the headings are left out',
    fr: 'lignes au-dessus des en-têtes laissées de côté',
  },
  noHeadings: {
    en: 'no headings were found: the first row was taken for them',
    fr: 'aucun en-tête trouvé : la première ligne en tient lieu',
  },
  blankHeading: { en: 'columns without a heading got a name', fr: 'colonnes sans en-tête nommées' },
  duplicateHeading: {
    en: 'headings that occur twice got a number',
    fr: 'en-têtes en double numérotés',
  },
  raggedRow: {
    en: 'rows with more or fewer cells than headings; check the quotes and separators there',
    fr: 'lignes dont le nombre de cellules diffère des en-têtes; y vérifier guillemets et séparateurs',
  },
  blankRow: { en: 'blank rows are left out', fr: 'lignes vides laissées de côté' },
  totalsRow: {
    en: 'rows that look like totals; remove them from the extract if they are',
    fr: 'lignes qui semblent être des totaux; les retirer de l’extraction le cas échéant',
  },
  unclosedQuote: {
    en: 'a quotation mark is opened and never closed; it was kept as text',
    fr: 'un guillemet ouvert n’est jamais fermé; il a été gardé comme texte',
  },
  damagedText: {
    en: 'characters that could not be read in the file’s encoding',
    fr: 'caractères illisibles dans l’encodage du fichier',
  },
  encodingGuessed: {
    en: 'the file does not say its encoding and is not UTF-8: read as Windows-1252; check the accents',
    fr: 'le fichier n’indique pas son encodage et n’est pas en UTF-8 : lu en Windows-1252; vérifier les accents',
  },
  dateCells: { en: 'date cells read as year-month-day', fr: 'cellules de date lues année-mois-jour' },
  formulaErrors: {
    en: 'cells whose formula fails; mend them in the source workbook',
    fr: 'cellules dont la formule échoue; les corriger dans le classeur source',
  },
  sheetChosen: {
    en: 'the workbook has several sheets; the first one with data was read',
    fr: 'le classeur a plusieurs feuilles; la première contenant des données a été lue',
  },
};

/** Gathers notes by code: a count and the first few places, however often something happens. */
export interface NoteCollector {
  add(code: SourceNoteCode, row: number, count?: number): void;
  notes(): readonly SourceNote[];
}

export function createNoteCollector(): NoteCollector {
  const found = new Map<SourceNoteCode, { count: number; rows: number[] }>();
  return {
    add(code, row, count = 1) {
      const note = found.get(code) ?? { count: 0, rows: [] };
      found.set(code, note);
      note.count += count;
      if (note.rows.length < shownRows) note.rows.push(row);
    },
    notes: () =>
      [...found].map(([code, { count, rows }]) => ({ code, message: messages[code], count, rows })),
  };
}
