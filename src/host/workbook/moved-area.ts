import { lastColumn, lastRow, type Area } from './area';
import type { Shift } from './change';

/** Cells put in or taken out: the rectangle, and which way its neighbours move. */
export interface CellShift {
  readonly area: Area;
  readonly shift: Shift;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where an area lies after cells were put in or taken out; the same object when it does not move, undefined when it is gone.
 * An area that sticks out sideways of the moving band stays where it is.
 */
export function movedArea(area: Area, { area: band, shift }: CellShift): Area | undefined {
  if (shift === 'down' || shift === 'up') {
    if (area.left < band.left || area.right > band.right) return area;
    const rows = movedSpan(
      { from: area.top, to: area.bottom },
      { from: band.top, to: band.bottom },
      shift,
      lastRow,
    );
    return rows && placed(area, { ...area, top: rows.from, bottom: rows.to });
  }
  if (area.top < band.top || area.bottom > band.bottom) return area;
  const columns = movedSpan(
    { from: area.left, to: area.right },
    { from: band.left, to: band.right },
    shift,
    lastColumn,
  );
  return columns && placed(area, { ...area, left: columns.from, right: columns.to });
}

function movedSpan(span: Span, band: Span, shift: Shift, last: number): Span | undefined {
  if (span.from === 0 && span.to === last) return span;
  const count = band.to - band.from + 1;
  if (shift === 'down' || shift === 'right') {
    const from = span.from >= band.from ? span.from + count : span.from;
    return from > last
      ? undefined
      : { from, to: Math.min(last, span.to >= band.from ? span.to + count : span.to) };
  }
  const from = span.from < band.from ? span.from : Math.max(band.from, span.from - count);
  const to = span.to < band.from ? span.to : span.to <= band.to ? band.from - 1 : span.to - count;
  return to < from ? undefined : { from, to };
}

const placed = (before: Area, after: Area): Area =>
  before.top === after.top &&
  before.left === after.left &&
  before.bottom === after.bottom &&
  before.right === after.right
    ? before
    : after;
