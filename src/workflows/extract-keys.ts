import type { Cell } from '../core/entity/cell';
import { keyColumn } from '../core/mapping/next-extract/extract-sides';
import { keyOfRow, shownKeyOf } from '../core/mapping/row-key';
import type { SheetExtract } from './read-extract';

/** A key as it is written, with the number that tells it from others of the same key, as `numbered` has it. */
function shown(
  { entity, sides: { context } }: SheetExtract,
  columns: ReadonlyMap<string, readonly Cell[]>,
  index: number,
  numbered: string,
): string {
  const folded = keyOfRow(entity, columns, index, context);
  return `${shownKeyOf(entity, columns, index, context)}${numbered.slice(folded.length)}`;
}

/** The key of a row of the extract as people read it. */
export const keyOfMapped = (sheet: SheetExtract, index: number): string =>
  shown(sheet, sheet.sides.mapped.columns, index, sheet.compared.keys[index] ?? '');

/** The key of a row the last extract had. */
export function keyOfLast(sheet: SheetExtract, row: number): string {
  const { columns } = sheet.sides.last;
  return shown(sheet, columns, row, String(columns.get(keyColumn)?.[row] ?? ''));
}
