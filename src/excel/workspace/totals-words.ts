import type { Verdict } from '../../core/totals/compare-legacy';
import type { IdentityTerm } from '../../core/totals/balance-identities';
import type { Bilingual } from '../../core/kernel/bilingual';

/** What the Totals sheet says. */
export const totalsWords = {
  sheet: { en: 'Totals', fr: 'Totaux' },
  title: { en: 'Totals against the old system', fr: 'Totaux face à l’ancien système' },
  total: { en: 'Total', fr: 'Total' },
  figure: { en: 'Figure', fr: 'Chiffre' },
  legacy: { en: 'Old system', fr: 'Ancien système' },
  workbook: { en: 'Workbook', fr: 'Classeur' },
  difference: { en: 'Difference', fr: 'Écart' },
  verdict: { en: 'Verdict', fr: 'Verdict' },
  count: { en: 'Count', fr: 'Nombre' },
  amount: { en: 'Amount', fr: 'Montant' },
  statuses: { en: 'Rows by status', fr: 'Lignes par état' },
  sheetColumn: { en: 'Sheet', fr: 'Feuille' },
  rows: { en: 'Rows', fr: 'Lignes' },
  mrc: { en: 'Monthly recurring charges by service', fr: 'Frais mensuels récurrents par service' },
  service: { en: 'Service', fr: 'Service' },
  others: { en: 'Others', fr: 'Autres' },
  noService: { en: 'No service', fr: 'Sans service' },
  sides: { en: 'Amounts: old system and workbook', fr: 'Montants : ancien système et classeur' },
  links: { en: 'Orphans and rows without any child', fr: 'Orphelines et lignes sans enfant' },
  parent: { en: 'Parent', fr: 'Parent' },
  child: { en: 'Child', fr: 'Enfant' },
  field: { en: 'By', fr: 'Par' },
  orphans: { en: 'Children without parent', fr: 'Enfants sans parent' },
  childless: { en: 'Parents without child', fr: 'Parents sans enfant' },
  noGaps: { en: 'None.', fr: 'Aucune.' },
  identities: { en: 'Balance identity', fr: 'Identité des soldes' },
  identityHow: {
    en: 'Opening + invoices − payments − credits + debits = closing, customer by customer.',
    fr: 'Ouverture + factures − paiements − crédits + débits = fermeture, client par client.',
  },
  customer: { en: 'Customer', fr: 'Client' },
  all: { en: 'All that can be judged', fr: 'Tous ceux qui peuvent être jugés' },
} as const satisfies Record<string, Bilingual>;

/** A verdict has a mark and a word, so that nobody depends on colour. */
export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  equal: { en: '✓ Equal', fr: '✓ Égal' },
  differs: { en: '≠ Differs', fr: '≠ Diffère' },
  noLegacy: { en: '– No legacy figure', fr: '– Aucun chiffre d’origine' },
  notInWorkbook: { en: '? Not in the workbook', fr: '? Pas dans le classeur' },
};

export const termWords: Readonly<Record<IdentityTerm, Bilingual>> = {
  opening: { en: 'Opening', fr: 'Ouverture' },
  invoices: { en: 'Invoices', fr: 'Factures' },
  payments: { en: 'Payments', fr: 'Paiements' },
  credits: { en: 'Credits', fr: 'Crédits' },
  debits: { en: 'Debits', fr: 'Débits' },
  closing: { en: 'Closing', fr: 'Fermeture' },
};

/** The headline: how many totals agree. */
export const headline = (agree: number, compared: number): Bilingual =>
  compared === 0
    ? {
        en: 'No legacy figure yet: enter those of the old system’s reports on the Control Totals sheet.',
        fr: 'Aucun chiffre d’origine : inscrivez ceux des rapports de l’ancien système sur la feuille Totaux de contrôle.',
      }
    : {
        en: `${String(agree)} of ${String(compared)} totals agree with the old system.`,
        fr: `${String(agree)} ${agree > 1 ? 'totaux concordent' : 'total concorde'} sur ${String(compared)} avec l’ancien système.`,
      };

export const othersAgree = (count: number): Bilingual => ({
  en: `${String(count)} more figures, all smaller differences or equal`,
  fr: `${String(count)} autres chiffres, tous égaux ou d’écart moindre`,
});
