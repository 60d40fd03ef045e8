import type { Language } from '../../core/kernel/bilingual';
import type { DeckImport, ImportWish } from '../../core/rating/designer/import/deck-import';
import { todayOf } from '../../workflows/clock';
import { importDeck, previewDeck, type ImportedDeck } from '../../workflows/rates/import-deck';
import { readDeckOf } from '../../workflows/rates/price-sheets';
import type { CommandContext } from '../command-context';
import { doingOf } from '../doing';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';
import { refusedJson, refusedText } from './deck-words';
import { openDeckFile } from './rate-files';

export interface DeckImportOptions {
  readonly plan: string;
  readonly from?: string;
  readonly close: boolean;
  readonly currency?: string;
  readonly preview: boolean;
  readonly roundRates: boolean;
  readonly by?: string;
  readonly lang: Language;
  readonly json: boolean;
}

function resultJson({ made, operation }: ImportedDeck, lang: Language): unknown {
  const { deck, plan, currency, isNew, isCurrencyAssumed, named, closed, refused } = made;
  return {
    plan: { name: plan, currency, isNew, isCurrencyAssumed },
    counts: {
      lines: deck.lines.length,
      added: made.added.length,
      changed: made.changed,
      unchanged: made.unchanged,
      refused: refused.length,
      closed,
      named,
    },
    versions: made.versions.map(({ effectiveFrom }) => effectiveFrom),
    columns: deck.columns,
    unread: deck.unread,
    conversions: deck.conversions,
    assumed: deck.assumed,
    refused: refused.map((one) => refusedJson(one, lang)),
    operation: operation ?? null,
  };
}

const shownRefused = 20;

function linesOf(
  { plan, currency, isNew, isCurrencyAssumed, ...made }: DeckImport,
  lang: Language,
): string[] {
  const { added, changed, unchanged, closed, refused, named, deck } = made;
  const text = (en: string, fr: string): string => (lang === 'en' ? en : fr);
  const assumed = isCurrencyAssumed ? text(', assumed', ', supposée') : '';
  return [
    text(
      `${plan} (${currency}${assumed})${isNew ? ', a new plan' : ''}: ${added.length} lines added, ${changed} changed, ${unchanged} as they were, ${closed} ended, ${refused.length} refused`,
      `${plan} (${currency}${assumed})${isNew ? ', nouveau plan' : ''}\u00A0: ${added.length} lignes ajoutées, ${changed} modifiées, ${unchanged} inchangées, ${closed} terminées, ${refused.length} refusées`,
    ),
    text(
      `Read as something else than shown: ${deck.conversions.length} cells (--json lists them); columns not read: ${deck.unread.join(', ') || 'none'}`,
      `Lues autrement qu’affichées\u00A0: ${deck.conversions.length} cellules (--json les énumère); colonnes non lues\u00A0: ${deck.unread.join(', ') || 'aucune'}`,
    ),
    ...(named > 0
      ? [
          text(
            `${named} lines without a destination are named by their prefix`,
            `${named} lignes sans destination portent leur préfixe pour nom`,
          ),
        ]
      : []),
    ...refused.slice(0, shownRefused).map((one) => refusedText(one, lang)),
    ...(refused.length > shownRefused ? [`  … ${refused.length - shownRefused}`] : []),
  ];
}

/** `sbm deck import DECK FILE.xlsx --plan NAME`: a carrier's deck into the sheets, and what of it was refused and why. */
export async function deckImportCommand(
  context: CommandContext,
  file: string,
  into: string,
  options: DeckImportOptions,
): Promise<ExitCode> {
  const { plan, from, close, currency, lang } = options;
  const source = await openDeckFile(file);
  const today = todayOf(context.now());
  const deck = { file: source.name, deck: readDeckOf(source, { ...options, today }) };
  const wish: ImportWish = {
    ...{ plan, close, today },
    ...(from === undefined ? {} : { from }),
    ...(currency === undefined ? {} : { currency }),
  };
  const done: ImportedDeck = options.preview
    ? await editWorkbookFile(
        into,
        async (host) => ({ made: await previewDeck(host, deck, wish), operation: undefined }),
        null,
      )
    : await editWorkbookFile(into, (host) => importDeck(host, deck, wish, doingOf(context, options.by)));
  printResult(context, options.json, options.json && resultJson(done, lang), [
    ...linesOf(done.made, lang),
    ...(done.operation === undefined ? [] : [`sbm undo ${into} ${done.operation}`]),
  ]);
  return done.made.refused.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
