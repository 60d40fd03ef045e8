import type { Cell } from '../entity/cell';
import { readCell, writeCell } from '../entity/decode-table';
import type { Field } from '../entity/field';
import type { ReadContext, WriteContext } from '../entity/kind-spec';

/** A cell as another workbook shows it, in its language; one that cannot be read stays as it stands. */
export function translateCell(cell: Cell, field: Field, from: ReadContext, to: WriteContext): Cell {
  const { value } = readCell(cell, field, from);
  return value === null ? cell : writeCell(value, field, to);
}
