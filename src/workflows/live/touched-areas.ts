import { eventAreas, type EventArea } from '../../excel/events/event-areas';
import type { WorkspaceEvent } from '../../excel/events/watch-workspace';
import type { RowRange } from '../../excel/workspace/read-touched-rows';
import type { StandingSheet } from './standing-sheet';

export type Edited = Extract<WorkspaceEvent, { kind: 'edited' }>;

/** An edit, and whether rows may have moved in a way that was not told yet when the sheet was read last. */
export interface HeardEdit extends Edited {
  readonly afterReading: boolean;
}

/** Rows that came or went at one place. */
export interface RowShift {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

export interface TouchedRange extends RowRange {
  readonly fields: ReadonlySet<string>;
}

/** What a batch of edits asks of one sheet: to be read anew as a whole, or rows shifted and some read. */
export type SheetWork =
  { readonly kind: 'whole' } | { readonly kind: 'rows'; shift?: RowShift; ranges: TouchedRange[] };

const whole: SheetWork = { kind: 'whole' };

/** Beyond so many places it costs less to read the rows in between as well. */
const mostRanges = 200;

function fieldsIn({ place }: StandingSheet, { left, right }: EventArea): ReadonlySet<string> {
  return new Set(
    [...place.columnOf].flatMap(([field, column]) => (column >= left && column <= right ? [field] : [])),
  );
}

function rangeOf(sheet: StandingSheet, area: EventArea): TouchedRange | undefined {
  const { firstRow, usedEnd, bodyRows } = sheet.place;
  const last = area.bottom === Infinity ? Math.max(usedEnd, firstRow + bodyRows) - 1 : area.bottom;
  const [from, end] = [Math.max(0, area.top - firstRow), last - firstRow + 1];
  return end > from ? { from, end, fields: fieldsIn(sheet, area) } : undefined;
}

const isWholeRows = ({ left, right }: EventArea): boolean => left === 0 && right === Infinity;

/** Rows that came or went inside the table's body; undefined where that is not certain. */
function shiftOf(sheet: StandingSheet, { change }: Edited, area: EventArea): RowShift | undefined {
  const { firstRow, bodyRows } = sheet.place;
  const [at, end] = [area.top - firstRow, area.bottom - firstRow + 1];
  if (!isWholeRows(area) || at < 0 || at >= Math.min(bodyRows, sheet.rowIds.length)) return undefined;
  if (change === 'rowsInserted') return { at, removed: 0, inserted: end - at };
  // A table keeps one row when all of them go.
  return end <= sheet.rowIds.length && end - at < bodyRows
    ? { at, removed: end - at, inserted: 0 }
    : undefined;
}

function shifted(range: TouchedRange, { at, removed, inserted }: RowShift): TouchedRange {
  const from = range.from >= at ? Math.max(at, range.from - removed) + inserted : range.from;
  const end = range.end > at ? Math.max(at, range.end - removed) + inserted : range.end;
  return { ...range, from, end };
}

/** Ranges in order, those that touch taken together. */
function joined(ranges: readonly TouchedRange[]): TouchedRange[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const [first, last] = [sorted[0], sorted.reduce((end, range) => Math.max(end, range.end), 0)];
  if (first && sorted.length > mostRanges) {
    const fields = new Set(sorted.flatMap((range) => [...range.fields]));
    return [{ from: first.from, end: last, fields }];
  }
  const out: TouchedRange[] = [];
  for (const range of sorted) {
    const before = out.at(-1);
    if (!before || before.end < range.from) out.push(range);
    else
      out[out.length - 1] = {
        from: before.from,
        end: Math.max(before.end, range.end),
        fields: new Set([...before.fields, ...range.fields]),
      };
  }
  return out;
}

/**
 * The ranges a batch asks for, as rows to read; undefined where one begins below the table. What begins after the last row known
 * is read from there on: blank rows in between may show something.
 */
function rowsToRead(
  { place, rowIds }: StandingSheet,
  ranges: readonly TouchedRange[],
  shift: RowShift | undefined,
): TouchedRange[] | undefined {
  const more = shift ? shift.inserted - shift.removed : 0;
  const wanted = ranges.filter(({ from, end }) => end > from);
  if (joined(wanted).some(({ from }) => from > place.bodyRows + more)) return undefined;
  return joined(wanted.map((range) => ({ ...range, from: Math.min(range.from, rowIds.length + more) })));
}

/**
 * What the edits of one sheet, in their order, ask for. Rows are shifted only where the address is certain: one shift among the
 * edits, and none heard right after a reading, which may have seen more than was told.
 */
export function workOf(sheet: StandingSheet, edits: readonly HeardEdit[]): SheetWork {
  let ranges: TouchedRange[] = [];
  let shift: RowShift | undefined;
  for (const edit of edits) {
    for (const area of eventAreas(edit.address)) {
      const moves = edit.change !== 'cells';
      if (moves && (shift || edit.afterReading || edit.change === 'moved')) return whole;
      if (area.top <= sheet.place.headingRow && area.bottom >= sheet.place.headingRow) return whole;
      if (moves && area.top < sheet.place.headingRow) return whole;
      if (moves) {
        const found = shiftOf(sheet, edit, area);
        if (!found) return whole;
        shift = found;
        ranges = ranges.map((range) => shifted(range, found));
        const fields = new Set(sheet.place.columnOf.keys());
        ranges.push({ from: found.at, end: found.at + found.inserted, fields });
      } else {
        const range = rangeOf(sheet, area);
        if (range) ranges.push(range);
      }
    }
  }
  const read = rowsToRead(sheet, ranges, shift);
  return read ? { kind: 'rows', ranges: read, ...(shift ? { shift } : {}) } : whole;
}
