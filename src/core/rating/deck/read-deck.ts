import type { SourceTable } from '../../mapping/source-table';
import { finish, type Steps } from '../../kernel/steps';
import type { DestinationRow } from '../plan/rate-rows';
import type { DeckContext } from './column-readers';
import { placeColumns, type LineField, type PlacedColumn } from './deck-columns';
import type { Assumption, Conversion, DeckReading, RefusedLine } from './deck-reading';
import { exchangeDays } from './exchange-days';
import { finishLine } from './finish-line';
import { refusedLine, rowReader, type ReadRow } from './read-row';

export interface DeckOptions extends DeckContext {
  /** The plan of lines where no column names one. */
  readonly plan: string;
}

type Finished = Pick<DeckReading, 'lines' | 'lineNumbers' | 'conversions' | 'refused' | 'assumed'>;

/** Some milliseconds of them. */
const rowsAtOnce = 250;

/** The lines of rows that were read, with what had to be assumed and what does not fit together. */
function* finishRows(
  rows: readonly ReadRow[],
  columns: readonly PlacedColumn[],
  plan: string,
): Steps<Finished> {
  const lines: DestinationRow[] = [];
  const lineNumbers: number[] = [];
  const conversions: Conversion[] = [];
  const refused: RefusedLine[] = [];
  const assumed = new Map<Assumption['field'], number>();
  const headingOf = (field: LineField): string =>
    columns.find((column) => column.field === field)?.heading ?? '';
  for (const [index, row] of rows.entries()) {
    if (index % rowsAtOnce === 0) yield;
    const finished = finishLine(row.draft, plan);
    if (!finished.ok) {
      const { field, found, reason } = finished.fault;
      refused.push(refusedLine(row.line, headingOf(field), found, reason));
      continue;
    }
    for (const conversion of row.conversions) conversions.push(conversion);
    for (const prefix of row.prefixes) {
      lines.push({ ...finished.value.terms, prefix });
      lineNumbers.push(row.line);
    }
    for (const field of finished.value.assumed)
      assumed.set(field, (assumed.get(field) ?? 0) + row.prefixes.length);
  }
  const assumptions = [...assumed].map(([field, count]) => ({ field, lines: count }));
  return { lines, lineNumbers, conversions, refused, assumed: assumptions };
}

/** As `readDeck`, in steps. */
export function* readingDeck(source: SourceTable, options: DeckOptions): Steps<DeckReading> {
  const columns = placeColumns(source);
  const read = rowReader(source, columns, options);
  const rows: ReadRow[] = [];
  const unreadable: RefusedLine[] = [];
  for (const [index, row] of source.rows.entries()) {
    if (index % rowsAtOnce === 0) yield;
    const one = read(row, source.rowNumbers[index] ?? 0);
    if (one.ok) rows.push(one.value);
    else unreadable.push(one.fault);
  }
  const days = exchangeDays(rows, columns);
  const finished = yield* finishRows(days.rows, columns, options.plan);
  return {
    ...finished,
    columns: columns.map(({ heading, field }) => ({ column: heading, field })),
    unread: source.headings.filter((_heading, index) => !columns.some((column) => column.index === index)),
    refused: [...unreadable, ...days.refused, ...finished.refused].sort((a, b) => a.line - b.line),
  };
}

/**
 * Reads a carrier's deck, whatever its headings, as destination lines (domain.md 3.15). A row is read whole or refused
 * whole; every cell read as something else than it shows is among the conversions.
 */
export const readDeck = (source: SourceTable, options: DeckOptions): DeckReading =>
  finish(readingDeck(source, options));
