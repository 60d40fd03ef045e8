import { requireAllowed } from './sheet-guard';
import type { ColumnLayout, RowLayout, Worksheet } from './worksheet';

interface Hideable {
  readonly hidden?: boolean;
  readonly filtered?: boolean;
}

/** Whether lines from..to are hidden: all true, none false, some null. Lines without an entry are shown. */
export function linesHidden(lines: ReadonlyMap<number, Hideable>, from: number, to: number): boolean | null {
  let hidden = 0;
  for (const [index, line] of lines) {
    if (index >= from && index <= to && (line.hidden === true || line.filtered === true)) hidden++;
  }
  return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
}

/** Hides or shows whole rows or columns by hand. */
export function hideLines(
  sheet: Worksheet,
  axis: 'rows' | 'columns',
  from: number,
  to: number,
  hidden: boolean,
): void {
  requireAllowed(sheet, axis === 'rows' ? 'formatRows' : 'formatColumns');
  if (hidden) {
    for (let index = from; index <= to; index++) layoutOf(sheet[axis], index).hidden = true;
  } else {
    for (const [index, line] of sheet[axis]) if (index >= from && index <= to) delete line.hidden;
  }
  sheet.workbook.record({ kind: 'layout', sheet });
}

function layoutOf<L extends object>(lines: Map<number, L>, index: number): L | (L & { hidden?: boolean }) {
  const known = lines.get(index);
  if (known) return known;
  const made = {} as L;
  lines.set(index, made);
  return made;
}

/** Sets the width (file characters) of columns, or the height (points) of rows; undefined goes back to the standard. */
export function sizeLines(
  sheet: Worksheet,
  axis: 'rows' | 'columns',
  from: number,
  to: number,
  size: number | undefined,
): void {
  requireAllowed(sheet, axis === 'rows' ? 'formatRows' : 'formatColumns');
  for (let index = from; index <= to; index++) {
    if (axis === 'rows') sheet.rows.set(index, withHeight(sheet.rows.get(index), size));
    else sheet.columns.set(index, withWidth(sheet.columns.get(index), size));
  }
  sheet.workbook.record({ kind: 'layout', sheet });
}

function withHeight(row: RowLayout = {}, height: number | undefined): RowLayout {
  const { height: _, ...rest } = row;
  return height === undefined ? rest : { ...rest, height };
}

function withWidth(column: ColumnLayout = {}, width: number | undefined): ColumnLayout {
  const { width: _, ...rest } = column;
  return width === undefined ? rest : { ...rest, width };
}
