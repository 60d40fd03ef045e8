import type { Bilingual, Language } from '../../core/kernel/bilingual';
import type { ChangeAct } from '../../core/fixes/change-record';
import type { Operation } from '../../core/history/operation';

export const historySheet: Bilingual = { en: 'Change History', fr: 'Historique des modifications' };

/** The table is found by its name, whatever people call the sheet. */
export const historyTable = 'SmartBillingHistory';

interface HistoryColumn {
  readonly heading: Bilingual;
  /** In characters. */
  readonly width: number;
  /** What undoing needs and people do not. */
  readonly isHidden?: true;
}

/** The columns in order. */
export const historyColumns = {
  at: { heading: { en: 'When', fr: 'Quand' }, width: 21 },
  by: { heading: { en: 'Who', fr: 'Qui' }, width: 20 },
  act: { heading: { en: 'Act', fr: 'Acte' }, width: 12 },
  code: { heading: { en: 'Rule', fr: 'Règle' }, width: 8 },
  sheet: { heading: { en: 'Sheet', fr: 'Feuille' }, width: 22 },
  cell: { heading: { en: 'Cell', fr: 'Cellule' }, width: 10 },
  column: { heading: { en: 'Column', fr: 'Colonne' }, width: 24 },
  from: { heading: { en: 'From', fr: 'Avant' }, width: 28 },
  to: { heading: { en: 'To', fr: 'Après' }, width: 28 },
  operation: { heading: { en: 'Operation', fr: 'Opération' }, width: 38 },
  rowId: { heading: { en: 'Row Id', fr: 'Id de ligne' }, width: 38, isHidden: true },
  rowIndex: { heading: { en: 'Row', fr: 'Ligne' }, width: 8, isHidden: true },
  entity: { heading: { en: 'Entity', fr: 'Entité' }, width: 20, isHidden: true },
  field: { heading: { en: 'Field', fr: 'Champ' }, width: 20, isHidden: true },
  isSecret: { heading: { en: 'Secret', fr: 'Secret' }, width: 8, isHidden: true },
} as const satisfies Record<string, HistoryColumn>;

export type HistoryColumnName = keyof typeof historyColumns;

export const historyColumnNames = Object.keys(historyColumns) as HistoryColumnName[];

export const actWords: Readonly<Record<ChangeAct, Bilingual>> = {
  map: { en: 'Bring in', fr: 'Importation' },
  fix: { en: 'Fix', fr: 'Correction' },
  merge: { en: 'Merge', fr: 'Fusion' },
  edit: { en: 'Edit', fr: 'Modification' },
  undo: { en: 'Undo', fr: 'Annulation' },
  redo: { en: 'Redo', fr: 'Rétablissement' },
  rollback: { en: 'Take back', fr: 'Retrait' },
};

/** What an operation on whole sheets did, on its one line. */
export const operationWords = (
  { profile, source, counts: { added, removed, cells }, gone = 0 }: Operation,
  language: Language,
): string => {
  const what = [source, profile].filter((name) => name !== undefined).join(' → ');
  const figures =
    language === 'fr'
      ? `lignes ajoutées : ${added}, retirées : ${removed}, cellules modifiées : ${cells}, absentes de la source : ${gone}`
      : `rows added: ${added}, taken out: ${removed}, cells changed: ${cells}, gone from the source: ${gone}`;
  return what === '' ? figures : `${what} (${figures})`;
};

/** What taking a run back did in SmartBilling, on its one line. */
export const takenBackWords = (
  run: string,
  { rows, deleted, restored, kept }: Readonly<Record<'rows' | 'deleted' | 'restored' | 'kept', number>>,
  language: Language,
): string =>
  language === 'fr'
    ? `${run} (lignes : ${rows}, supprimées : ${deleted}, rétablies : ${restored}, gardées : ${kept})`
    : `${run} (rows: ${rows}, deleted: ${deleted}, restored: ${restored}, kept: ${kept})`;

/** What stands beside a row that the newest extract has no more. */
export const goneWords: Bilingual = {
  en: 'No longer in the extract',
  fr: 'Absente du dernier extrait',
};
