import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { roundRatio, wholeRatio } from '../../core/kernel/ratio';
import { microText, microTextOf } from '../../core/rating/plan/micro-units';
import { rateTraffic, type RatedTraffic } from '../../workflows/rate-traffic';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { microsOfOption, plainQuantity } from './plain-quantity';
import { faultLine, rateSource } from './rate-files';

export interface PercentileOptions {
  readonly samples: string;
  readonly commit: string;
  readonly rate?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const noSamples: Bilingual = { en: 'The file has no samples', fr: 'Le fichier n’a aucun échantillon' };

interface Pricing {
  readonly commit: number;
  readonly rate: number | undefined;
}

const invoiceText = (micros: number | bigint): string =>
  microTextOf(roundRatio(wholeRatio(micros), 10_000, 'halfUp'), 2);

function resultJson(
  { sampleCount, billed, unread, faults }: RatedTraffic,
  { commit, rate }: Pricing,
  lang: Language,
) {
  const isPriced = billed !== undefined && rate !== undefined;
  return {
    samples: sampleCount,
    percentile: billed ? plainQuantity(billed.percentile) : null,
    commit: plainQuantity(commit),
    aboveCommit: billed ? plainQuantity(billed.above) : null,
    amount: isPriced ? microText(billed.amount) : null,
    invoiceTotal: isPriced ? invoiceText(billed.amount) : null,
    ...(billed === undefined && faults.length === 0 ? { unrated: noSamples[lang] } : {}),
    unread,
    faults: faults.map(({ expected, ...fault }) => ({ ...fault, expected: expected[lang] })),
  };
}

function linesOf(
  { sampleCount, billed, faults }: RatedTraffic,
  { commit, rate }: Pricing,
  lang: Language,
): string[] {
  if (!billed) return faults.length > 0 ? faults.map((fault) => faultLine(fault, lang)) : [noSamples[lang]];
  const [percentile, above, count] = [
    plainQuantity(billed.percentile),
    plainQuantity(billed.above),
    String(sampleCount),
  ];
  const head: Bilingual = {
    en: `95th percentile of ${count} samples: ${percentile}; ${above} above the commit of ${plainQuantity(commit)}`,
    fr: `95e centile de ${count} échantillons\u00A0: ${percentile}, soit ${above} au-delà de l’engagement de ${plainQuantity(commit)}`,
  };
  if (rate === undefined) return [head[lang]];
  return [
    head[lang],
    `${above} × ${microText(rate)} = ${microText(billed.amount)} (${invoiceText(billed.amount)})`,
  ];
}

/** `sbm percentile --samples TRAFFIC.csv --commit N`: what is billed of a month's traffic. */
export async function percentileCommand(
  context: CommandContext,
  options: PercentileOptions,
): Promise<ExitCode> {
  const commit = microsOfOption('commit', options.commit);
  const rate = options.rate === undefined ? undefined : microsOfOption('rate', options.rate);
  const result = rateTraffic(await rateSource(options.samples), commit, rate ?? 0);
  const pricing = { commit, rate };
  printResult(
    context,
    options.json,
    options.json && resultJson(result, pricing, options.lang),
    linesOf(result, pricing, options.lang),
  );
  return result.billed ? exitCodes.done : exitCodes.dataErrors;
}
