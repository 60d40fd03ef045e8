import { rowText } from '../core/mapping/leave-out-rows';
import { footStart, OddRowSearch } from '../core/mapping/odd-rows';
import { createNoteCollector } from '../core/mapping/source-notes';
import type { OddRowCode, SourceTable } from '../core/mapping/source-table';
import type { OpenedStream, SourceBlock } from './stream-csv-source';

type Row = SourceTable['rows'][number];

/**
 * The source with its rows noted that look as if they were no data, those of the chosen kinds left out. Rows that may be its
 * foot wait until it is known whether others follow.
 */
export function tellOddRows(source: OpenedStream, leaveOut: readonly OddRowCode[]): OpenedStream {
  const search = new OddRowSearch(source.head.headings);
  const chosen = new Set<OddRowCode>(leaveOut);
  const notes = createNoteCollector();
  const isKept = (row: Row, number: number, atEnd: boolean): boolean => {
    const code = search.next(row, atEnd);
    if (code === undefined) return true;
    const isLeft = chosen.has(code);
    notes.add(isLeft ? 'rowsLeftOut' : code, number, { example: rowText(row) });
    return !isLeft;
  };
  const kept = (
    rows: readonly Row[],
    numbers: readonly number[],
    bytes: number,
    atEnd: boolean,
  ): SourceBlock => {
    const places = rows.flatMap((row, index) => (isKept(row, numbers[index] ?? 0, atEnd) ? [index] : []));
    if (places.length === rows.length) return { rows, numbers, bytes };
    return {
      rows: places.map((index) => rows[index] ?? []),
      numbers: places.map((index) => numbers[index] ?? 0),
      bytes,
    };
  };
  async function* blocks(): AsyncGenerator<SourceBlock> {
    let [held, heldNumbers, bytes]: [readonly Row[], readonly number[], number] = [[], [], 0];
    for await (const block of source.blocks) {
      const rows = held.length === 0 ? block.rows : [...held, ...block.rows];
      const numbers = held.length === 0 ? block.numbers : [...heldNumbers, ...block.numbers];
      const start = footStart(rows);
      bytes = block.bytes;
      [held, heldNumbers] = [rows.slice(start), numbers.slice(start)];
      yield kept(rows.slice(0, start), numbers.slice(0, start), bytes, false);
    }
    if (held.length > 0) yield kept(held, heldNumbers, bytes, true);
  }
  return { ...source, blocks: blocks(), notes: () => [...source.notes(), ...notes.notes()] };
}
