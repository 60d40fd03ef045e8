import type { Steps } from '../../core/kernel/steps';
import type { SourceTable } from '../../core/mapping/source-table';
import type { DeckReading } from '../../core/rating/deck/deck-reading';
import { readingDeckOf } from '../../workflows/rates/price-sheets';
import { todayOf } from '../../workflows/clock';
import { openDeck } from '../../workflows/rates/open-deck';

/** A carrier's file before it is read as a deck. */
export const openDeckFile = async (file: File): Promise<SourceTable> =>
  openDeck(new Uint8Array(await file.arrayBuffer()), file.name);

/** Reads it as lines of a plan, today. */
export const readingToday = (source: SourceTable, plan: string, roundRates: boolean): Steps<DeckReading> =>
  readingDeckOf(source, { plan, roundRates, today: todayOf(new Date()) });
