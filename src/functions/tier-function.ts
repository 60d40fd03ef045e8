import { formatDecimal } from '../core/kernel/decimal';
import { unratedWords } from '../core/rating/explain/unrated-words';
import { microText, microUnits } from '../core/rating/plan/micro-units';
import { rateQuantity } from '../core/rating/tiers/rate-quantity';
import { tierSet } from '../core/rating/tiers/tier-set';
import { FunctionFault, type CellFunction } from './cell-function';
import { tierPlan } from './plans-of-facts';
import { planParameter } from './rate-parameters';

/** =SB.TIER: what a cycle's quantity costs by the tiers of a rate plan (domain.md 4.1, step 10). */
export const tierFunction: CellFunction = {
  name: 'TIER',
  purpose: {
    en: 'What the quantity of a cycle costs by the tiers of a rate plan of the workspace.',
    fr: 'Ce que coûte la quantité d’un cycle selon les paliers d’un plan tarifaire du classeur.',
  },
  parameters: [
    planParameter,
    {
      name: { en: 'quantity', fr: 'quantité' },
      purpose: { en: 'In the unit of the plan.', fr: 'Dans l’unité du plan.' },
      type: 'number',
    },
    {
      name: { en: 'date', fr: 'date' },
      purpose: { en: 'Whose tiers hold.', fr: 'Dont les paliers valent.' },
      type: 'date',
    },
  ],
  result: 'number',
  example: { formula: 'SB.TIER("Data 2026",35,"2026-01-15")', gives: 35 },
  evaluate(args, facts) {
    const quantity = microUnits(formatDecimal(args.decimal('quantity')));
    if (quantity === undefined || quantity < 0)
      throw args.fault('quantity', {
        en: 'a number of 0 or more, at most 6 decimals',
        fr: 'un nombre de 0 ou plus, au plus 6 décimales',
      });
    const set = tierSet(tierPlan(args, facts), args.date('date'));
    if (!set) throw new FunctionFault(unratedWords.noVersion);
    const charge = rateQuantity(set, quantity);
    if (charge.ok) return Number(microText(charge.amount));
    throw args.fault('plan', {
      en: `tiers that cover the quantity: ${microText(charge.at)} has none, or two`,
      fr: `des paliers qui couvrent la quantité : ${microText(charge.at)} n’en a aucun, ou deux`,
    });
  },
};
