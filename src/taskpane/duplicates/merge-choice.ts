import {
  comparedFields,
  differs,
  fullestRow,
  usualRow,
  type ComparedField,
} from '../../core/duplicates/compared-fields';
import type { MergeChoice } from '../../core/duplicates/plan-merge';
import type { ReadRows } from './found-clusters';

/** What a person has chosen so far; the rest is as usual. */
export interface Choosing {
  readonly keep: number;
  /** Field → the row whose cell stays. */
  readonly fields: ReadonlyMap<string, number>;
}

export const firstChoice = ({ table }: ReadRows, rows: readonly number[]): Choosing => ({
  keep: fullestRow(table, rows),
  fields: new Map(),
});

/** A field that differs, and which of its values stays. */
export interface FieldChoice extends ComparedField {
  /** The place of the value among `values`. */
  readonly chosen: number;
}

interface ChosenFields {
  readonly differing: readonly FieldChoice[];
  readonly agreeing: readonly ComparedField[];
  readonly choice: MergeChoice;
}

/** The fields of the rows with what stays of each; blank cells of the kept row are filled from the others. */
export function chosenFields(
  { entity, table }: ReadRows,
  rows: readonly number[],
  { keep, fields: explicit }: Choosing,
): ChosenFields {
  const fields = comparedFields(entity, table, rows);
  const cellOf = (field: string, row: number) => table.source.columns.get(field)?.[row] ?? '';
  const taken = new Map<string, number>();
  const differing = fields.filter(differs).map((field): FieldChoice => {
    const own = cellOf(field.name, keep);
    const row = explicit.get(field.name) ?? usualRow(field, own, keep);
    const cell = cellOf(field.name, row);
    if (cell !== own) taken.set(field.name, row);
    return { ...field, chosen: field.values.findIndex((value) => value.cell === cell) };
  });
  const agreeing = fields.filter((field) => !differs(field));
  return { differing, agreeing, choice: { keep, fields: taken } };
}
