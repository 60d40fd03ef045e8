import type { Canonical, Cell } from './cell';
import { isBlank, isFormulaError } from './cell';
import type { EntityTable } from './column-table';
import type { AnyEntity, DecodedTable } from './entity';
import { dataFields } from './entity-fields';
import type { Field } from './field';
import { kindOf } from './field-kinds';
import {
  clean,
  errorFault,
  unreadable,
  type ReadContext,
  type Reading,
  type WriteContext,
} from './kind-spec';
import type { CanonicalRow } from './judge-row';

const blankReading = clean(null);

const formulaError = unreadable(
  errorFault('V011', {
    en: 'a value: the formula in this cell fails',
    fr: 'une valeur : la formule de cette cellule échoue',
  }),
);

/** Reads one cell as its field: blank, error value, or what the kind makes of it. */
export function readCell(cell: Cell, field: Field, context: ReadContext): Reading {
  if (isBlank(cell)) return blankReading;
  if (isFormulaError(cell)) return formulaError;
  return kindOf(field).read(cell, field, context);
}

/** Canonical value → cell; null → blank. */
export const writeCell = (value: Canonical, field: Field, context: WriteContext): Cell =>
  value === null ? '' : kindOf(field).write(value, field, context);

type ReadingListener = (field: string, rowIndex: number, reading: Reading) => void;

const noListener: ReadingListener = () => undefined;

/** Reads all cells of a sheet; `onFault` hears of every cell with something to be said of it. */
export function decodeTable(
  entity: AnyEntity,
  table: EntityTable,
  context: ReadContext,
  onFault: ReadingListener = noListener,
): DecodedTable {
  const decoded = new Map<string, readonly Canonical[]>();
  const nothing: readonly Canonical[] = new Array<Canonical>(table.rowCount).fill(null);
  for (const [name, field] of dataFields(entity)) {
    const cells = table.columns.get(name);
    if (!cells) continue;
    const values = new Array<Canonical>(table.rowCount).fill(null);
    for (let rowIndex = 0; rowIndex < table.rowCount; rowIndex += 1) {
      const reading = readCell(cells[rowIndex] ?? '', field, context);
      values[rowIndex] = reading.value;
      if (reading.faults.length > 0) onFault(name, rowIndex, reading);
    }
    decoded.set(name, values);
  }
  return { source: table, rowCount: table.rowCount, column: (field) => decoded.get(field) ?? nothing };
}

/** As `decodeTable`, but a column is read the first time somebody asks for it: for a look at few of many columns. */
export function lazyTable(entity: AnyEntity, table: EntityTable, context: ReadContext): DecodedTable {
  const fields = new Map(dataFields(entity));
  const read = new Map<string, readonly Canonical[]>();
  const readColumn = (name: string): readonly Canonical[] => {
    const field = fields.get(name);
    const cells = field && table.columns.get(name);
    if (!cells) return new Array<Canonical>(table.rowCount).fill(null);
    return cells.map((cell) => readCell(cell, field, context).value);
  };
  return {
    source: table,
    rowCount: table.rowCount,
    column(name) {
      const known = read.get(name) ?? readColumn(name);
      read.set(name, known);
      return known;
    },
  };
}

/** Rows as the cells of their sheet, by field; fields no row fills are blank columns. */
export function encodeRows(
  entity: AnyEntity,
  rows: readonly CanonicalRow[],
  context: WriteContext,
): ReadonlyMap<string, readonly Cell[]> {
  return new Map(
    dataFields(entity).map(([name, field]) => [
      name,
      rows.map((row) => writeCell(row[name] ?? null, field, context)),
    ]),
  );
}
