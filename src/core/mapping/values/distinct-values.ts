import { isBlank, type Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import { cleanText } from '../../kernel/text';
import { matchKey } from '../match-key';
import type { SourceTable } from '../source-table';

/** A value of a source column, spellings apart by case, blanks and quotes counted as one. */
export interface DistinctValue {
  /** What a value map of a profile compares by. */
  readonly key: string;
  /** As it stands where it first occurs. */
  readonly text: string;
  readonly count: number;
  /** File line or sheet row of the first one. */
  readonly row: number;
}

export interface ColumnDistinct {
  /** The most frequent first; of equal ones in the order of the source. */
  readonly values: readonly DistinctValue[];
  readonly blanks: number;
}

interface Counted {
  key: string;
  text: string;
  count: number;
  row: number;
}

/** The distinct values of a column with their counts, which add up to the rows together with the blanks. */
export function distinctValues(source: SourceTable, index: number): ColumnDistinct {
  const byCell = new Map<Cell, Counted>();
  const byKey = new Map<string, Counted>();
  let blanks = 0;
  source.rows.forEach((cells, at) => {
    const cell = cells[index] ?? '';
    if (isBlank(cell)) {
      blanks += 1;
      return;
    }
    let counted = byCell.get(cell);
    if (!counted) {
      const key = matchKey(cell);
      const row = source.rowNumbers[at] ?? at + 1;
      counted = byKey.get(key) ?? { key, text: cleanText(cellText(cell)), count: 0, row };
      byKey.set(key, counted);
      byCell.set(cell, counted);
    }
    counted.count += 1;
  });
  return { values: [...byKey.values()].sort((a, b) => b.count - a.count), blanks };
}
