import type { Cell } from '../../entity/cell';
import type { CellSpan } from './cell-block';

/** Room for cells that have to be put together, shown as rows of one cell each. */
export class SpanRoom {
  readonly cells: Cell[] = [];
  private readonly rows: Cell[][] = [];

  /** The first `count` of `cells`, until they change. */
  span(count: number): CellSpan {
    const { cells, rows } = this;
    while (rows.length < count) rows.push(['']);
    for (let index = 0; index < count; index += 1) {
      const row = rows[index];
      if (row) row[0] = cells[index] ?? '';
    }
    return { rows, column: 0, first: 0, count };
  }
}
