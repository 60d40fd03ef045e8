import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../../workbook/sheet-acts';
import { wholeSheet } from '../../workbook/area';
import { fileColor } from '../../workbook/color';
import { accessDenied, invalidArgument, itemNotFound } from '../../workbook/host-fault';
import { usedArea } from '../../workbook/used-area';
import type { Workbook } from '../../workbook/workbook';
import type { Worksheet } from '../../workbook/worksheet';
import type { Arguments } from '../arguments';
import { flagOf, integerOf, textOf, wordOf } from '../arguments';
import { hostObject, rangeObject, type HostObject, type Json } from '../host-object';
import type { HostType } from '../host-type';
import { registrations } from './event-registration';
import { onSheet, rangeAt } from './range-geometry';

const sheetObject = (sheet: Worksheet): HostObject => hostObject('Worksheet', sheet);

function requireFreeStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw accessDenied('The structure of the workbook is protected.');
}

function sheetFor(workbook: Workbook, key: Json): Worksheet {
  const sheet = workbook.findSheet(textOf(key));
  if (!sheet) throw itemNotFound();
  return sheet;
}

const among = (workbook: Workbook, visibleOnly: boolean): Worksheet[] =>
  workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

function found(sheet: Worksheet | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return sheetObject(sheet);
}

export const worksheetCollectionType: HostType<Workbook> = {
  items: ({ sheets }) => sheets.map(sheetObject),
  item: (workbook, key) => sheetObject(sheetFor(workbook, key)),
  call: {
    ...registrations(
      [
        'Activated',
        'Added',
        'DataChanged',
        'Deactivated',
        'Deleted',
        'SelectionChanged',
        'FormatChanged',
        'Calculated',
        'RowSorted',
        'ColumnSorted',
        'RowHiddenChanged',
        'ProtectionChanged',
      ],
      ['NameChanged', 'VisibilityChanged', 'Moved'],
    ),
    Add: (workbook, args) => {
      requireFreeStructure(workbook);
      return sheetObject(workbook.addSheet(args.optionalText(0)));
    },
    GetActiveWorksheet: ({ activeSheet }) => sheetObject(activeSheet),
    GetItemOrNullObject: (workbook, args) => {
      const sheet = workbook.findSheet(args.text(0));
      return sheet ? sheetObject(sheet) : null;
    },
    GetCount: (workbook, args) => among(workbook, args.flag(0, false)).length,
    GetFirst: (workbook, args) => found(among(workbook, args.flag(0, false))[0]),
    GetLast: (workbook, args) => found(among(workbook, args.flag(0, false)).at(-1)),
  },
};

function used(sheet: Worksheet, args: Arguments): HostObject | null {
  const area = usedArea(sheet, args.flag(0, false));
  return area ? rangeObject(sheet, area) : null;
}

function neighbour(sheet: Worksheet, args: Arguments, step: 1 | -1): HostObject | null {
  const { sheets } = sheet.workbook;
  const visibleOnly = args.flag(0, false);
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const other = at < 0 ? undefined : sheets[at];
    if (!other) return null;
    if (!visibleOnly || other.visibility === 'Visible') return sheetObject(other);
  }
}

