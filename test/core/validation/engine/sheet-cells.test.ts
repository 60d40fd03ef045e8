import fc from 'fast-check';
import type { Cell } from '../../../../src/core/entity/cell';
import { SheetCells } from '../../../../src/core/validation/engine/sheet-cells';

type Rows = readonly (readonly [string, Cell, Cell])[];

const fields = ['rowId', 'name', 'lines'] as const;
const columnOf = new Map<string, number>(fields.map((field, index) => [field, index]));

const rowsFrom = (count: number, seed: number): Rows =>
  Array.from({ length: count }, (_, row) => [`r${String(seed)}-${String(row)}`, `n${String(row)}`, row]);

const columnsOf = (rows: Rows) => ({
  columns: new Map<string, readonly Cell[]>([
    ['name', rows.map(([, name]) => name)],
    ['lines', rows.map(([, , lines]) => lines)],
  ]),
  rowIds: rows.map(([id]) => id),
});

type Step =
  | { readonly kind: 'rows' | 'columns'; readonly count: number }
  | { readonly kind: 'set'; readonly place: number; readonly field: number; readonly cell: Cell }
  | { readonly kind: 'splice'; readonly place: number; readonly removed: number; readonly count: number };

const count = fc.oneof(fc.nat(5), fc.constantFrom(2047, 2048, 2049, 5000));

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('rows' as const, 'columns' as const), count }),
  fc.record({
    kind: fc.constant('set' as const),
    place: fc.nat(),
    field: fc.nat(2),
    cell: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
  }),
  fc.record({ kind: fc.constant('splice' as const), place: fc.nat(), removed: count, count }),
);

/** Takes a step on plain rows and on the cells under test; gives the rows as they are then. */
function take(cells: SheetCells, rows: Cell[][], one: Step, seed: number): Cell[][] {
  switch (one.kind) {
    case 'rows':
    case 'columns': {
      const more = rowsFrom(one.count, seed);
      if (one.kind === 'rows') cells.appendRows(more, columnOf);
      else cells.appendColumns(columnsOf(more).columns, columnsOf(more).rowIds);
      return [...rows, ...more.map((row) => [...row])];
    }
    case 'set': {
      const row = rows[one.place % Math.max(rows.length, 1)];
      if (!row) return rows;
      cells.set(fields[one.field] ?? 'name', one.place % rows.length, one.cell);
      row[one.field] = one.cell;
      return rows;
    }
    case 'splice': {
      const at = one.place % (rows.length + 1);
      const removed = Math.min(one.removed, rows.length - at);
      const more = rowsFrom(one.count, seed);
      cells.splice(at, removed, columnsOf(more));
      return [...rows.slice(0, at), ...more.map((row) => [...row]), ...rows.slice(at + removed)];
    }
  }
}

function expectSame(cells: SheetCells, rows: readonly (readonly Cell[])[]): void {
  expect(cells.rowCount).toBe(rows.length);
  const columns = cells.columns();
  fields.forEach((field, index) => {
    const wanted = rows.map((row) => row[index] ?? '');
    const copied: Cell[] = [];
    cells.copy(field, 0, rows.length, copied);
    expect(copied).toEqual(wanted);
    if (rows.length > 0) expect(columns.get(field)).toEqual(wanted);
    for (const row of [0, 1, 2047, 2048, rows.length - 1])
      if (row >= 0 && row < rows.length) expect(cells.at(field, row)).toBe(wanted[row]);
  });
}

describe('SheetCells', () => {
  it('are the rows that came in, whatever is written, put in and taken out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const cells = new SheetCells();
        const rows = steps.reduce<Cell[][]>((now, one, seed) => {
          cells.column('name');
          return take(cells, now, one, seed);
        }, []);
        expectSame(cells, rows);
      }),
      { numRuns: 40 },
    );
  });

  it('never write into what they were given', () => {
    const given = Object.freeze(rowsFrom(3, 0).map((row) => Object.freeze(row)));
    const { columns, rowIds } = columnsOf(given);
    for (const column of columns.values()) Object.freeze(column);
    const cells = new SheetCells();
    cells.appendRows(given, columnOf);
    cells.appendColumns(columns, Object.freeze(rowIds));
    cells.set('name', 1, 'changed');
    cells.set('name', 4, 'changed');
    expect([cells.at('name', 1), cells.at('name', 4), given[1]?.[1]]).toEqual(['changed', 'changed', 'n1']);
    expect([cells.has('name'), cells.has('nowhere'), cells.at('nowhere', 0)]).toEqual([true, false, '']);
  });

  it('keep their rows where a row without any cells is put in among them', () => {
    const cells = new SheetCells();
    cells.appendRows(rowsFrom(4, 0), columnOf);
    cells.splice(2, 0, { columns: new Map(), rowIds: [''] });
    expect(cells.column('name')).toEqual(['n0', 'n1', '', 'n2', 'n3']);
    cells.splice(5, 0, { columns: new Map(), rowIds: ['', ''] });
    cells.appendRows(rowsFrom(1, 1), columnOf);
    expect(cells.column('lines')).toEqual([0, 1, '', 2, 3, '', '', 0]);
  });
});
