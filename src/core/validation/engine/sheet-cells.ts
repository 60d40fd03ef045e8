import type { Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import type { SheetRows } from '../checker';
import { CellBlock, ColumnSource, joinBlocks, RowSource, type CellSource, type CellSpan } from './cell-block';
import type { SpanRoom } from './span-room';

/** Rows of a block: few enough that writing to one is quick, enough that finding one is. */
const blockRows = 2048;
const rowIdField = 'rowId';

/**
 * The cells of one sheet in the blocks they came in, without copying them; what is written later is kept beside them.
 * Rows count from 0; a cell of a field or row that is not there is blank.
 */
export class SheetCells {
  private blocks: CellBlock[] = [];
  /** Where each block begins; as long as `blocks`. */
  private starts: number[] = [];
  private rows = 0;
  private readonly made = new Map<string, Cell[]>();

  get rowCount(): number {
    return this.rows;
  }

  /** Adds rows as Office.js gives them; `columnOf` says where each field stands, the Row Id as `rowId`. */
  appendRows(rows: readonly (readonly Cell[])[], columnOf: ReadonlyMap<string, number>): void {
    this.append(new RowSource(rows, columnOf));
  }

  /** Adds rows given as columns, each as long as `rowIds`. */
  appendColumns(columns: ReadonlyMap<string, readonly Cell[]>, rowIds: readonly string[]): void {
    this.append(new ColumnSource(new Map([...columns, [rowIdField, rowIds]]), rowIds.length));
  }

  has = (field: string): boolean => this.blocks.some((block) => block.has(field));

  at(field: string, row: number): Cell {
    const index = this.blockAt(row);
    return this.blocks[index]?.at(field, row - (this.starts[index] ?? 0)) ?? '';
  }

  rowId = (row: number): string => cellText(this.at(rowIdField, row));

  /** Copies rows `from` to before `to` of a field to the beginning of `into`. */
  copy(field: string, from: number, to: number, into: Cell[]): void {
    for (let row = from, index = this.blockAt(from); row < to; index += 1) {
      const block = this.blocks[index];
      if (!block) return;
      const within = row - (this.starts[index] ?? 0);
      const count = Math.min(to - row, block.count - within);
      block.copy(field, within, count, into, row - from);
      row += count;
    }
  }

  /** Rows `from` to before `to` of a field, where they came in if they came together, else in `room`. */
  span(field: string, from: number, to: number, room: SpanRoom): CellSpan {
    const index = this.blockAt(from);
    const [block, start = 0] = [this.blocks[index], this.starts[index]];
    const inOne = block && to - start <= block.count;
    const given = inOne ? block.span(field, from - start, to - from) : undefined;
    if (given) return given;
    this.copy(field, from, to, room.cells);
    return room.span(to - from);
  }

  /** The first row after those that came in together with this one, some thousands at most. */
  endAfter(row: number): number {
    const index = this.blockAt(row);
    return this.starts[index + 1] ?? this.rows;
  }

  set(field: string, row: number, cell: Cell): void {
    const index = this.blockAt(row);
    this.blocks[index]?.set(field, row - (this.starts[index] ?? 0), cell);
    const made = this.made.get(field);
    if (made) made[row] = cell;
  }

  /** Takes out `removed` rows from `at` on and puts `inserted` in their place. */
  splice(at: number, removed: number, inserted: SheetRows): void {
    const { rowIds, columns } = inserted;
    const source = new ColumnSource(new Map([...columns, [rowIdField, rowIds]]), rowIds.length);
    const parts = [...this.part(0, at), ...blocksOf(source), ...this.part(at + removed, this.rows)];
    this.blocks = joinSmall(parts);
    this.place();
    this.made.clear();
  }

  /** A field as one plain column, kept in step with later writing to cells until rows come or go. */
  column(field: string): readonly Cell[] {
    const known = this.made.get(field) ?? this.givenColumn(field);
    if (known) return known;
    const cells: Cell[] = [];
    this.copy(field, 0, this.rows, cells);
    this.made.set(field, cells);
    return cells;
  }

  /** All fields as plain columns. */
  columns(): ReadonlyMap<string, readonly Cell[]> {
    const fields = new Set(this.blocks.flatMap((block) => block.fields));
    return new Map([...fields].map((field) => [field, this.column(field)]));
  }

  /** The column as it was given, where the sheet came in one piece and the field is as it came. */
  private givenColumn(field: string): readonly Cell[] | undefined {
    const source = this.blocks[0]?.source;
    if (source?.rowCount !== this.rows) return undefined;
    const untouched = this.blocks.every((block) => block.source === source && block.asGiven(field));
    return untouched ? source.column(field) : undefined;
  }

  private append(source: CellSource): void {
    this.blocks.push(...blocksOf(source));
    this.place();
    this.made.clear();
  }

  private place(): void {
    this.rows = 0;
    this.starts = this.blocks.map((block) => {
      const start = this.rows;
      this.rows += block.count;
      return start;
    });
  }

  /** The block of a row: blocks are nearly equally long, so the first guess is seldom far off. */
  private blockAt(row: number): number {
    let [low, high] = [0, this.blocks.length - 1];
    const guess = Math.floor(row / blockRows);
    if ((this.starts[guess] ?? Infinity) <= row && row < (this.starts[guess + 1] ?? this.rows)) return guess;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? Infinity) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Rows `from` to before `to` as blocks. */
  private part(from: number, to: number): CellBlock[] {
    return this.blocks.flatMap((block, index) => {
      const start = this.starts[index] ?? 0;
      const [first, end] = [Math.max(from - start, 0), Math.min(to - start, block.count)];
      if (first >= end) return [];
      return first === 0 && end === block.count ? [block] : [block.slice(first, end)];
    });
  }
}

function blocksOf(source: CellSource): CellBlock[] {
  const blocks: CellBlock[] = [];
  for (let from = 0; from < source.rowCount; from += blockRows)
    blocks.push(new CellBlock(source, from, Math.min(blockRows, source.rowCount - from)));
  return blocks;
}

/** Neighbours that fit into one block as one, so that single rows put in do not make ever more blocks. */
function joinSmall(blocks: readonly CellBlock[]): CellBlock[] {
  const joined: CellBlock[] = [];
  let [waiting, rows]: [CellBlock[], number] = [[], 0];
  const flush = (): void => {
    joined.push(...(waiting.length > 1 ? [joinBlocks(waiting)] : waiting));
    [waiting, rows] = [[], 0];
  };
  for (const block of blocks) {
    if (rows + block.count > blockRows) flush();
    waiting.push(block);
    rows += block.count;
  }
  flush();
  return joined;
}
