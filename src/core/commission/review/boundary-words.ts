import type { Bilingual } from '../../kernel/bilingual';
import { leftOutWords } from '../explain/left-out-words';
import { centsText, isoDay, microText } from '../sales/numbers';
import { both, dayWords, joined, moneyWords, numberWords } from '../words/plain-words';
import type { BoundaryCase } from './boundary-table';
import type { Position, Threshold } from './probe';

export const thresholdWords: Readonly<Record<Threshold, Bilingual>> = {
  minimumPrice: { en: 'Minimum price', fr: 'Prix minimal' },
  minimumQuantity: { en: 'Minimum quantity', fr: 'Quantité minimale' },
  minimumMargin: { en: 'Minimum margin', fr: 'Marge minimale' },
  quota: { en: 'Quota', fr: 'Quota' },
  methodMinimumMargin: { en: 'Margin of the method', fr: 'Marge de la méthode' },
  tierFrom: { en: 'Start of the tier', fr: 'Début du palier' },
  tierTo: { en: 'End of the tier', fr: 'Fin du palier' },
  effectiveFrom: { en: 'First day', fr: 'Premier jour' },
  expiry: { en: 'Last day', fr: 'Dernier jour' },
  durationMonths: { en: 'Duration', fr: 'Durée' },
  clawbackMonths: { en: 'Clawback', fr: 'Récupération' },
};

export const positionWords: Readonly<Record<Position, Bilingual>> = {
  below: { en: 'just below', fr: 'juste sous' },
  at: { en: 'at it', fr: 'au seuil' },
  above: { en: 'just above', fr: 'juste au-dessus' },
};

const day = (value: number): Bilingual => dayWords(isoDay(value));
const money = (cents: number, currency: string): Bilingual => moneyWords(centsText(cents), currency);

/** What was tried: the price, quantity, amount or day that stands at the threshold. */
export function triedWords({ threshold, sale, measure, margin, currency }: BoundaryCase): Bilingual {
  const tier = {
    Revenue: money(sale.amount, currency),
    Margin: money(margin, currency),
    Quantity: numberWords(microText(sale.quantity)),
  };
  const tried: Readonly<Record<Threshold, Bilingual>> = {
    minimumPrice: moneyWords(microText(sale.unitPrice), currency),
    minimumQuantity: numberWords(microText(sale.quantity)),
    minimumMargin: money(margin, currency),
    quota: numberWords(microText(sale.quantity)),
    methodMinimumMargin: money(margin, currency),
    tierFrom: tier[measure],
    tierTo: tier[measure],
    effectiveFrom: day(sale.day),
    expiry: day(sale.day),
    durationMonths: joined([{ en: 'begun', fr: 'commencé le' }, day(sale.subscribed)], ' '),
    clawbackMonths: joined([{ en: 'ended', fr: 'fini le' }, day(sale.ends ?? sale.day)], ' '),
  };
  return tried[threshold];
}

/** Which lines pay it, or why none does. */
export function verdictWords({ paidBy, reason, lineNumber, clawback }: BoundaryCase): Bilingual {
  if (paidBy.length === 0) return reason ? leftOutWords[reason] : { en: 'pays nothing', fr: 'ne paie rien' };
  const numbers = paidBy.map(String);
  const others = paidBy.length !== 1 || paidBy[0] !== lineNumber;
  const taken = clawback < 0 ? [{ en: 'taken back', fr: 'reprise' }] : [];
  const by = others ? [joined([{ en: 'by line', fr: 'par la ligne' }, both(numbers.join(', '))], ' ')] : [];
  return joined([{ en: 'paid', fr: 'payée' }, ...by, ...taken], ', ');
}
