import type { Language } from '../../core/kernel/bilingual';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import type { RefusedLine } from '../../core/rating/deck/deck-reading';
import {
  compareSheets,
  destinationOf,
  type ComparedPrice,
  type ComparisonCounts,
  type SheetComparison,
} from '../../core/rating/designer/compare/compare-sheets';
import {
  comparisonByCountry,
  comparisonByDestination,
  type PlaceComparison,
} from '../../core/rating/designer/compare/comparison-by-place';
import type { PriceSheet } from '../../core/rating/designer/compare/price-sheet';
import { offshoreAreas } from '../../core/rating/reading/offshore-areas';
import { todayOf } from '../../workflows/clock';
import { deckPriceSheet, readPriceSheet } from '../../workflows/rates/price-sheets';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';
import { kindWords, moveWords, percentText, refusedJson, refusedText } from './deck-words';
import { splitSource } from './map-source-name';
import { openDeckFile } from './rate-files';

export interface DeckCompareOptions {
  readonly beforeOn?: string;
  readonly afterOn?: string;
  readonly name?: string;
  readonly currency: string;
  readonly byDestination: boolean;
  readonly roundRates: boolean;
  readonly lang: Language;
  readonly json: boolean;
}

interface Side {
  readonly sheet: PriceSheet;
  readonly refused: readonly RefusedLine[];
}

/** A plan of a workspace, or else a deck. */
async function openSide(
  context: CommandContext,
  whole: string,
  on: string | undefined,
  { name, currency, roundRates }: DeckCompareOptions,
): Promise<Side> {
  const today = todayOf(context.now());
  const { path, sheet: plan } = splitSource(whole);
  if (plan !== undefined) {
    const sheet = await editWorkbookFile(path, (host) => readPriceSheet(host, plan, on ?? today), null);
    if (sheet) return { sheet, refused: [] };
  }
  const { sheet, deck } = deckPriceSheet(await openDeckFile(whole), {
    ...{ today, currency, roundRates },
    ...(name === undefined ? {} : { name }),
    ...(on === undefined ? {} : { on }),
  });
  return { sheet, refused: deck.refused };
}

function priceJson(comparison: SheetComparison, price: ComparedPrice): unknown {
  const { before, after } = comparison;
  const told = (line: number, { lines }: PriceSheet) => {
    const row = lines[line];
    return row ? { prefix: row.prefix, rate: row.ratePerUnit, rateUnit: row.rateUnit } : null;
  };
  const { prefix, timeBand, kind, move, basisPoints } = price;
  return {
    prefix,
    ...(timeBand === '' ? {} : { timeBand }),
    destination: destinationOf(comparison, price),
    kind,
    move,
    percent: basisPoints === undefined ? null : basisPoints / 100,
    before: told(price.before, before),
    after: told(price.after, after),
  };
}

const differs = ({ kind, move }: ComparedPrice): boolean => kind !== 'kept' || move !== 'unchanged';

function resultJson(
  comparison: SheetComparison,
  places: readonly PlaceComparison[],
  sides: Readonly<Record<'before' | 'after', Side>>,
  lang: Language,
): unknown {
  const { currency, lines, prices, compared } = comparison;
  return {
    currency,
    lines,
    prices,
    places: places.map(({ biggest, ...place }) => ({
      ...place,
      biggest: biggest.map((price) => priceJson(comparison, price)),
    })),
    changes: compared.filter(differs).map((price) => priceJson(comparison, price)),
    refused: {
      before: sides.before.refused.map((one) => refusedJson(one, lang)),
      after: sides.after.refused.map((one) => refusedJson(one, lang)),
    },
  };
}

const figures = ({ lines, prices }: ComparisonCounts, lang: Language): string =>
  [
    ...(['added', 'removed', 'kept'] as const).map((kind) => `${lines[kind]} ${kindWords[kind][lang]}`),
    ...Object.entries(prices).flatMap(([move, count]) =>
      count > 0 ? [`${count} ${moveWords[move as keyof typeof moveWords][lang]}`] : [],
    ),
  ].join(', ');

const shownPlaces = 20;

function priceText(comparison: SheetComparison, price: ComparedPrice, lang: Language): string {
  const rateOf = (line: number, { lines }: PriceSheet): string => {
    const row = lines[line];
    if (!row) return '—';
    return row.prefix === price.prefix ? row.ratePerUnit : `${row.ratePerUnit} (${row.prefix})`;
  };
  const { before, after } = comparison;
  const move = price.basisPoints === undefined ? '' : ` ${percentText(price.basisPoints, lang)}`;
  return `    ${price.prefix} ${rateOf(price.before, before)} → ${rateOf(price.after, after)}${move}`;
}

/** `sbm deck compare A B`: what became of the prices of A in B, and which line answers where one is gone. */
export async function deckCompareCommand(
  context: CommandContext,
  first: string,
  second: string,
  options: DeckCompareOptions,
): Promise<ExitCode> {
  const { lang, json } = options;
  const before = await openSide(context, first, options.beforeOn, options);
  const after = await openSide(context, second, options.afterOn, options);
  const comparison = compareSheets(before.sheet, after.sheet);
  const places = options.byDestination
    ? comparisonByDestination(comparison)
    : comparisonByCountry(comparison, offshoreAreas(shippedLists));
  printResult(context, json, json && resultJson(comparison, places, { before, after }, lang), [
    `${comparison.currency}: ${figures(comparison, lang)}`,
    ...places
      .slice(0, shownPlaces)
      .flatMap((place) => [
        `  ${[place.key, place.name === place.key ? '' : place.name].join(' ').trim()}: ${figures(place, lang)}`,
        ...place.biggest.map((price) => priceText(comparison, price, lang)),
      ]),
    ...[...before.refused, ...after.refused].map((one) => refusedText(one, lang)),
  ]);
  const refused = before.refused.length + after.refused.length;
  return refused > 0 || comparison.compared.some(differs) ? exitCodes.dataErrors : exitCodes.done;
}
