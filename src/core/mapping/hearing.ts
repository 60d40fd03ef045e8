import type { Cell } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';

/** Hears what is to be said of values while they are made. */
export interface Hearing {
  /** A value that cannot be taken; `row` is its place in the block, `columns` the source columns it comes from. */
  fault(row: number, columns: string, found: Cell, expected: Bilingual): void;
  /** So many values were made up. */
  placeholders(count: number): void;
}
