import type { Language } from '../../core/kernel/bilingual';
import { stepInWords } from '../../core/rating/explain/step-words';
import { quantityText } from '../../core/rating/explain/step-texts';
import { unratedWords } from '../../core/rating/explain/unrated-words';
import { microText, microTextOf } from '../../core/rating/plan/micro-units';
import type { RatedRecord } from '../../core/rating/usage/rate-records';
import { marginOf } from '../../core/rating/usage/rate-usage';
import { todayOf } from '../../workflows/clock';
import { rateCalls, type RateCallsResult } from '../../workflows/rate-calls';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { optionalSource, rateSource } from './rate-files';
import { linesOfRating } from './rate-lines';

export interface RateOptions {
  readonly plan: string;
  readonly calls: string;
  readonly name?: string;
  readonly header?: string;
  readonly bands?: string;
  readonly split: boolean;
  readonly zone: string;
  readonly homeArea?: string;
  readonly scope: 'subscription' | 'customer';
  readonly cycleDay: number;
  readonly explain: boolean;
  readonly lang: Language;
  readonly json: boolean;
}

const centScale = 2;

function moneyJson({ amount, cost }: RatedRecord): Record<string, unknown> {
  if (amount === undefined || cost === undefined) return {};
  const { margin, isLoss } = marginOf(amount, cost);
  return { cost: microText(cost), margin: microText(margin), ...(isLoss ? { isLoss } : {}) };
}

function callJson(result: RateCallsResult, rated: RatedRecord, { explain, lang }: RateOptions): unknown {
  const { plan } = result;
  const { record, line, billed, includedUsed, amount, unrated } = rated;
  const row = plan.rows.lines[line];
  const billedText = quantityText(billed, plan.unit);
  const isPriced = amount !== undefined;
  return {
    id: record.id,
    line: record.line,
    number: record.number.ok ? record.number.digits : null,
    prefix: row?.prefix ?? null,
    destination: row?.destinationName ?? null,
    ...(plan.unit.kind === 'duration'
      ? { billedSeconds: isPriced ? billed : null }
      : { billedQuantity: isPriced ? billedText : null }),
    amount: isPriced ? microText(amount) : null,
    ...(includedUsed > 0 ? { includedUsed: quantityText(includedUsed, plan.unit) } : {}),
    ...moneyJson(rated),
    ...(unrated ? { unrated: { reason: unrated, message: unratedWords[unrated][lang] } } : {}),
    ...(explain ? { steps: rated.steps.map((step) => ({ ...step, text: stepInWords(step)[lang] })) } : {}),
  };
}

function resultJson(result: RateCallsResult, options: RateOptions): unknown {
  const { records, totals, faults, plan, assumed, unread, ahead } = result;
  const rated = records.filter(({ amount }) => amount !== undefined).length;
  return {
    calls: records.map((record) => callJson(result, record, options)),
    total: microText(totals.total),
    invoiceTotal: microTextOf(totals.invoiceTotal, centScale),
    totalOfCents: microTextOf(totals.totalOfCents, centScale),
    currency: plan.versions[0]?.row?.currency ?? null,
    counts: { calls: records.length, rated, unrated: records.length - rated, ahead },
    assumed,
    unread,
    faults: faults.map(({ expected, ...fault }) => ({ ...fault, expected: expected[options.lang] })),
  };
}

/** `sbm rate --plan LINES.csv --calls CALLS.csv`: what usage costs by a plan, and what has no price and why. */
export async function rateCommand(context: CommandContext, options: RateOptions): Promise<ExitCode> {
  const files = {
    lines: await rateSource(options.plan),
    calls: await rateSource(options.calls),
    ...(await optionalSource('versions', options.header)),
    ...(await optionalSource('bands', options.bands)),
  };
  const now = context.now();
  const result = rateCalls(files, {
    ...options,
    today: todayOf(now),
    now: Math.floor(now.getTime() / 1000),
  });
  printResult(
    context,
    options.json,
    options.json && resultJson(result, options),
    linesOfRating(result, options.lang),
  );
  const isWhole = result.faults.length === 0 && result.records.every(({ amount }) => amount !== undefined);
  return isWhole ? exitCodes.done : exitCodes.dataErrors;
}
