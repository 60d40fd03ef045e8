import type { Area } from '../../workbook/area';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../../workbook/host-fault';
import { shiftCells } from '../../workbook/shift-cells';
import type { Table, TableColumn } from '../../workbook/table';
import { insertTableColumn } from '../../workbook/table-acts';
import { applyFilters, clearFilters, filterColumn } from '../../workbook/table-filter';
import { writeCells } from '../../workbook/write-cells';
import type { Worksheet } from '../../workbook/worksheet';
import { recordOf, textOf } from '../arguments';
import {
  hostObject,
  rangeObject,
  RangeRef,
  type HostObject,
  type HostObjectOf,
  type Json,
  type TableColumnRef,
} from '../host-object';
import type { HostType } from '../host-type';
import { inputRows, readValues } from './range-values';

const columnObject = (table: Table, { id }: TableColumn): HostObjectOf<'TableColumn'> =>
  hostObject('TableColumn', { table, id });

/** A column by its id (a number) or its name. */
function findColumn(table: Table, key: Json): TableColumn | undefined {
  if (typeof key === 'number') return table.columns.find((column) => column.id === key);
  const name = textOf(key).toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === name);
}

function required(column: TableColumn | undefined): TableColumn {
  if (!column) throw itemNotFound();
  return column;
}

export const tableColumnCollectionType: HostType<Table> = {
  get: { Count: ({ columns }) => columns.length },
  items: (table) => table.columns.map((column) => columnObject(table, column)),
  item: (table, key) => columnObject(table, required(findColumn(table, key))),
  call: {
    GetCount: ({ columns }) => columns.length,
    GetItemAt: (table, args) => columnObject(table, required(table.columns[args.integer(0)])),
    GetItemOrNullObject: (table, args) => {
      const column = findColumn(table, args.json(0));
      return column ? columnObject(table, column) : null;
    },
    Add: (table, args) => {
      const index = args.optionalInteger(0);
      const name = args.optionalText(2);
      if (name !== undefined && findColumn(table, name)) throw itemAlreadyExists();
      const at = insertTableColumn(table, index === -1 ? undefined : index, name ?? 'Column1');
      const area = table.columnArea(at);
      if (!args.isMissing(1)) writeColumn(table, area, args.json(1), name !== undefined);
      return columnObject(table, required(table.columns[at]));
    },
  },
};

/** The values of a new column: for all cells, heading included; with a name given, the heading stays as named. */
function writeColumn(table: Table, area: Area, value: Json, keepHeading: boolean): void {
  const rows = inputRows(area, value);
  writeCells(table.sheet, area, keepHeading ? [[null], ...rows.slice(1)] : rows);
}

const indexOf = ({ table, id }: TableColumnRef): number => {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound();
  return index;
};

/** The part of a column that lies in one of its table's areas. */
function part(column: TableColumnRef, area: Area | undefined): HostObject {
  if (!area) throw itemNotFound();
  const { left, right } = column.table.columnArea(indexOf(column));
  return rangeObject(column.table.sheet, { ...area, left, right });
}

const whole = (column: TableColumnRef): RangeRef =>
  new RangeRef(column.table.sheet, column.table.columnArea(indexOf(column)));

function rename(column: TableColumnRef, name: string): void {
  const { table } = column;
  const holder = findColumn(table, name);
  if (holder && holder.id !== column.id) throw itemAlreadyExists();
  if (name === '') throw invalidArgument();
  const { area } = whole(column);
  writeCells(table.sheet, { ...area, bottom: area.top }, [[name.startsWith('=') ? `'${name}` : name]]);
}

export const tableColumnType: HostType<TableColumnRef> = {
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Index: indexOf,
    Name: (column) => column.table.columns[indexOf(column)]?.name ?? '',
    Values: (column) => readValues(whole(column)),
  },
  set: {
    Name: (column, value) => rename(column, textOf(value)),
    Values: (column, value) => {
      const { sheet, area } = whole(column);
      writeCells(sheet, area, inputRows(area, value));
    },
  },
  object: { Filter: (column) => hostObject('Filter', column) },
  call: {
    GetRange: (column) => hostObject('Range', whole(column)),
    GetHeaderRowRange: (column) => part(column, column.table.headerArea()),
    GetDataBodyRange: (column) => part(column, column.table.dataArea()),
    GetTotalRowRange: (column) => part(column, column.table.totalArea()),
    Delete: (column) => {
      const { sheet, area } = whole(column);
      if (column.table.columns.length === 1) throw invalidArgument('A table keeps at least one column.');
      shiftCells(sheet, area, 'left');
      return null;
    },
  },
};

const criteriaOf = ({ table, id }: TableColumnRef): Json => (table.filters.get(id) ?? null) as Json;

export const filterType: HostType<TableColumnRef> = {
  get: { Criteria: criteriaOf },
  call: {
    Apply: ({ table, id }, args) => {
      filterColumn(table, id, args.record(0));
      return null;
    },
    ApplyValuesFilter: ({ table, id }, args) => {
      filterColumn(table, id, { filterOn: 'Values', values: args.json(0) });
      return null;
    },
    ApplyCustomFilter: ({ table, id }, args) => {
      const operator = args.optionalText(2) ?? 'And';
      filterColumn(table, id, {
        filterOn: 'Custom',
        criterion1: args.text(0),
        ...(!args.isMissing(1) && { criterion2: args.text(1), operator }),
      });
      return null;
    },
    Clear: ({ table, id }) => {
      filterColumn(table, id, undefined);
      return null;
    },
  },
};

const isTable = (owner: Table | Worksheet): owner is Table => 'sheet' in owner;

function tableOf(owner: Table | Worksheet, member: string): Table {
  if (!isTable(owner)) throw notImplemented(`Worksheet.autoFilter.${member}`);
  return owner;
}

/** `table.autoFilter`; of a worksheet's own filter only its presence and its range are known. */
export const autoFilterType: HostType<Table | Worksheet> = {
  get: {
    Enabled: (owner) => (isTable(owner) ? owner.showFilterButton : owner.autoFilter !== undefined),
    IsDataFiltered: (owner) =>
      isTable(owner) ? owner.filters.size > 0 : (owner.autoFilter?.columns ?? []).length > 0,
  },
  getOnDemand: {
    Criteria: (owner) => {
      const table = tableOf(owner, 'criteria');
      return table.columns.map(({ id }) => recordOf(criteriaOf({ table, id })));
    },
  },
  call: {
    Apply: (owner, args) => {
      const table = tableOf(owner, 'apply');
      const column = table.columns[args.integer(1)];
      filterColumn(table, required(column).id, args.record(2));
      return null;
    },
    ClearCriteria: (owner) => {
      clearFilters(tableOf(owner, 'clearCriteria'));
      return null;
    },
    ClearColumnCriteria: (owner, args) => {
      const table = tableOf(owner, 'clearColumnCriteria');
      filterColumn(table, required(table.columns[args.integer(0)]).id, undefined);
      return null;
    },
    Reapply: (owner) => {
      applyFilters(tableOf(owner, 'reapply'));
      return null;
    },
    GetRange: (owner) => {
      const table = tableOf(owner, 'getRange');
      return rangeObject(table.sheet, table.area);
    },
  },
};
