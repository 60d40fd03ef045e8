import { columnsOf, lastRow, type Area } from '../../workbook/area';
import { invalidArgument, notImplemented } from '../../workbook/host-fault';
import { sortCells, type SortKey } from '../../workbook/sort-cells';
import { usedArea } from '../../workbook/used-area';
import type { Arguments } from '../arguments';
import { flagOf, integerOf, recordOf } from '../arguments';
import type { Json, RangeRef } from '../host-object';
import type { HostType } from '../host-type';

/** `Excel.SortField[]` as sort keys. Only sorting by value is done here. */
export function sortKeys(value: Json, width: number): SortKey[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return (value as readonly Json[]).map((field) => {
    const { key, ascending, sortOn } = recordOf(field);
    const column = integerOf(key);
    if (column < 0 || column >= width) throw invalidArgument();
    if (sortOn !== undefined && sortOn !== null && sortOn !== 'Value')
      throw notImplemented(`Sort on ${JSON.stringify(sortOn)}`);
    return { column, ascending: ascending === undefined || ascending === null ? true : flagOf(ascending) };
  });
}

export const rangeSortType: HostType<RangeRef> = {
  call: {
    Apply: ({ sheet, area }, args: Arguments) => {
      if (!args.isMissing(3) && args.text(3) === 'Columns')
        throw notImplemented('RangeSort.apply by columns');
      const headed = args.flag(2, false);
      const used = area.bottom === lastRow ? usedArea(sheet, true) : undefined;
      const rows: Area = { ...area, top: area.top + (headed ? 1 : 0), bottom: used?.bottom ?? area.bottom };
      sortCells(sheet, rows, sortKeys(args.json(0), columnsOf(area)), args.flag(1, false));
      return null;
    },
  },
};
