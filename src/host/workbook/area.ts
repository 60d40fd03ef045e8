/** A rectangle of cells, 0-based and inclusive on all four sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const areaAt = (top: number, left: number, rows = 1, columns = 1): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === lastColumn;

/** True when every side lies on the sheet and no side is crossed. */
export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom <= lastRow &&
  area.right <= lastColumn &&
  area.top <= area.bottom &&
  area.left <= area.right;

export function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? undefined : { top, left, bottom, right };
}

/** Whether two areas have a cell in common. */
export const touches = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Whether a cell lies in an area. */
export const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

/** What is left of `area` when `hole` is cut out of it: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const middle = { top: cut.top, bottom: cut.bottom };
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, ...middle, right: cut.left - 1 },
    { ...area, ...middle, left: cut.right + 1 },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