function required(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function setLook(
  sheet: Worksheet,
  change: Partial<Pick<Worksheet, 'tabColor' | 'showGridlines' | 'showHeadings'>>,
) {
  Object.assign(sheet, change);
  sheet.workbook.record({ kind: 'layout', sheet });
}

const scopeOf = (sheet: Worksheet) => ({ workbook: sheet.workbook, sheet });

export const worksheetType: HostType<Worksheet> = {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    EnableCalculation: ({ enableCalculation }) => enableCalculation,
    StandardHeight: () => 15,
    StandardWidth: () => 8.43,
  },
  set: {
    Name: (sheet, value) => {
      requireFreeStructure(sheet.workbook);
      renameSheet(sheet, textOf(value));
    },
    Position: (sheet, value) => {
      requireFreeStructure(sheet.workbook);
      const position = integerOf(value);
      if (position < 0 || position >= sheet.workbook.sheets.length) throw invalidArgument();
      moveSheet(sheet, position);
    },
    Visibility: (sheet, value) => {
      requireFreeStructure(sheet.workbook);
      showSheet(sheet, wordOf(value, ['Visible', 'Hidden', 'VeryHidden']));
    },
    TabColor: (sheet, value) => {
      const text = textOf(value);
      setLook(sheet, { tabColor: text === '' ? '' : `#${fileColor(text).rgb ?? ''}` });
    },
    ShowGridlines: (sheet, value) => setLook(sheet, { showGridlines: flagOf(value) }),
    ShowHeadings: (sheet, value) => setLook(sheet, { showHeadings: flagOf(value) }),
    // On the web the client sends the two under these names.
    Gridlines: (sheet, value) => setLook(sheet, { showGridlines: flagOf(value) }),
    Headings: (sheet, value) => setLook(sheet, { showHeadings: flagOf(value) }),
    EnableCalculation: (sheet, value) => {
      sheet.enableCalculation = flagOf(value);
    },
  },
  object: {
    Tables: (sheet) => hostObject('TableCollection', scopeOf(sheet)),
    Names: (sheet) => hostObject('NamedItemCollection', scopeOf(sheet)),
    Comments: (sheet) => hostObject('CommentCollection', scopeOf(sheet)),
    Charts: (sheet) => hostObject('ChartCollection', sheet),
    Notes: (sheet) => hostObject('NoteCollection', scopeOf(sheet)),
    Protection: (sheet) => hostObject('WorksheetProtection', sheet),
    FreezePanes: (sheet) => hostObject('WorksheetFreezePanes', sheet),
    CustomProperties: (sheet) => hostObject('WorksheetCustomPropertyCollection', sheet),
    AutoFilter: (sheet) => hostObject('AutoFilter', sheet),
  },
  call: {
    ...registrations(
      [
        'Activated',
        'DataChanged',
        'Deactivated',
        'SelectionChanged',
        'FormatChanged',
        'Calculated',
        'RowSorted',
        'ColumnSorted',
        'RowHiddenChanged',
        'ProtectionChanged',
      ],
      ['NameChanged', 'VisibilityChanged'],
    ),
    Activate: (sheet) => {
      activateSheet(sheet);
      return null;
    },
    Delete: (sheet) => {
      requireFreeStructure(sheet.workbook);
      deleteSheet(sheet);
      return null;
    },
    Calculate: (sheet) => {
      sheet.workbook.calculation.calculate([{ sheet, area: wholeSheet }]);
      return null;
    },
    GetRange: (sheet, args) =>
      args.isMissing(0) ? rangeObject(sheet, wholeSheet) : hostObject('Range', rangeAt(sheet, args.text(0))),
    GetRanges: (sheet, args) => {
      const areas = args.isMissing(0)
        ? [wholeSheet]
        : args
            .text(0)
            .split(',')
            .map((part) => rangeAt(sheet, part).area);
      return hostObject('RangeAreas', { sheet, areas });
    },
    GetCell: (sheet, args) =>
      onSheet(sheet, {
        top: args.integer(0),
        left: args.integer(1),
        bottom: args.integer(0),
        right: args.integer(1),
      }),
    GetRangeByIndexes: (sheet, args) => {
      const [top, left] = [args.integer(0), args.integer(1)];
      return onSheet(sheet, {
        top,
        left,
        bottom: top + args.integer(2) - 1,
        right: left + args.integer(3) - 1,
      });
    },
    GetUsedRange: (sheet, args) =>
      used(sheet, args) ?? rangeObject(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet, args) => required(neighbour(sheet, args, 1)),
    GetNextOrNullObject: (sheet, args) => neighbour(sheet, args, 1),
    GetPrevious: (sheet, args) => required(neighbour(sheet, args, -1)),
    GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, args, -1),
    _GetSheetById: (sheet, args) => sheetObject(sheetFor(sheet.workbook, args.json(0))),
    _GetAnotherWorksheetById: (sheet, args) => sheetObject(sheetFor(sheet.workbook, args.json(0))),
  },
};
