import type { Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import { failure, success, type Result } from '../../kernel/result';
import type { SourceTable } from '../../mapping/source-table';
import { columnReader, type DeckContext, type LineDraft } from './column-readers';
import { holdsAreaCodes, type PlacedColumn } from './deck-columns';
import type { Conversion, RefusedLine } from './deck-reading';
import { refusals, type RefusalReason } from './deck-words';
import { readPrefixes } from './read-prefixes';

/** A row whose cells could all be read, before they are held together. */
export interface ReadRow {
  readonly line: number;
  readonly prefixes: readonly string[];
  readonly draft: LineDraft;
  readonly conversions: readonly Conversion[];
}

export const refusedLine = (
  line: number,
  column: string,
  found: string,
  reason: RefusalReason,
): RefusedLine => ({ line, column, found, ...refusals[reason] });

/** Reads row by row; a row is refused with the first of its cells that cannot be read. */
export function rowReader(
  source: SourceTable,
  columns: readonly PlacedColumn[],
  context: DeckContext,
): (row: readonly Cell[], line: number) => Result<ReadRow, RefusedLine> {
  const prefix = columns.find(({ field }) => field === 'prefix');
  const npa = prefix !== undefined && holdsAreaCodes(source, prefix);
  const others = columns
    .filter((placed) => placed !== prefix)
    .map((placed) => ({ ...placed, read: columnReader(source, placed, context) }));
  return (row, line) => {
    const conversions: Conversion[] = [];
    const heard = (column: string, cell: Cell, becomes: string, why: Conversion['why'] | undefined): void => {
      if (why !== undefined) conversions.push({ line, column, found: cellText(cell), becomes, why });
    };
    const refused = (column: string, cell: Cell, reason: RefusalReason) =>
      failure(refusedLine(line, column, cellText(cell), reason));

    const [heading, cell] = prefix ? [prefix.heading, row[prefix.index] ?? ''] : ['', ''];
    const read = readPrefixes(cell, npa);
    if (!read.ok) return refused(heading, cell, read.fault);
    heard(heading, cell, read.value.value.join(', '), read.value.why);
    let draft: LineDraft = {};
    for (const { index, heading: column, read: readColumn } of others) {
      const other = row[index] ?? '';
      const reading = readColumn(other);
      if (!reading.ok) return refused(column, other, reading.fault);
      const { part, shown } = reading.value.value;
      draft = { ...draft, ...part };
      heard(column, other, shown, reading.value.why);
    }
    return success({ line, prefixes: read.value.value, draft, conversions });
  };
}
