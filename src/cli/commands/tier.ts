import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { roundRatio, wholeRatio } from '../../core/kernel/ratio';
import { exactText } from '../../core/rating/explain/step-texts';
import { microText, microTextOf } from '../../core/rating/plan/micro-units';
import type { TierBreak, TierCharge, TierSlice } from '../../core/rating/tiers/rate-quantity';
import { todayOf } from '../../workflows/clock';
import { rateTier, type RateTierResult } from '../../workflows/rate-calls';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { microsOfOption, plainQuantity } from './plain-quantity';
import { faultLine, optionalSource, rateSource } from './rate-files';

export interface TierOptions {
  readonly plan: string;
  readonly quantity: string;
  readonly name?: string;
  readonly header?: string;
  readonly mode: 'Graduated' | 'Volume';
  readonly date?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const breakWords: Readonly<Record<TierBreak['kind'], (at: string) => Bilingual>> = {
  gap: (at) => ({ en: `No tier begins at ${at}`, fr: `Aucun palier ne commence à ${at}` }),
  overlap: (at) => ({ en: `Two tiers hold before ${at}`, fr: `Deux paliers valent avant ${at}` }),
  beyondLast: (at) => ({ en: `The last tier ends at ${at}`, fr: `Le dernier palier finit à ${at}` }),
};

const noVersion: Bilingual = {
  en: 'No version of the plan is in force on that day',
  fr: 'Aucune version du plan n’est en vigueur ce jour-là',
};

const sliceJson = ({ tier, units, usage, flatFee }: TierSlice, lineOf: readonly number[]) => ({
  line: lineOf[tier.rowIndex],
  fromQty: plainQuantity(tier.from),
  toQty: tier.to === Infinity ? null : plainQuantity(tier.to),
  units: plainQuantity(units),
  included: tier.included,
  ratePerUnit: microText(tier.rate),
  exactAmount: exactText(usage),
  flatFee: microText(flatFee),
});

const invoiceAmount = ({ amount }: TierCharge): string =>
  microTextOf(roundRatio(wholeRatio(amount), 10_000, 'halfUp'), 2);

function brokenWords({ set, charge, faults }: RateTierResult): Bilingual | undefined {
  if (!set) return noVersion;
  if (charge && !charge.ok) return breakWords[charge.kind](plainQuantity(charge.at));
  return charge || faults.length > 0 ? undefined : noVersion;
}

function resultJson(result: RateTierResult, quantity: number, lang: Language): unknown {
  const { set, charge, lineOf, unread, faults } = result;
  const priced = charge?.ok === true ? charge : undefined;
  const broken = brokenWords(result);
  return {
    quantity: plainQuantity(quantity),
    mode: set?.mode ?? null,
    amount: priced ? microText(priced.amount) : null,
    invoiceTotal: priced ? invoiceAmount(priced) : null,
    included: plainQuantity(priced?.included ?? 0),
    slices: priced?.slices.map((slice) => sliceJson(slice, lineOf)) ?? [],
    ...(broken ? { unrated: broken[lang] } : {}),
    unread,
    faults: faults.map(({ expected, ...fault }) => ({ ...fault, expected: expected[lang] })),
  };
}

function linesOf(result: RateTierResult, lang: Language): string[] {
  const { charge, faults, set } = result;
  const broken = brokenWords(result);
  const lines = faults.map((fault) => faultLine(fault, lang));
  if (charge?.ok !== true) return [...lines, ...(broken ? [broken[lang]] : [])];
  const slices = charge.slices.map(({ tier, units, usage, flatFee }) => {
    const band = `${plainQuantity(tier.from)}–${tier.to === Infinity ? '∞' : plainQuantity(tier.to)}`;
    const fee = flatFee > 0 ? ` + ${microText(flatFee)}` : '';
    return `  ${band}: ${plainQuantity(units)} × ${microText(tier.rate)} = ${exactText(usage)}${fee}`;
  });
  return [...lines, ...slices, `${set?.mode ?? ''}: ${microText(charge.amount)} (${invoiceAmount(charge)})`];
}

/** `sbm tier --plan TIERS.csv --quantity N`: what a cycle's quantity costs, tier by tier. */
export async function tierCommand(context: CommandContext, options: TierOptions): Promise<ExitCode> {
  const quantity = microsOfOption('quantity', options.quantity);
  const files = {
    tiers: await rateSource(options.plan),
    ...(await optionalSource('versions', options.header)),
  };
  const date = options.date ?? todayOf(context.now());
  const result = rateTier(files, { name: options.name, mode: options.mode, date, quantity });
  printResult(
    context,
    options.json,
    options.json && resultJson(result, quantity, options.lang),
    linesOf(result, options.lang),
  );
  return result.charge?.ok === true && result.faults.length === 0 ? exitCodes.done : exitCodes.dataErrors;
}
