import type { Canonical } from '../../entity/cell';
import type { Bilingual } from '../../kernel/bilingual';
import { parseDecimal, zero, compareDecimals } from '../../kernel/decimal';
import { isOn, type LineRead } from './line-read';
import { joined, moneyWords, numberWords, percentWords } from './plain-words';
import { tierWords } from './tier-words';

/** Whether a number is there and above nothing. */
function isSome(value: Canonical): boolean {
  const parsed = parseDecimal(String(value));
  return parsed !== undefined && compareDecimals(parsed, zero) > 0;
}

const and: Bilingual = { en: ' and ', fr: ' et ' };

function listed(parts: readonly Bilingual[]): Bilingual {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  if (!last || before.length === 0) return last ?? { en: '', fr: '' };
  return joined([joined(before, ', '), last], and);
}

function restrictions({ row, currency }: LineRead): readonly Bilingual[] {
  const parts: Bilingual[] = [];
  const [price, quantity, margin] = [row('minimumPrice'), row('minimumQuantity'), row('minimumMargin')];
  if (isOn(price)) {
    const { en, fr } = moneyWords(price, currency);
    parts.push({ en: `the unit price is at least ${en}`, fr: `le prix unitaire est d’au moins ${fr}` });
  }
  if (isOn(quantity)) {
    const { en, fr } = numberWords(quantity);
    parts.push({ en: `the quantity is at least ${en}`, fr: `la quantité est d’au moins ${fr}` });
  }
  if (isOn(margin)) {
    const { en, fr } = moneyWords(margin, currency);
    parts.push({ en: `the margin is at least ${en}`, fr: `la marge est d’au moins ${fr}` });
  }
  if (parts.length === 0) return [];
  const { en, fr } = listed(parts);
  return [{ en: `Only if ${en}.`, fr: `Seulement si ${fr}.` }];
}

function occurrence({ row }: LineRead): readonly Bilingual[] {
  return row('occurrence') === 'Once'
    ? [
        {
          en: 'Pays only once for a subscription (SPIFF).',
          fr: 'Ne paie qu’une fois par abonnement (prime ponctuelle).',
        },
      ]
    : [];
}

function partialPayments({ row }: LineRead): readonly Bilingual[] {
  if (row('trigger') !== 'Invoice paid') return [];
  return row('partialPayment') === 'When paid in full'
    ? [
        {
          en: 'Nothing is earned before the invoice is paid in full.',
          fr: 'Rien n’est acquis avant que la facture soit payée en entier.',
        },
      ]
    : [
        {
          en: 'A partial payment earns its share.',
          fr: 'Un paiement partiel fait acquérir sa part.',
        },
      ];
}

/** What a percentage of a line is of, where it is not said again: what its own rate is of, or the commission per unit. */
const topUpBases: Readonly<Record<string, Bilingual>> = {
  '% of price': { en: 'the same price', fr: 'du même prix' },
  '% of margin': { en: 'the same margin', fr: 'de la même marge' },
  '% of margin over a minimum dollar value': { en: 'the same margin', fr: 'de la même marge' },
};

const ofCommission: Bilingual = { en: 'this commission', fr: 'de cette commission' };

function topUp({ row }: LineRead): readonly Bilingual[] {
  const percent = row('topUpPercent');
  if (!isSome(percent)) return [];
  const { en, fr } = percentWords(percent);
  const base = topUpBases[String(row('method'))] ?? ofCommission;
  return [
    {
      en: `The parent agent is paid a top-up of ${en} of ${base.en} in addition.`,
      fr: `L’agent parent touche en plus un supplément de ${fr} ${base.fr}.`,
    },
  ];
}

function bonus({ row }: LineRead): readonly Bilingual[] {
  const percent = row('firstInvoiceBonusPercent');
  if (!isSome(percent)) return [];
  const { en, fr } = percentWords(percent);
  return [
    {
      en: `The first invoice adds a bonus of ${en} of its revenue.`,
      fr: `La première facture ajoute une prime de ${fr} de son revenu.`,
    },
  ];
}

function duration({ row }: LineRead): readonly Bilingual[] {
  const months = row('durationMonths');
  if (!isOn(months)) return [];
  const { en, fr } = numberWords(months);
  return [
    {
      en: `Stops ${en} months after the subscription began.`,
      fr: `Cesse ${fr} mois après le début de l’abonnement.`,
    },
  ];
}

function clawback({ row }: LineRead): readonly Bilingual[] {
  const months = row('clawbackMonths');
  if (!isSome(months)) return [];
  const within = numberWords(months);
  const share = percentWords(row('clawbackPercent') ?? '100');
  return [
    {
      en: `If the subscription ends within ${within.en} months, ${share.en} is taken back.`,
      fr: `Si l’abonnement prend fin en moins de ${within.fr} mois, ${share.fr} est repris.`,
    },
  ];
}

/** Sentences that follow the first one, those that have something to say, always in this order. */
export const restWords = (line: LineRead): readonly Bilingual[] =>
  [restrictions, tierWords, occurrence, partialPayments, topUp, bonus, duration, clawback].flatMap((clause) =>
    clause(line),
  );
