import { parseAddress } from '../../workbook/address';
import { columnsOf, rowsOf, touches } from '../../workbook/area';
import { invalidArgument, itemNotFound, notImplemented } from '../../workbook/host-fault';
import { shiftCells } from '../../workbook/shift-cells';
import { sortCells } from '../../workbook/sort-cells';
import type { Table } from '../../workbook/table';
import {
  addTable,
  convertToRange,
  deleteTable,
  insertTableRows,
  renameTable,
  resizeTable,
} from '../../workbook/table-acts';
import { applyFilters, clearFilters } from '../../workbook/table-filter';
import { writeCells } from '../../workbook/write-cells';
import type { Arguments } from '../arguments';
import { flagOf, textOf } from '../arguments';
import {
  hostObject,
  rangeObject,
  RangeRef,
  type HostObject,
  type HostObjectOf,
  type Json,
  type Scope,
  type TableRowRef,
} from '../host-object';
import type { HostType } from '../host-type';
import { registrations } from './event-registration';
import { rangeAt } from './range-geometry';
import { sortKeys } from './range-sort';
import { inputRows, readValues } from './range-values';

const tableObject = (table: Table): HostObjectOf<'Table'> => hostObject('Table', table);

const tablesIn = ({ workbook, sheet }: Scope): Table[] => sheet?.tables ?? workbook.tables;

/** A table by its name or id, as text or number. */
function findTable(tables: readonly Table[], key: Json): Table | undefined {
  const wanted = (typeof key === 'number' ? String(key) : textOf(key)).toLowerCase();
  return (
    tables.find((table) => table.name.toLowerCase() === wanted) ?? tables.find((table) => table.id === wanted)
  );
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw itemNotFound();
  return found;
}

function tableArea({ workbook, sheet }: Scope, args: Arguments): RangeRef {
  const given = args.object(0, 'Range');
  if (given) return given;
  const text = args.text(0);
  const named = parseAddress(text)?.sheetName;
  const home = named === undefined ? (sheet ?? workbook.activeSheet) : workbook.sheetNamed(named);
  if (!home || (sheet && home !== sheet)) throw invalidArgument();
  return rangeAt(home, text);
}

export const tableCollectionType: HostType<Scope> = {
  get: { Count: (scope) => tablesIn(scope).length },
  items: (scope) => tablesIn(scope).map(tableObject),
  item: (scope, key) => tableObject(required(findTable(tablesIn(scope), key))),
  call: {
    ...registrations(['Added', 'DataChanged', 'Deleted']),
    Add: (scope, args) => {
      const { sheet, area } = tableArea(scope, args);
      return tableObject(addTable(sheet, area, args.flag(1, true)));
    },
    GetCount: (scope) => tablesIn(scope).length,
    GetItemAt: (scope, args) => tableObject(required(tablesIn(scope)[args.integer(0)])),
    GetItemOrNullObject: (scope, args) => {
      const table = findTable(tablesIn(scope), args.json(0));
      return table ? tableObject(table) : null;
    },
  },
};

const tablesTouching = ({ sheet, area }: RangeRef): Table[] =>
  sheet.tables.filter((table) => touches(table.area, area));

/** `range.getTables()`. */
export const tableScopedCollectionType: HostType<RangeRef> = {
  items: (range) => tablesTouching(range).map(tableObject),
  item: (range, key) => tableObject(required(findTable(tablesTouching(range), key))),
  call: {
    GetCount: (range) => tablesTouching(range).length,
    GetFirst: (range) => tableObject(required(tablesTouching(range)[0])),
    GetItemOrNullObject: (range, args) => {
      const table = findTable(tablesTouching(range), args.json(0));
      return table ? tableObject(table) : null;
    },
  },
};

type Look =
  | 'style'
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

function setLook(table: Table, change: Partial<Pick<Table, Look>>): void {
  Object.assign(table, change);
  table.sheet.workbook.record({ kind: 'table', table, act: 'styled' });
}

const partOf = (table: Table, area: Table['area'] | undefined): HostObject => {
  if (!area) throw itemNotFound();
  return rangeObject(table.sheet, area);
};

