import type { ComparedPrice } from '../../core/rating/designer/compare/compare-sheets';
import type { PriceMove } from '../../core/rating/designer/compare/price-move';
import type { KeptLine } from '../../core/rating/designer/change/change-lines';
import type { ChangeProblem } from '../../core/rating/designer/change/rate-change';
import type { Bilingual } from '../../core/kernel/bilingual';
import type { RefusedLine } from '../../core/rating/deck/deck-reading';
import type { Language } from '../../core/kernel/bilingual';

export const kindWords: Readonly<Record<ComparedPrice['kind'], Bilingual>> = {
  added: { en: 'added', fr: 'ajoutés' },
  removed: { en: 'removed', fr: 'retirés' },
  kept: { en: 'in both', fr: 'dans les deux' },
};

export const moveWords: Readonly<Record<PriceMove, Bilingual>> = {
  dearer: { en: 'dearer', fr: 'plus chers' },
  cheaper: { en: 'cheaper', fr: 'moins chers' },
  otherwise: { en: 'dearer or cheaper by the call', fr: 'plus ou moins chers selon l’appel' },
  unchanged: { en: 'unchanged', fr: 'inchangés' },
  opened: { en: 'answered now', fr: 'tarifés désormais' },
  closed: { en: 'no longer answered', fr: 'plus tarifés' },
  unpriced: { en: 'without a price', fr: 'sans prix' },
};

export const keptWords: Readonly<Record<KeptLine['reason'], Bilingual>> = {
  belowZero: { en: 'the rate would be below 0', fr: 'le tarif serait inférieur à 0' },
  tooLarge: { en: 'the rate would be too large', fr: 'le tarif serait trop grand' },
  unreadable: {
    en: 'its rate or cost is no amount of at most 6 decimals',
    fr: 'son tarif ou son coût n’est pas un montant d’au plus 6 décimales',
  },
};

export const problemWords: Readonly<Record<ChangeProblem, string>> = {
  nothing: 'Say what to change: --percent, --amount, --round, --floor-over-cost, --minimum …',
  ceilingBelowFloor: 'The ceiling over the cost is below the floor: no rate fits between.',
};

/** Hundredths of a per cent as `+5.00 %`. */
export const percentText = (basisPoints: number, language: Language): string => {
  const digits = String(Math.abs(basisPoints)).padStart(3, '0');
  const mark = language === 'fr' ? ',' : '.';
  const sign = basisPoints > 0 ? '+' : basisPoints < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}${mark}${digits.slice(-2)}${language === 'fr' ? '\u00A0' : ''}%`;
};

export const refusedJson = ({ expected, ...refused }: RefusedLine, language: Language): unknown => ({
  ...refused,
  expected: expected[language],
});

/** `line 12, Rate: found “x”, expected …`. */
export const refusedText = (
  { line, column, code, found, expected }: RefusedLine,
  language: Language,
): string =>
  language === 'en'
    ? `  line ${line}, ${column} [${code}]: found “${found}”, expected ${expected.en}`
    : `  ligne ${line}, ${column} [${code}]\u00A0: trouvé «\u00A0${found}\u00A0», attendu ${expected.fr}`;
