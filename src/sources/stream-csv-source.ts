import { fileEmpty } from '../core/kernel/workbook-bytes';
import { createNoteCollector, type NoteCollector } from '../core/mapping/source-notes';
import type { SourceNote, SourceTable } from '../core/mapping/source-table';
import { readGrid } from '../core/mapping/table-from-grid';
import { rowCutter } from './changed-delimiter';
import { readCsvPart, type CsvPlace } from './csv-records';
import { decoderOf } from './decode-text';
import { detectDelimiter } from './detect-delimiter';
import { joinedBytes } from './joined-bytes';
import { refuseWebPage } from './read-csv-source';
import type { SourceOptions } from './source-options';

/** Rows of a source that is read piece by piece; `bytes` is how much of the file, of an .xlsx unpacked, was read when they were whole. */
export interface SourceBlock {
  readonly rows: SourceTable['rows'];
  readonly numbers: readonly number[];
  readonly bytes: number;
}

/** A source too big to be held: its head, and its rows as they come. */
export interface SourceStream {
  readonly head: Omit<SourceTable, 'rows' | 'rowNumbers' | 'notes'>;
  readonly blocks: AsyncIterable<SourceBlock>;
  /** What is worth knowing of what was read so far. */
  readonly notes: () => readonly SourceNote[];
}

/** A source read in passing, with the bytes its blocks count up to. */
export interface OpenedStream extends SourceStream {
  readonly total: number;
  /** About how many rows it has, where that is known better than by the bytes of the first ones. */
  readonly aboutRows?: number;
}

/** What encoding, delimiter and headings are judged by. */
const sampleBytes = 1 << 18;

interface Grid {
  readonly rows: string[][];
  readonly lines: number[];
}

async function sampleOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < sampleBytes) {
    const next = await chunks.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return joinedBytes(parts);
}

/** Up to the last line end, so that no character is cut in two. */
const wholeLines = (sample: Uint8Array): Uint8Array => {
  const end = sample.lastIndexOf(10);
  return end > 0 && sample.length >= sampleBytes ? sample.subarray(0, end + 1) : sample;
};

/** Takes texts and gives the records that are whole. */
function recordReader(delimiter: string, notes: NoteCollector): (text: string, last: boolean) => Grid {
  const place: CsvPlace = { line: 1, unclosed: [] };
  let rest = '';
  let told = 0;
  return (text, last) => {
    const grid: Grid = { rows: [], lines: [] };
    const whole = rest + text;
    const taken = readCsvPart(
      whole,
      delimiter,
      (fields, line) => {
        grid.rows.push(fields);
        grid.lines.push(line);
        return true;
      },
      place,
      last,
    );
    rest = whole.slice(taken);
    for (; told < place.unclosed.length; told += 1) notes.add('unclosedQuote', place.unclosed[told] ?? 1);
    return grid;
  };
}

/**
 * Reads delimited text of any length from its bytes as they come, holding no more than a piece of it. Encoding,
 * delimiter and headings are judged by the first quarter of a megabyte, and lines that differ from it are read and noted as
 * where the file is read whole. Throws FILE_EMPTY, FILE_NOT_A_WORKBOOK and the codes of `decoderOf`.
 */
export async function streamCsvSource(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  options: SourceOptions = {},
): Promise<SourceStream> {
  const notes = createNoteCollector();
  const chunks = bytes[Symbol.asyncIterator]();
  const sample = await sampleOf(chunks);
  if (sample.length === 0) throw fileEmpty(name);
  const { encoding, decode } = decoderOf(wholeLines(sample), name, notes, options.encoding);
  const isWhole = sample.length < sampleBytes;
  const text = decode(sample, isWhole);
  refuseWebPage(text, name);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const read = recordReader(delimiter, notes);
  const first = read(text, isWhole);
  const cut = rowCutter(first.rows, delimiter, notes);
  const { headerRow, headerRows } = options;
  const { table, later } = readGrid(
    cut(first.rows, first.lines),
    {
      ...{ rowNumbers: first.lines, rectangular: false },
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(headerRows === undefined ? {} : { headerRows }),
    },
    notes,
  );
  const { rows, rowNumbers, ...head } = table;
  if (head.headings.length === 0) throw fileEmpty(name);
  async function* blocks(): AsyncGenerator<SourceBlock> {
    let done = sample.length;
    let ended = isWhole;
    try {
      yield { rows, numbers: rowNumbers, bytes: done };
      while (!ended) {
        const next = await chunks.next();
        ended = next.done === true;
        const chunk = next.done === true ? new Uint8Array() : next.value;
        done += chunk.length;
        const grid = read(decode(chunk, ended), ended);
        const block = later(cut(grid.rows, grid.lines), grid.lines);
        yield { rows: block.rows, numbers: block.rowNumbers, bytes: done };
      }
    } finally {
      await chunks.return?.();
    }
  }
  return {
    head: { name, format: 'csv', encoding, delimiter, ...head },
    blocks: blocks(),
    notes: () => notes.notes(),
  };
}
