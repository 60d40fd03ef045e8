import type { Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import type { AnyEntity, DecodedTable } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import type { Field } from '../entity/field';

/** What one field says on the rows that may become one. */
export interface ComparedField {
  readonly name: string;
  readonly field: Field;
  /** The different cells, each with the first row that has it, in the order of the rows; blank ones too. */
  readonly values: readonly { readonly cell: Cell; readonly row: number }[];
}

/** Fields that at least one of the rows fills in, those that differ first. */
export function comparedFields(
  entity: AnyEntity,
  { source }: DecodedTable,
  rows: readonly number[],
): readonly ComparedField[] {
  const fields = dataFields(entity).flatMap(([name, field]): ComparedField[] => {
    const cells = source.columns.get(name);
    if (!cells) return [];
    const first = new Map<Cell, number>();
    for (const row of rows) {
      const cell = cells[row] ?? '';
      if (!first.has(cell)) first.set(cell, row);
    }
    const values = [...first].map(([cell, row]) => ({ cell, row }));
    return values.some(({ cell }) => cell !== '') ? [{ name, field, values }] : [];
  });
  return [...fields.filter(differs), ...fields.filter((field) => !differs(field))];
}

export const differs = ({ values }: ComparedField): boolean => values.length > 1;

/** The row that says the most; the first of several. */
export function fullestRow({ source }: DecodedTable, rows: readonly number[]): number {
  const filled = (row: number): number =>
    [...source.columns.values()].reduce((sum, cells) => sum + ((cells[row] ?? '') === '' ? 0 : 1), 0);
  const counted = rows.map((row) => ({ row, count: filled(row) }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best), {
    row: rows[0] ?? 0,
    count: -1,
  }).row;
}

/** The row whose cell the kept row gets: its own where it says something, else the first that does. */
export function usualRow({ values }: ComparedField, own: Cell, keep: number): number {
  if (cellText(own) !== '') return keep;
  return values.find(({ cell }) => cell !== '')?.row ?? keep;
}
