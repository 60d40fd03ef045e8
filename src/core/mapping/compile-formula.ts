import type { Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import type { Bilingual } from '../kernel/bilingual';
import type { RowsTest } from './condition';
import { evaluateFormula, type Worked } from './formula/evaluate-formula';
import { cellOf, holds, valueOfCell } from './formula/formula-value';
import { parseFormula } from './formula/parse-formula';
import { invalidPart } from './invalid-profile';
import { ofEach } from './of-each';
import type { ColumnFinder } from './source-columns';
import type { SourceRows } from './source-rows';
import { cellAt, type Vector } from './vector';

/** An expression ready to run over rows of a source. */
export interface CompiledFormula {
  /** The headings it names, as a problem names them. */
  readonly columns: string;
  /** What the columns of a row say. */
  readonly foundAt: (rows: SourceRows, row: number) => string;
  /** Works it out for one value alone; undefined where columns of the row are needed. */
  readonly alone: ((value: Cell) => Worked) | undefined;
  /** Works it out for every row; `hear` gets what cannot be. */
  readonly run: (rows: SourceRows, values: Vector | undefined, fail: RowFailure) => Vector;
  readonly test: RowsTest;
}

/** Hears of a row (by its place in the rows at hand) that cannot be worked out. */
export type RowFailure = (row: number, expected: Bilingual) => void;

/** Reads an expression and finds its columns; throws PROFILE_INVALID for one that cannot be read. */
export function compileFormula(source: string, columns: ColumnFinder): CompiledFormula {
  const reading = parseFormula(source);
  if ('wrong' in reading) throw invalidPart(source, reading.wrong);
  const { root, columns: headings, usesValue } = reading.formula;
  const indexes = headings.map(columns);
  const names = headings.join(' + ');
  const work = (cells: readonly Cell[], value: Cell): Worked =>
    evaluateFormula(root, { columns: cells.map(valueOfCell), value: valueOfCell(value) });
  const workEach = ofEach((cell: Cell) => work([cell], ''));
  const overRows = (
    rows: SourceRows,
    values: Vector | undefined,
    hear: (row: number, worked: Worked, found: string) => void,
  ): void => {
    const vectors = indexes.map((index) => rows.column(index));
    const only = usesValue ? undefined : soleDictionary(vectors);
    const known = only && workEach(only.values);
    for (let row = 0; row < rows.count; row += 1) {
      const cells = vectors.map((vector) => cellAt(vector, row));
      const value = values ? cellAt(values, row) : '';
      const worked = known ? known[only.codes?.[row] ?? 0] : undefined;
      hear(row, worked ?? work(cells, value), cells.map(cellText).join(' + '));
    }
  };
  return {
    columns: names,
    foundAt: (rows, row) => indexes.map((index) => cellText(cellAt(rows.column(index), row))).join(' + '),
    alone: indexes.length === 0 ? (value) => work([], value) : undefined,
    run(rows, values, fail) {
      const made = new Array<Cell>(rows.count).fill('');
      overRows(rows, values, (row, worked) => {
        if ('value' in worked) made[row] = cellOf(worked.value);
        else fail(row, worked.expected);
      });
      return { values: made };
    },
    test(rows, fail) {
      const mask = new Uint8Array(rows.count);
      overRows(rows, undefined, (row, worked, found) => {
        if ('value' in worked) mask[row] = holds(worked.value) ? 1 : 0;
        else fail(row, names, found, worked.expected);
      });
      return mask;
    },
  };
}

/** The one column an expression reads, where its values repeat. */
const soleDictionary = (vectors: readonly Vector[]): Vector | undefined =>
  vectors.length === 1 && vectors[0]?.codes ? vectors[0] : undefined;
