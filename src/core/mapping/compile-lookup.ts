import type { Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import type { Hearing } from './hearing';
import type { Expression, StatedValue } from './mapping-profile';
import { matchKey } from './match-key';
import { remember } from './remember';
import type { ColumnFinder } from './source-columns';
import type { SourceRows } from './source-rows';
import { expectedOneOf, otherwiseValue } from './value-table';
import { cellAt, vectorChange, type Vector } from './vector';

type Lookup = Extract<Expression, { from: 'lookup' }>;

/** No key holds it, for it is nothing a person sees. */
const apart = '\u0000';

interface Line {
  readonly value: StatedValue | undefined;
}

/** Makes a table over several columns ready; rows that no line matches go by `otherwise`. */
export function compileLookup(
  lookup: Lookup,
  columns: ColumnFinder,
): (rows: SourceRows, hear: Hearing) => Vector {
  const parts = lookup.columns.map((column) => ({ index: columns(column), key: vectorChange(matchKey) }));
  const table = lookup.table.map(({ is, value }) => ({
    keys: is.map((text) => (text === null ? null : matchKey(text))),
    value,
  }));
  const expected = expectedOneOf(lookup.table.map(({ is }) => is.map((text) => text ?? '*').join(' + ')));
  const find = remember((joined: string): Line => {
    const keys = joined.split(apart);
    return {
      value: table.find((line) => line.keys.every((key, index) => key === null || key === keys[index]))
        ?.value,
    };
  });
  return (rows, hear) => {
    const cells = parts.map(({ index }) => rows.column(index));
    const keys = parts.map(({ index, key }) => key(rows.column(index)));
    const made = new Array<Cell>(rows.count);
    for (let row = 0; row < rows.count; row += 1) {
      const { value } = find(keys.map((vector) => cellAt(vector, row)).join(apart));
      made[row] = value ?? missing(cells.map((vector) => cellText(cellAt(vector, row))).join(' + '), row);
    }
    return { values: made };
    function missing(text: string, row: number): Cell {
      const value = otherwiseValue(lookup.otherwise, text);
      if (value === undefined) hear.fault(rows.at(row), lookup.columns.join(' + '), text, expected);
      return value ?? text;
    }
  };
}
