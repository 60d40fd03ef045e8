import { stepInWords } from '../core/rating/explain/step-words';
import { unratedWords } from '../core/rating/explain/unrated-words';
import { microText } from '../core/rating/plan/micro-units';
import { FunctionFault, type CellFunction } from './cell-function';
import { callParameters } from './rate-parameters';
import { ratedCall } from './rated-call';

/** =SB.RATE: what a call costs by a rate plan, to six decimals (domain.md 4.1). */
export const rateFunction: CellFunction = {
  name: 'RATE',
  purpose: {
    en: 'What a call costs by a rate plan of the workspace, before taxes.',
    fr: 'Ce que coûte un appel selon un plan tarifaire du classeur, avant taxes.',
  },
  parameters: callParameters,
  result: 'number',
  example: { formula: 'SB.RATE("Retail LD 2026","15142225555","2026-01-15 08:30:00",61)', gives: 0.055 },
  evaluate(args, facts) {
    const { outcome, reason } = ratedCall(args, facts);
    if (reason !== undefined) throw new FunctionFault(unratedWords[reason]);
    return Number(microText(outcome.amount));
  },
};

/** =SB.RATE.EXPLAIN: the steps of the same price in words, or why there is none. */
export const explainFunction: CellFunction = {
  name: 'RATE.EXPLAIN',
  purpose: {
    en: 'How the price of a call comes about, step by step.',
    fr: 'Comment se forme le prix d’un appel, étape par étape.',
  },
  parameters: callParameters,
  result: 'text',
  example: {
    formula: 'SB.RATE.EXPLAIN("Retail LD 2026","15142225555","2026-01-15 08:30:00",61)',
    gives:
      'Number 15142225555 is 15142225555: a North American number. Plan version in force from 2026-01-01. Longest prefix 1514, Montréal, at any time. 61\u00A0s at 30/6 is 66\u00A0s billed. 66\u00A0s paid at 0.050000 per 60\u00A0s: 0.055000. 0.055000 rounded half up to 6 decimals: 0.055000.',
  },
  evaluate(args, facts) {
    const steps = ratedCall(args, facts).steps.map((step) => stepInWords(step)[facts.language]);
    return `${steps.join('. ')}.`;
  },
};
