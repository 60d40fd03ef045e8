import { parseAddress } from '../../workbook/address';
import {
  bounding,
  columnsOf,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  rowsOf,
  type Area,
} from '../../workbook/area';
import { invalidArgument, itemNotFound } from '../../workbook/host-fault';
import { findName, nameTarget } from '../../workbook/name-acts';
import { usedArea } from '../../workbook/used-area';
import type { Worksheet } from '../../workbook/worksheet';
import type { Arguments } from '../arguments';
import { rangeObject, RangeRef, type HostObject } from '../host-object';

/** A range of the same sheet; InvalidArgument when it leaves the sheet. */
export function onSheet(sheet: Worksheet, area: Area): HostObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return rangeObject(sheet, area);
}

/** What `getRange(text)` means on a sheet: an A1 address or the name of a range. */
export function rangeAt(sheet: Worksheet, text: string): RangeRef {
  const { workbook } = sheet;
  const address = parseAddress(text);
  if (address) {
    const named = address.sheetName === undefined ? sheet : workbook.sheetNamed(address.sheetName);
    if (named !== sheet) throw invalidArgument();
    return new RangeRef(sheet, address.area);
  }
  const defined = findName(workbook, text, sheet) ?? findName(workbook, text);
  const target = defined && nameTarget(workbook, defined);
  if (target?.sheet === sheet) return new RangeRef(sheet, target.area);
  const table = workbook.tableNamed(text);
  if (table?.sheet === sheet) return new RangeRef(sheet, table.dataArea());
  throw invalidArgument();
}

/** A range argument: a Range object, or an address on the same sheet. */
export function rangeArgument(args: Arguments, index: number, sheet: Worksheet): RangeRef {
  return args.object(index, 'Range') ?? rangeAt(sheet, args.text(index));
}

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

type Geometry = (range: RangeRef, args: Arguments) => HostObject | null;

/** A single-cell or single-line range relative to the top left cell; it may lie outside of the range. */
const cellOf: Geometry = ({ sheet, area }, args) => {
  const top = area.top + args.integer(0);
  const left = area.left + args.integer(1);
  return onSheet(sheet, { top, left, bottom: top, right: left });
};

const rowOf: Geometry = ({ sheet, area }, args) => {
  const top = area.top + args.integer(0);
  return onSheet(sheet, { ...area, top, bottom: top });
};

const columnOf: Geometry = ({ sheet, area }, args) => {
  const left = area.left + args.integer(0);
  return onSheet(sheet, { ...area, left, right: left });
};

function intersectionOf({ sheet, area }: RangeRef, args: Arguments): HostObject | null {
  const other = rangeArgument(args, 0, sheet);
  const shared = other.sheet === sheet ? intersection(area, other.area) : undefined;
  return shared ? rangeObject(sheet, shared) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw itemNotFound();
  return found;
}

function usedOf({ sheet, area }: RangeRef, args: Arguments): HostObject | null {
  const used = usedArea(sheet, args.flag(0, false));
  const shared = used && intersection(used, area);
  return shared ? rangeObject(sheet, shared) : null;
}

/** `count` lines beside a range: positive counts go away from it, negative ones start at its far side. */
function beside(args: Arguments): number {
  const count = args.optionalInteger(0) ?? 1;
  if (count === 0) throw invalidArgument();
  return count;
}

/** The methods of Range that answer another range. */
export const rangeGeometry = {
  GetCell: cellOf,
  GetRow: rowOf,
  GetColumn: columnOf,
  GetLastCell: ({ sheet, area }) => onSheet(sheet, { ...area, top: area.bottom, left: area.right }),
  GetLastRow: ({ sheet, area }) => onSheet(sheet, { ...area, top: area.bottom }),
  GetLastColumn: ({ sheet, area }) => onSheet(sheet, { ...area, left: area.right }),
  GetEntireRow: ({ sheet, area }) => onSheet(sheet, { ...area, left: 0, right: lastColumn }),
  GetEntireColumn: ({ sheet, area }) => onSheet(sheet, { ...area, top: 0, bottom: lastRow }),
  GetOffsetRange: ({ sheet, area }, args) => onSheet(sheet, moved(area, args.integer(0), args.integer(1))),
  GetResizedRange: ({ sheet, area }, args) =>
    onSheet(sheet, { ...area, bottom: area.bottom + args.integer(0), right: area.right + args.integer(1) }),
  GetAbsoluteResizedRange: ({ sheet, area }, args) =>
    onSheet(sheet, {
      ...area,
      bottom: area.top + args.integer(0) - 1,
      right: area.left + args.integer(1) - 1,
    }),
  GetBoundingRect: ({ sheet, area }, args) => {
    const other = rangeArgument(args, 0, sheet);
    if (other.sheet !== sheet) throw invalidArgument();
    return onSheet(sheet, bounding(area, other.area));
  },
  GetIntersection: (range, args) => required(intersectionOf(range, args)),
  GetIntersectionOrNullObject: intersectionOf,
  GetUsedRange: (range, args) =>
    usedOf(range, args) ??
    rangeObject(range.sheet, { ...range.area, bottom: range.area.top, right: range.area.left }),
  GetUsedRangeOrNullObject: usedOf,
  GetRowsBelow: ({ sheet, area }, args) => {
    const count = beside(args);
    return onSheet(
      sheet,
      count > 0
        ? { ...area, top: area.bottom + 1, bottom: area.bottom + count }
        : { ...area, top: area.bottom + count + 1 },
    );
  },
  GetRowsAbove: ({ sheet, area }, args) => {
    const count = beside(args);
    return onSheet(
      sheet,
      count > 0
        ? { ...area, top: area.top - count, bottom: area.top - 1 }
        : { ...area, bottom: area.top - count - 1 },
    );
  },
  GetColumnsAfter: ({ sheet, area }, args) => {
    const count = beside(args);
    return onSheet(
      sheet,
      count > 0
        ? { ...area, left: area.right + 1, right: area.right + count }
        : { ...area, left: area.right + count + 1 },
    );
  },
  GetColumnsBefore: ({ sheet, area }, args) => {
    const count = beside(args);
    return onSheet(
      sheet,
      count > 0
        ? { ...area, left: area.left - count, right: area.left - 1 }
        : { ...area, right: area.left - count - 1 },
    );
  },
} satisfies Record<string, Geometry>;

/** Throws InvalidArgument unless the range is as large as the arrays the client is about to send in slices. */
export function validateArraySize({ area }: RangeRef, args: Arguments): null {
  if (rowsOf(area) !== args.integer(0) || columnsOf(area) !== args.integer(1)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return null;
}