export const tableType: HostType<Table> = {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    LegacyId: ({ id }) => id,
    Name: ({ name }) => name,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    Style: ({ style }) => style,
    ShowBandedRows: ({ showBandedRows }) => showBandedRows,
    ShowBandedColumns: ({ showBandedColumns }) => showBandedColumns,
    HighlightFirstColumn: ({ highlightFirstColumn }) => highlightFirstColumn,
    HighlightLastColumn: ({ highlightLastColumn }) => highlightLastColumn,
    ShowFilterButton: ({ showFilterButton }) => showFilterButton,
  },
  set: {
    Name: (table, value) => renameTable(table, textOf(value)),
    Style: (table, value) => setLook(table, { style: textOf(value) }),
    ShowBandedRows: (table, value) => setLook(table, { showBandedRows: flagOf(value) }),
    ShowBandedColumns: (table, value) => setLook(table, { showBandedColumns: flagOf(value) }),
    HighlightFirstColumn: (table, value) => setLook(table, { highlightFirstColumn: flagOf(value) }),
    HighlightLastColumn: (table, value) => setLook(table, { highlightLastColumn: flagOf(value) }),
    ShowFilterButton: (table, value) => setLook(table, { showFilterButton: flagOf(value) }),
  },
  object: {
    Columns: (table) => hostObject('TableColumnCollection', table),
    Rows: (table) => hostObject('TableRowCollection', table),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
    AutoFilter: (table) => hostObject('AutoFilter', table),
    Sort: (table) => hostObject('TableSort', table),
  },
  call: {
    ...registrations(['DataChanged', 'SelectionChanged']),
    ClearFilters: (table) => {
      clearFilters(table);
      return null;
    },
    ReapplyFilters: (table) => {
      applyFilters(table);
      return null;
    },
    ConvertToRange: (table) => {
      convertToRange(table);
      return rangeObject(table.sheet, table.area);
    },
    Delete: (table) => {
      deleteTable(table);
      return null;
    },
    GetRange: (table) => rangeObject(table.sheet, table.area),
    GetHeaderRowRange: (table) => partOf(table, table.headerArea()),
    GetDataBodyRange: (table) => rangeObject(table.sheet, table.dataArea()),
    GetTotalRowRange: (table) => partOf(table, table.totalArea()),
    Resize: (table, args) => {
      const range = args.object(0, 'Range') ?? rangeAt(table.sheet, args.text(0));
      if (range.sheet !== table.sheet) throw invalidArgument();
      resizeTable(table, range.area);
      return null;
    },
  },
};

function rowAt(table: Table, index: number): HostObjectOf<'TableRow'> {
  if (index < 0 || index >= rowsOf(table.dataArea())) throw itemNotFound();
  return hostObject('TableRow', { table, index });
}

/** The rows of `rows.add(index, values)`: a matrix as wide as the table, or one value for a whole row. */
function addedRows(table: Table, value: Json): Json {
  if (Array.isArray(value)) return value as readonly Json[];
  return [new Array<Json>(columnsOf(table.area)).fill(value ?? '')];
}

export const tableRowCollectionType: HostType<Table> = {
  get: { Count: (table) => rowsOf(table.dataArea()) },
  items: (table) => Array.from({ length: rowsOf(table.dataArea()) }, (_, index) => rowAt(table, index)),
  call: {
    GetCount: (table) => rowsOf(table.dataArea()),
    GetItemAt: (table, args) => rowAt(table, args.integer(0)),
    Add: (table, args) => {
      const rows = addedRows(table, args.json(1));
      const count = Array.isArray(rows) ? rows.length : 1;
      const width = columnsOf(table.area);
      const inputs = inputRows({ top: 0, left: 0, bottom: count - 1, right: width - 1 }, rows);
      const index = args.optionalInteger(0);
      const area = insertTableRows(table, index === -1 ? undefined : index, count);
      writeCells(table.sheet, area, inputs);
      return rowAt(table, area.top - table.dataArea().top);
    },
    DeleteRowsAt: (table, args) => {
      const data = table.dataArea();
      const top = data.top + args.integer(0);
      const bottom = top + (args.optionalInteger(1) ?? 1) - 1;
      if (top < data.top || bottom > data.bottom) throw invalidArgument();
      shiftCells(table.sheet, { ...data, top, bottom }, 'up');
      return null;
    },
  },
};

const rowRange = ({ table, index }: TableRowRef): RangeRef => {
  const data = table.dataArea();
  return new RangeRef(table.sheet, { ...data, top: data.top + index, bottom: data.top + index });
};

export const tableRowType: HostType<TableRowRef> = {
  get: {
    Index: ({ index }) => index,
    Values: (row) => readValues(rowRange(row)),
  },
  set: {
    Values: (row, value) => {
      const { sheet, area } = rowRange(row);
      writeCells(sheet, area, inputRows(area, value));
    },
  },
  call: {
    GetRange: (row) => hostObject('Range', rowRange(row)),
    Delete: (row) => {
      const { sheet, area } = rowRange(row);
      shiftCells(sheet, area, 'up');
      return null;
    },
  },
};

export const tableSortType: HostType<Table> = {
  call: {
    Apply: (table, args) => {
      if (!args.isMissing(2)) throw notImplemented('TableSort.apply with a method');
      sortCells(
        table.sheet,
        table.dataArea(),
        sortKeys(args.json(0), columnsOf(table.area)),
        args.flag(1, false),
      );
      return null;
    },
    Clear: () => null,
  },
};
