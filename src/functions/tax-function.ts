import { RecomputedTaxes, recomputedFields } from '../core/entities/finance/recomputed-tax';
import { leviedTaxes, type Levy } from '../core/entities/finance/levied-taxes';
import { addDecimals, formatDecimal, zero, type Decimal } from '../core/kernel/decimal';
import type { CellFunction } from './cell-function';

/** The tax code whose rows say what is charged where nothing else is said (domain.md 3.18). */
const usualCode = 'Canada';

function sumOf(amount: Decimal, levies: readonly Levy[]): Decimal {
  const taxes = new RecomputedTaxes();
  taxes.add(amount, levies);
  return recomputedFields.reduce((sum, field) => addDecimals(sum, taxes.amount(field)), zero);
}

/** =SB.TAX: the taxes on an amount by the rows of the Tax Codes sheet, each half up to the cent (domain.md 4.2, 4.5). */
export const taxFunction: CellFunction = {
  name: 'TAX',
  purpose: {
    en: 'The taxes on an amount in a province on a day, by the Tax Codes sheet; 9-1-1 is an amount, added beforehand.',
    fr: 'Les taxes sur un montant dans une province un jour donné, selon la feuille Codes de taxe; la taxe 9-1-1 est un montant, à ajouter avant.',
  },
  parameters: [
    {
      name: { en: 'province', fr: 'province' },
      purpose: {
        en: 'The province of the service location, such as QC.',
        fr: 'La province de l’emplacement de service, comme QC.',
      },
      type: 'text',
    },
    {
      name: { en: 'date', fr: 'date' },
      purpose: { en: 'The invoice date.', fr: 'La date de la facture.' },
      type: 'date',
    },
    {
      name: { en: 'amount', fr: 'montant' },
      purpose: { en: 'The amount before taxes.', fr: 'Le montant avant taxes.' },
      type: 'number',
    },
    {
      name: { en: 'class', fr: 'classe' },
      purpose: {
        en: 'Voice, Internet, TV, Equipment or Other, where rates differ by it.',
        fr: 'Voix, Internet, Télé, Équipement ou Autre, là où les taux en dépendent.',
      },
      type: 'text',
      optional: true,
    },
    {
      name: { en: 'tax', fr: 'taxe' },
      purpose: {
        en: 'Only this tax, such as QST; left out, all of them.',
        fr: 'Seulement cette taxe, comme TVQ; omise, toutes.',
      },
      type: 'text',
      optional: true,
    },
  ],
  result: 'number',
  example: { formula: 'SB.TAX("QC","2026-01-01",100)', gives: 14.98 },
  evaluate(args, { table, lists }) {
    const province = args.choice('province', 'province', lists);
    const itemClass = args.isGiven('class') ? args.choice('class', 'itemClass', lists) : undefined;
    const only = args.isGiven('tax') ? args.choice('tax', 'taxName', lists) : undefined;
    const levies = leviedTaxes(table)(usualCode, province, args.day('date'), itemClass);
    if (!levies)
      throw args.fault('class', {
        en: 'the class of the item: the Tax Codes sheet has rates that depend on it, or no Canada rows',
        fr: 'la classe de l’élément : la feuille Codes de taxe a des taux qui en dépendent, ou aucune ligne Canada',
      });
    const wanted = levies.filter(({ taxName }) => only === undefined || taxName === only);
    return Number(formatDecimal(sumOf(args.decimal('amount'), wanted)));
  },
};
