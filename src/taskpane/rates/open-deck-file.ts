import type { Steps } from '../../core/kernel/steps';
import type { SourceTable } from '../../core/mapping/source-table';
import type { DeckReading } from '../../core/rating/deck/deck-reading';
import { readingDeckOf } from '../../workflows/rates/price-sheets';
import { todayOf } from '../../workflows/clock';
import type { Watching } from '../../workflows/progress';
import { openDeck } from '../../workflows/rates/open-deck';
import { readSource } from '../source/read-source';

/** A carrier's file before it is read as a deck. */
export const openDeckFile = (file: File, watching: Watching): Promise<SourceTable> =>
  openDeck((reading) => readSource(file, reading, watching));

/** Reads it as lines of a plan, today. */
export const readingToday = (source: SourceTable, plan: string, roundRates: boolean): Steps<DeckReading> =>
  readingDeckOf(source, { plan, roundRates, today: todayOf(new Date()) });
