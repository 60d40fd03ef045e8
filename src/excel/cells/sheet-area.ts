/** A rectangle of one sheet; rows and columns count from 0. */
export interface SheetArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The last row of a sheet, as addresses count. */
export const lastSheetRow = 1_048_576;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A → 0, AA → 26. */
export const columnFromLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const rangeOf = (
  context: Excel.RequestContext,
  { sheet, top, left, rows, columns }: SheetArea,
): Excel.Range => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns);
