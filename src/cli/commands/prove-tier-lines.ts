import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { microText } from '../../core/rating/plan/micro-units';
import type { TierFindingKind } from '../../core/rating/proof/prove-tiers';
import type { ProvenTiers } from '../../workflows/prove-tiers';
import { faultLine } from './rate-files';

const kinds: Readonly<Record<TierFindingKind, Bilingual>> = {
  tierGap: { en: 'No tier holds this quantity', fr: 'Aucun palier ne contient cette quantité' },
  tierOverlap: { en: 'Two tiers hold this quantity', fr: 'Deux paliers contiennent cette quantité' },
  tierOrder: {
    en: 'The tier ends where it begins, or before',
    fr: 'Le palier finit où il commence, ou avant',
  },
  unusable: { en: 'Rating cannot use the tier', fr: 'La tarification ne peut pas utiliser le palier' },
  belowCost: { en: 'The tier is sold below its cost', fr: 'Le palier se vend sous son coût' },
  tierRates: {
    en: 'The rate turns back: others fall or rise from tier to tier',
    fr: 'Le tarif rebrousse chemin : les autres baissent ou montent de palier en palier',
  },
  tierTotal: {
    en: 'Reaching the tier costs less than staying just below it',
    fr: 'Atteindre le palier coûte moins que de rester juste en dessous',
  },
};

const complete: Bilingual = {
  en: 'Complete: every quantity has one tier.',
  fr: 'Complète : chaque quantité a un palier.',
};
const open: Bilingual = { en: 'Not complete.', fr: 'Pas complète.' };

const plain = (micros: number): string => microText(micros).replace(/\.?0+$/, '');

export const tierProofJson = (proven: ProvenTiers, lang: Language): unknown => ({
  complete: proven.complete,
  findings: proven.findings.map(({ kind, code = null, severity, line, quantity }) => ({
    kind,
    code,
    severity,
    line: proven.lineOf[line] ?? null,
    message: kinds[kind][lang],
    witness: { quantity: plain(quantity) },
  })),
  faults: proven.faults.map(({ expected, ...fault }) => ({ ...fault, expected: expected[lang] })),
  unread: proven.unread,
});

export const linesOfTierProof = (proven: ProvenTiers, lang: Language): string[] => [
  ...proven.faults.map((fault) => faultLine(fault, lang)),
  (proven.complete ? complete : open)[lang],
  ...proven.findings.map(
    ({ kind, code, line, quantity }) =>
      `  ${lang === 'en' ? 'line' : 'ligne'} ${String(proven.lineOf[line] ?? 0)}, ${plain(quantity)}: ${kinds[kind][lang]}${code === undefined ? '' : ` [${code}]`}`,
  ),
];
