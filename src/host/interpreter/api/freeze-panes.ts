import { lastColumn, lastRow, type Area } from '../../workbook/area';
import type { FrozenPanes, Worksheet } from '../../workbook/worksheet';
import { hostObject, rangeObject, type HostObject } from '../host-object';
import type { HostType } from '../host-type';
import { rangeArgument } from './range-geometry';

function freeze(sheet: Worksheet, frozen: FrozenPanes): null {
  sheet.frozen = frozen;
  sheet.workbook.record({ kind: 'layout', sheet });
  return null;
}

function location(sheet: Worksheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? lastRow : rows - 1,
    right: columns === 0 ? lastColumn : columns - 1,
  };
  return rangeObject(sheet, area);
}

export const freezePanesType: HostType<Worksheet> = {
  call: {
    FreezeRows: (sheet, args) => freeze(sheet, { rows: args.optionalInteger(0) ?? 1, columns: 0 }),
    FreezeColumns: (sheet, args) => freeze(sheet, { rows: 0, columns: args.optionalInteger(0) ?? 1 }),
    FreezeAt: (sheet, args) => {
      const { area } = rangeArgument(args, 0, sheet);
      return freeze(sheet, {
        rows: area.bottom === lastRow ? 0 : area.bottom + 1,
        columns: area.right === lastColumn ? 0 : area.right + 1,
      });
    },
    Unfreeze: (sheet) => freeze(sheet, { rows: 0, columns: 0 }),
    GetLocation: (sheet) =>
      location(sheet) ??
      hostObject('Range', rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).target),
    GetLocationOrNullObject: location,
  },
};
