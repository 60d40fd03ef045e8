import type { Decimal } from '../../core/kernel/decimal';
import { formatDecimal } from '../../core/kernel/decimal';
import type { Language } from '../../core/kernel/bilingual';
import type { Rounding } from '../../core/kernel/rounding';
import { problemOf, type RateChange } from '../../core/rating/designer/change/rate-change';
import type { LineFilter } from '../../core/rating/designer/filter/line-filter';
import { microText } from '../../core/rating/plan/micro-units';
import { changeRates, previewRates, type ChangedRates } from '../../workflows/rates/change-rates';
import type { CommandContext } from '../command-context';
import { doingOf } from '../doing';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';
import { keptWords, problemWords } from './deck-words';

export interface DeckChangeOptions {
  readonly plan: string;
  readonly percent?: Decimal;
  readonly amount?: Decimal;
  readonly round?: number;
  readonly rounding?: Rounding;
  readonly floorOverCost?: Decimal;
  readonly ceilingOverCost?: Decimal;
  readonly minimum?: number;
  readonly increment?: number;
  readonly countries?: readonly string[];
  readonly destination?: string;
  readonly prefixes?: { readonly from: string; readonly to: string };
  readonly band?: string;
  readonly on?: string;
  readonly preview: boolean;
  readonly by?: string;
  readonly lang: Language;
  readonly json: boolean;
}

/** Without what was not asked for. */
const asked = <Wish extends object>(wish: { [Key in keyof Wish]: Wish[Key] | undefined }): Wish =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as Wish;

const changeOf = ({ round, minimum, ...options }: DeckChangeOptions): RateChange => {
  const { percent, amount, rounding, floorOverCost, ceilingOverCost, increment } = options;
  return asked<RateChange>({
    ...{ percent, amount, rounding, floorOverCost, ceilingOverCost, increment },
    decimals: round,
    minimumInterval: minimum,
  });
};

const filterOf = ({ countries, destination, prefixes, band, on }: DeckChangeOptions): LineFilter =>
  asked<LineFilter>({ countries, destination, prefixes, timeBand: band, on });

/** The change as the history tells it: `percent 5, round 4, countries 52`. */
const told = (options: DeckChangeOptions): string => {
  const { percent, amount, floorOverCost, ceilingOverCost, prefixes, round, minimum, increment } = options;
  const said: Readonly<Record<string, string | number | undefined>> = {
    percent: percent && formatDecimal(percent),
    amount: amount && formatDecimal(amount),
    round,
    'floor over cost': floorOverCost && formatDecimal(floorOverCost),
    'ceiling over cost': ceilingOverCost && formatDecimal(ceilingOverCost),
    minimum,
    increment,
    countries: options.countries?.join(' '),
    destination: options.destination,
    prefixes: prefixes && `${prefixes.from}-${prefixes.to}`,
    band: options.band,
    on: options.on,
  };
  return Object.entries(said)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value}`]))
    .join(', ');
};

function resultJson(
  { lines, rowOf, changes, kept, effect, operation }: ChangedRates,
  lang: Language,
): unknown {
  const { meanBefore, meanAfter, ...counts } = effect;
  const placeOf = (line: number) => ({
    row: (rowOf[line] ?? 0) + 1,
    prefix: lines[line]?.prefix ?? null,
  });
  return {
    counts,
    mean: { before: microText(meanBefore), after: microText(meanAfter) },
    changes: changes.map(({ line, ...change }) => ({ ...placeOf(line), ...change })),
    kept: kept.map(({ line, reason }) => ({
      ...placeOf(line),
      reason,
      message: keptWords[reason][lang],
    })),
    operation: operation ?? null,
  };
}

const shown = 10;

function linesOf({ lines, changes, kept, effect }: ChangedRates, lang: Language): string[] {
  const text = (en: string, fr: string): string => (lang === 'en' ? en : fr);
  const { selected, changed, dearer, cheaper, atFloor, atCeiling, withoutCost } = effect;
  const mean = [effect.meanBefore, effect.meanAfter].map(microText).join(' → ');
  return [
    text(
      `${changed} of ${selected} lines change: ${dearer} dearer, ${cheaper} cheaper, ${atFloor} at the floor, ${atCeiling} at the ceiling; mean rate ${mean}`,
      `${changed} lignes sur ${selected} changent\u00A0: ${dearer} plus chères, ${cheaper} moins chères, ${atFloor} au plancher, ${atCeiling} au plafond; tarif moyen ${mean}`,
    ),
    ...(withoutCost > 0
      ? [
          text(
            `${withoutCost} lines have no cost: no limit by cost holds them`,
            `${withoutCost} lignes n’ont pas de coût\u00A0: aucune limite par le coût ne les retient`,
          ),
        ]
      : []),
    ...changes
      .slice(0, shown)
      .map(({ line, field, from, to }) => `  ${lines[line]?.prefix ?? ''} ${field} ${from} → ${to}`),
    ...(changes.length > shown ? [`  … ${changes.length - shown}`] : []),
    ...kept
      .slice(0, shown)
      .map(({ line, reason }) => `  ${lines[line]?.prefix ?? ''}: ${keptWords[reason][lang]}`),
  ];
}

/** `sbm deck change FILE.xlsx --plan NAME --percent 5`: rates of a plan changed at once, or what that would come to. */
export async function deckChangeCommand(
  context: CommandContext,
  file: string,
  options: DeckChangeOptions,
): Promise<ExitCode> {
  const change = changeOf(options);
  const problem = problemOf(change);
  if (problem) throw new UsageError(problemWords[problem]);
  const wish = { plan: options.plan, where: filterOf(options), change, told: told(options) };
  const done: ChangedRates = options.preview
    ? await editWorkbookFile(
        file,
        async (host) => ({ ...(await previewRates(host, wish)), operation: undefined }),
        null,
      )
    : await editWorkbookFile(file, (host) => changeRates(host, wish, doingOf(context, options.by)));
  printResult(context, options.json, options.json && resultJson(done, options.lang), [
    ...linesOf(done, options.lang),
    ...(done.operation === undefined ? [] : [`sbm undo ${file} ${done.operation}`]),
  ]);
  return done.kept.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
