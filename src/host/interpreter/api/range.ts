import { addressOf } from '../../workbook/address';
import { cellsOf, columnsOf, intersection, isWholeColumns, isWholeRows, rowsOf } from '../../workbook/area';
import { copyCells } from '../../workbook/copy-cells';
import { clearCells, formatCells, type ClearScope } from '../../workbook/format-cells';
import { invalidArgument } from '../../workbook/host-fault';
import { hideLines, linesHidden } from '../../workbook/line-layout';
import { mergeCells, unmergeCells } from '../../workbook/merge-cells';
import { selectArea } from '../../workbook/select-area';
import { requireAllowed } from '../../workbook/sheet-guard';
import { shiftCells } from '../../workbook/shift-cells';
import { writeCells } from '../../workbook/write-cells';
import { flagOf, recordOf, textOf, wordOf } from '../arguments';
import { hostObject, rangeObject, type Json, type RangeRef } from '../host-object';
import type { HostType } from '../host-type';
import { rangeArgument, rangeGeometry, validateArraySize } from './range-geometry';
import {
  inputRows,
  readFormulas,
  readNumberFormat,
  readText,
  readValues,
  readValueTypes,
} from './range-values';

const clearScopes = [
  'All',
  'Formats',
  'Contents',
  'Hyperlinks',
  'RemoveHyperlinks',
  'ResetContents',
] as const;

function setValues(range: RangeRef, value: Json): void {
  writeCells(range.sheet, range.area, inputRows(range.area, value));
}

/** A cell written with `formulas` follows the same typing rules as one written with `values`. */
const setFormulas = setValues;

function setNumberFormat({ sheet, area }: RangeRef, value: Json): void {
  if (typeof value === 'string') {
    formatCells(sheet, area, (style) => ({ ...style, numFmt: value }));
    return;
  }
  const rows = inputRows(area, value);
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom;) {
      const wanted = rows[row - area.top]?.[column - area.left];
      const from = row;
      while (row <= area.bottom && rows[row - area.top]?.[column - area.left] === wanted) row++;
      if (wanted === null) continue;
      const numFmt = textOf(wanted);
      const run = { top: from, bottom: row - 1, left: column, right: column };
      formatCells(sheet, run, (style) => ({ ...style, numFmt }));
    }
  }
}

function readHyperlink({ sheet, area }: RangeRef): Json {
  const link = sheet.links.get(`${area.top},${area.left}`)?.hyperlink;
  if (!link) return null;
  return {
    ...(link.location === undefined ? { address: link.target } : { documentReference: link.location }),
    ...(link.tooltip !== undefined && { screenTip: link.tooltip }),
    ...(link.display !== undefined && { textToDisplay: link.display }),
  };
}

function setHyperlink(range: RangeRef, value: Json): void {
  const { sheet, area } = range;
  requireAllowed(sheet, 'insertHyperlinks');
  const { address, documentReference, screenTip, textToDisplay } = recordOf(value);
  const target = textOf(address ?? documentReference);
  const link = {
    target,
    ...(documentReference !== undefined && { location: textOf(documentReference) }),
    ...(screenTip !== undefined && { tooltip: textOf(screenTip) }),
    ...(textToDisplay !== undefined && { display: textOf(textToDisplay) }),
  };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.links.set(`${row},${column}`, { hyperlink: link });
    }
  }
  const shown = textToDisplay ?? (sheet.cells.get(area.top, area.left) === undefined ? target : null);
  if (shown !== null) setValues(range, shown);
}

/** `Excel.Range`. Values come and go with Excel's typing rules; formulas are kept as text. */
export const rangeType: HostType<RangeRef> = {
  get: {
    Address: ({ sheet, area }) => addressOf(area, sheet.name),
    AddressLocal: ({ sheet, area }) => addressOf(area, sheet.name),
    CellCount: ({ area }) => (cellsOf(area) > 2 ** 31 - 1 ? -1 : cellsOf(area)),
    ColumnCount: ({ area }) => columnsOf(area),
    ColumnHidden: ({ sheet, area }) => linesHidden(sheet.columns, area.left, area.right),
    ColumnIndex: ({ area }) => area.left,
    Formulas: readFormulas,
    FormulasLocal: readFormulas,
    Hidden: ({ sheet, area }) =>
      linesHidden(sheet.columns, area.left, area.right) === true ||
      linesHidden(sheet.rows, area.top, area.bottom) === true,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    NumberFormat: readNumberFormat,
    NumberFormatLocal: readNumberFormat,
    RowCount: ({ area }) => rowsOf(area),
    RowHidden: ({ sheet, area }) => linesHidden(sheet.rows, area.top, area.bottom),
    RowIndex: ({ area }) => area.top,
    Text: readText,
    Values: readValues,
    ValueTypes: readValueTypes,
  },
  getOnDemand: { Hyperlink: readHyperlink, _ReferenceId: ({ referenceId }) => referenceId ?? '' },
  set: {
    Values: setValues,
    Formulas: setFormulas,
    FormulasLocal: setFormulas,
    NumberFormat: setNumberFormat,
    NumberFormatLocal: setNumberFormat,
    Hyperlink: setHyperlink,
    RowHidden: ({ sheet, area }, value) => hideLines(sheet, 'rows', area.top, area.bottom, flagOf(value)),
    ColumnHidden: ({ sheet, area }, value) =>
      hideLines(sheet, 'columns', area.left, area.right, flagOf(value)),
  },
  object: {
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
    Format: (range) => hostObject('RangeFormat', range),
    Sort: (range) => hostObject('RangeSort', range),
    DataValidation: (range) => hostObject('DataValidation', range),
    ConditionalFormats: (range) => hostObject('ConditionalFormatCollection', range),
  },
  call: {
    ...rangeGeometry,
    _KeepReference: (range, _, { references }) => {
      references.keep(range);
      return null;
    },
    _ValidateArraySize: validateArraySize,
    Clear: ({ sheet, area }, args) => {
      const scope: ClearScope = args.isMissing(0) ? 'All' : wordOf(args.json(0), clearScopes);
      clearCells(sheet, area, scope);
      return null;
    },
    Insert: ({ sheet, area }, args) => {
      const right = wordOf(args.json(0), ['Down', 'Right']) === 'Right';
      shiftCells(sheet, area, right ? 'right' : 'down');
      return rangeObject(sheet, area);
    },
    Delete: ({ sheet, area }, args) => {
      const left = wordOf(args.json(0), ['Up', 'Left']) === 'Left';
      shiftCells(sheet, area, left ? 'left' : 'up');
      return null;
    },
    CopyFrom: (range, args) => {
      const source = rangeArgument(args, 0, range.sheet);
      const type = args.isMissing(1) ? 'All' : wordOf(args.json(1), ['All', 'Formulas', 'Values', 'Formats']);
      if (args.flag(2, false) || args.flag(3, false)) throw invalidArgument();
      copyCells(source, range, type);
      return null;
    },
    GetTables: (range) => hostObject('TableScopedCollection', range),
    Select: ({ sheet, area }) => {
      selectArea(sheet, area);
      return null;
    },
    Merge: ({ sheet, area }, args) => {
      mergeCells(sheet, area, args.flag(0, false));
      return null;
    },
    Unmerge: ({ sheet, area }) => {
      unmergeCells(sheet, (merge) => intersection(merge, area) !== undefined);
      return null;
    },
    Calculate: ({ sheet, area }) => {
      sheet.workbook.calculation.calculate([{ sheet, area }]);
      return null;
    },
    SetDirty: () => null,
  },
};
