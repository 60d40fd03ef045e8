import { unratedWords } from '../core/rating/explain/unrated-words';
import { normaliseNumber } from '../core/rating/steps/normalise-number';
import { findLine, noLine, versionAt } from '../core/rating/steps/find-line';
import { FunctionFault, type CellFunction } from './cell-function';
import { destinationPlan } from './plans-of-facts';
import { callParameters } from './rate-parameters';
import { secondOf } from './rated-call';

/** =SB.DESTINATION: the line of a rate plan that answers a number (domain.md 4.1, step 5). */
export const destinationFunction: CellFunction = {
  name: 'DESTINATION',
  purpose: {
    en: 'The destination of a number by a rate plan of the workspace, with its prefix.',
    fr: 'La destination d’un numéro selon un plan tarifaire du classeur, avec son préfixe.',
  },
  parameters: callParameters.slice(0, 3),
  result: 'text',
  example: {
    formula: 'SB.DESTINATION("Retail LD 2026","(514) 222-5555","2026-01-15 08:30:00")',
    gives: 'Montréal (1514)',
  },
  evaluate(args, facts) {
    const plan = destinationPlan(args, facts);
    const second = secondOf(args, plan, facts);
    const version = plan.versions[versionAt(plan.versions, second)];
    if (!version) throw new FunctionFault(unratedWords.noVersion);
    const number = normaliseNumber(args.text('number'));
    if (!number.ok) throw new FunctionFault(unratedWords[number.fault]);
    const line = findLine(plan, version, number.digits, second);
    const row = plan.rows.lines[line];
    if (!row) throw new FunctionFault(unratedWords[line === noLine.notThen ? 'notThen' : 'noPrefix']);
    return `${row.destinationName} (${row.prefix})`;
  },
};
