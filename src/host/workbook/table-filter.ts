import { displayedText } from './displayed-text';
import { notImplemented } from './host-fault';
import { requireAllowed } from './sheet-guard';
import type { FilterCriteria, Table } from './table';
import type { CellValue } from './cell-value';
import { wildcardPattern } from './wildcard-pattern';

/** Filters a table's column; undefined takes the column's filter away. Rows that fail any filter are hidden. */
export function filterColumn(table: Table, columnId: number, criteria: FilterCriteria | undefined): void {
  requireAllowed(table.sheet, 'autoFilter');
  if (criteria) {
    passes(criteria, undefined, '');
    table.filters.set(columnId, criteria);
  } else table.filters.delete(columnId);
  applyFilters(table);
}

/** Shows every row of the table again. */
export function clearFilters(table: Table): void {
  if (table.filters.size === 0) return;
  table.filters.clear();
  applyFilters(table);
}

/** Works out anew which rows the table's filters hide. */
export function applyFilters(table: Table): void {
  const { sheet } = table;
  const data = table.dataArea();
  for (let row = data.top; row <= data.bottom; row++) {
    const hidden = table.filters.size > 0 && !rowPasses(table, row);
    const line = sheet.rows.get(row);
    if (hidden) sheet.rows.set(row, { ...line, filtered: true });
    else if (line?.filtered) delete line.filtered;
  }
  sheet.workbook.record({ kind: 'table', table, act: 'filtered' });
  sheet.workbook.record({ kind: 'layout', sheet });
}

function rowPasses(table: Table, row: number): boolean {
  const { sheet, area } = table;
  return table.columns.every((column, index) => {
    const criteria = table.filters.get(column.id);
    if (!criteria) return true;
    const value = sheet.cells.get(row, area.left + index);
    const format = sheet.numberFormatAt(row, area.left + index);
    return passes(criteria, value, displayedText(value, format, sheet.workbook.dateSystem));
  });
}

function passes(criteria: FilterCriteria, value: CellValue | undefined, shown: string): boolean {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === 'Values' && Array.isArray(values)) {
    return values.some((wanted) => String(wanted).toLowerCase() === shown.toLowerCase());
  }
  if (filterOn === 'Custom' && typeof criterion1 === 'string') {
    const first = meets(criterion1, value, shown);
    if (typeof criterion2 !== 'string') return first;
    const second = meets(criterion2, value, shown);
    return operator === 'Or' ? first || second : first && second;
  }
  throw notImplemented(`Filter on ${String(filterOn)}`);
}

/** One custom criterion: `=abc*`, `<>`, `>=10`. */
function meets(criterion: string, value: CellValue | undefined, shown: string): boolean {
  const [, sign = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (sign === '' || sign === '=') return matches(operand, number, value, shown);
  if (sign === '<>') return !matches(operand, number, value, shown);
  if (typeof value !== 'number' || Number.isNaN(number)) return false;
  return (
    { '<': value < number, '<=': value <= number, '>': value > number, '>=': value >= number }[sign] ?? false
  );
}

function matches(operand: string, number: number, value: CellValue | undefined, shown: string): boolean {
  if (typeof value === 'number' && !Number.isNaN(number)) return value === number;
  return wildcardPattern(operand).test(shown);
}
