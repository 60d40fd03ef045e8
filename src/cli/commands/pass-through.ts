import type { Language } from '../../core/kernel/bilingual';
import { unratedWords } from '../../core/rating/explain/unrated-words';
import { microText, microTextOf } from '../../core/rating/plan/micro-units';
import type { PassedRecord } from '../../core/rating/usage/pass-through';
import { todayOf } from '../../workflows/clock';
import { ratePassedThrough, type PassThroughResult } from '../../workflows/rate-pass-through';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { microsOfOption } from './plain-quantity';
import { faultLine, rateSource } from './rate-files';
import { totalsLine } from './rate-lines';

export interface PassThroughOptions {
  readonly calls: string;
  readonly markup: string;
  readonly fee: string;
  readonly zone: string;
  readonly lang: Language;
  readonly json: boolean;
}

const recordJson = ({ record, amount, unrated }: PassedRecord, lang: Language) => ({
  id: record.id,
  line: record.line,
  cost: record.supplierCost === undefined ? null : microText(record.supplierCost),
  amount: amount === undefined ? null : microText(amount),
  ...(unrated ? { unrated: { reason: unrated, message: unratedWords[unrated][lang] } } : {}),
});

function resultJson({ records, totals, unread, faults }: PassThroughResult, lang: Language) {
  const rated = records.filter(({ amount }) => amount !== undefined).length;
  return {
    records: records.map((record) => recordJson(record, lang)),
    total: microText(totals.total),
    invoiceTotal: microTextOf(totals.invoiceTotal, 2),
    totalOfCents: microTextOf(totals.totalOfCents, 2),
    counts: { records: records.length, rated, unrated: records.length - rated },
    unread,
    faults: faults.map(({ expected, ...fault }) => ({ ...fault, expected: expected[lang] })),
  };
}

function linesOf({ records, totals, faults }: PassThroughResult, lang: Language): string[] {
  const lines = records.map(
    ({ record, amount, unrated }) =>
      `${record.id}  ${amount === undefined ? (unrated ? unratedWords[unrated][lang] : '') : microText(amount)}`,
  );
  return [...faults.map((fault) => faultLine(fault, lang)), ...lines, totalsLine(totals, lang)];
}

/** `sbm pass-through --calls CALLS.csv --markup P`: what usage costs that is billed as its supplier charges it. */
export async function passThroughCommand(
  context: CommandContext,
  options: PassThroughOptions,
): Promise<ExitCode> {
  const terms = {
    markupPercent: microText(microsOfOption('markup', options.markup)),
    connectionFee: microText(microsOfOption('fee', options.fee)),
  };
  const now = context.now();
  const settings = { zone: options.zone, now: Math.floor(now.getTime() / 1000) };
  const result = ratePassedThrough(await rateSource(options.calls), todayOf(now), settings, terms);
  printResult(
    context,
    options.json,
    options.json && resultJson(result, options.lang),
    linesOf(result, options.lang),
  );
  const isWhole = result.faults.length === 0 && result.records.every(({ amount }) => amount !== undefined);
  return isWhole ? exitCodes.done : exitCodes.dataErrors;
}
