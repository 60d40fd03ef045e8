import { destinationLine } from '../../core/entities/rates/destination-line';
import { ratePlan } from '../../core/entities/rates/rate-plan';
import { registry } from '../../core/entities/registry';
import { lazyTables } from '../../core/entity/lazy-tables';
import type { DeckReading } from '../../core/rating/deck/deck-reading';
import { readingDeck } from '../../core/rating/deck/read-deck';
import { finish, type Steps } from '../../core/kernel/steps';
import type { PriceSheet } from '../../core/rating/designer/compare/price-sheet';
import { usualCurrency } from '../../core/rating/designer/import/plan-version';
import { planRowsOf, type PlanSheetRows } from '../../core/rating/reading/workspace-plans';
import type { SourceTable } from '../../core/mapping/source-table';
import { readWorkspace } from '../../excel/workspace/read-workspace';
import { contextOn, requireChoice } from '../rate-calls';
import { chosenPlan } from '../../core/rating/reading/choose-plan';
import type { WorkspaceHost } from '../workspace-host';

/** How a deck is read where no workbook says otherwise. */
export interface DeckSettings {
  /** ISO date. */
  readonly today: string;
  readonly plan: string;
  /** Whether rates of more than 6 decimals are rounded, instead of refused. */
  readonly roundRates: boolean;
}

/** Reads a carrier's deck as lines of a plan, in steps. */
export const readingDeckOf = (source: SourceTable, settings: DeckSettings): Steps<DeckReading> =>
  readingDeck(source, { ...contextOn(settings.today), ...settings });

export const readDeckOf = (source: SourceTable, settings: DeckSettings): DeckReading =>
  finish(readingDeckOf(source, settings));

/** A plan of the workbook as it is compared: its lines on a day, in its currency, with its default line then. */
export function priceSheetOf({ lines, versions }: PlanSheetRows, on: string): PriceSheet {
  const [version] = versions.rows
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  const { currency = usualCurrency, defaultLine = null } = version ?? versions.rows[0] ?? {};
  return { lines: lines.rows, currency, defaultLine, on };
}

/** Reads one plan of the workbook to compare it; undefined where it has no lines of such a plan. */
export async function readPriceSheet(
  host: WorkspaceHost,
  plan: string,
  on: string,
): Promise<PriceSheet | undefined> {
  const names = ['listValue', ratePlan.name, destinationLine.name];
  const wanted = registry.filter(({ name }) => names.includes(name));
  const { tables, lists, registry: own } = await readWorkspace(host, wanted);
  const rows = planRowsOf({ table: lazyTables(own, tables, lists) }, plan);
  return rows.lines.rows.length === 0 ? undefined : priceSheetOf(rows, on);
}

/** What of a deck file is compared, beside how it is read. */
export interface DeckSide extends Omit<DeckSettings, 'plan'> {
  readonly name?: string;
  readonly currency: string;
  readonly on?: string;
}

/** A deck file to compare, with how it was read; throws PLAN_NOT_CHOSEN where it has several plans. */
export function deckPriceSheet(
  source: SourceTable,
  { name, currency, on, ...settings }: DeckSide,
): { readonly sheet: PriceSheet; readonly deck: DeckReading } {
  const deck = readDeckOf(source, { ...settings, plan: source.name });
  const choice = chosenPlan({ rows: deck.lines }, name);
  requireChoice(choice, source.name);
  const lines = choice.kept.flatMap((index) => deck.lines[index] ?? []);
  return { sheet: { lines, currency, ...(on === undefined ? {} : { on }) }, deck };
}
