import type { Bilingual, Language } from '../../kernel/bilingual';
import type { Severity } from '../../kernel/issue';

/** What reports of a check say around what was found. */
export const reportWords = {
  title: { en: 'Issues', fr: 'Anomalies' },
  severity: { en: 'Severity', fr: 'Gravité' },
  code: { en: 'Code', fr: 'Code' },
  rule: { en: 'Rule', fr: 'Règle' },
  sheet: { en: 'Sheet', fr: 'Feuille' },
  column: { en: 'Column', fr: 'Colonne' },
  found: { en: 'Found', fr: 'Trouvé' },
  expected: { en: 'Expected', fr: 'Attendu' },
  example: { en: 'Example', fr: 'Exemple' },
  count: { en: 'Cells', fr: 'Cellules' },
  firstCell: { en: 'First cell', fr: 'Première cellule' },
  furtherCells: { en: 'Further cells', fr: 'Autres cellules' },
  waived: { en: 'Waived', fr: 'Dérogation' },
  cell: { en: 'Cell', fr: 'Cellule' },
  where: { en: 'Where', fr: 'Où' },
  rowId: { en: 'Row Id', fr: 'Identifiant de ligne' },
  message: { en: 'Message', fr: 'Message' },
  reason: { en: 'Waived because', fr: 'Motif de la dérogation' },
  by: { en: 'Waived by', fr: 'Dérogation accordée par' },
  at: { en: 'Waived at (UTC)', fr: 'Dérogation accordée le (UTC)' },
  checked: { en: 'Checked', fr: 'Vérifié le' },
  rows: { en: 'Rows checked', fr: 'Lignes vérifiées' },
  ready: { en: 'Rows that can be pushed', fr: 'Lignes prêtes à l’envoi' },
  waivedCount: { en: 'Waived warnings', fr: 'Dérogations accordées' },
  waivedAbout: {
    en: 'These warnings are let stand and not counted above. A waiver falls when its cell changes.',
    fr: 'Ces avertissements sont admis par dérogation et ne sont pas comptés ci-dessus. Une dérogation tombe dès que sa cellule change.',
  },
  fallen: { en: 'Waivers that fell', fr: 'Dérogations tombées' },
  fallenAbout: {
    en: 'Their cells have changed or their rows are gone, so the warnings count again where they still apply.',
    fr: 'Leurs cellules ont changé ou leurs lignes ont disparu; les avertissements comptent de nouveau s’il y a lieu.',
  },
  clean: { en: 'Nothing to mend.', fr: 'Rien à corriger.' },
  blank: { en: '(blank)', fr: '(vide)' },
  truncated: {
    en: 'More was found than is listed; the totals are complete.',
    fr: 'Tout ce qui a été trouvé n’est pas présenté; les totaux sont complets.',
  },
} as const satisfies Record<string, Bilingual>;

/** One of its kind, as a line says it. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  info: { en: 'Note', fr: 'Note' },
};

/** All of its kind, as the totals say it. */
export const severityTotals: Readonly<Record<Severity, Bilingual>> = {
  error: { en: 'Errors', fr: 'Erreurs' },
  warning: { en: 'Warnings', fr: 'Avertissements' },
  info: { en: 'Notes', fr: 'Notes' },
};

/** A whole number as people of the language write it. */
export const shownCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-CA`).format(count);

export const andMore = (count: number, language: Language): string =>
  language === 'fr' ? `et ${shownCount(count, 'fr')} de plus` : `and ${shownCount(count, 'en')} more`;
