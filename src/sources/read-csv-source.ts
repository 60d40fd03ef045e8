import { CodedError } from '../core/kernel/coded-error';
import { createNoteCollector } from '../core/mapping/source-notes';
import type { SourceTable } from '../core/mapping/source-table';
import { tableFromGrid } from '../core/mapping/table-from-grid';
import { rowCutter } from './changed-delimiter';
import { readCsvRecords } from './csv-records';
import { decodeText } from './decode-text';
import { detectDelimiter } from './detect-delimiter';
import { mostRows, type SourceOptions } from './source-options';

const tooManyRows = (file: string): CodedError =>
  new CodedError(
    'FILE_TOO_LARGE',
    'notDone',
    `${file} has more than ${mostRows} rows, which no Excel sheet holds. Split the export into smaller files.`,
    { file, limit: mostRows },
  );

const webPage = (file: string): CodedError =>
  new CodedError(
    'FILE_NOT_A_WORKBOOK',
    'notDone',
    `${file} is a web page with another name. Open it in Excel and save it as .xlsx.`,
    { file },
  );

/** Throws FILE_NOT_A_WORKBOOK where a text that begins so is a page, as some systems export. */
export function refuseWebPage(text: string, file: string): void {
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text.slice(0, 200))) throw webPage(file);
}

interface Grid {
  readonly rows: string[][];
  readonly lines: number[];
  readonly unclosed: readonly number[];
}

function readGrid(text: string, delimiter: string, file: string): Grid {
  const rows: string[][] = [];
  const lines: number[] = [];
  const unclosed = readCsvRecords(text, delimiter, (fields, line) => {
    if (rows.length > mostRows) throw tooManyRows(file);
    rows.push(fields);
    lines.push(line);
    return true;
  });
  return { rows, lines, unclosed };
}

/** Reads delimited text; cells stay text, whatever they look like. */
export function readCsvSource(bytes: Uint8Array, name: string, options: SourceOptions): SourceTable {
  const notes = createNoteCollector();
  const { text, encoding } = decodeText(bytes, name, notes, options.encoding);
  refuseWebPage(text, name);
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const grid = readGrid(text, delimiter, name);
  for (const line of grid.unclosed) notes.add('unclosedQuote', line);
  const { headerRow, headerRows } = options;
  const table = tableFromGrid(
    rowCutter(grid.rows, delimiter, notes)(grid.rows, grid.lines),
    {
      ...{ rowNumbers: grid.lines, rectangular: false },
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(headerRows === undefined ? {} : { headerRows }),
    },
    notes,
  );
  return { name, format: 'csv', encoding, delimiter, ...table, notes: notes.notes() };
}
