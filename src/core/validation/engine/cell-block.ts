import type { Cell } from '../../entity/cell';

/** Cells of one field in `count` rows that follow each other: `rows[first + index][column]`. */
export interface CellSpan {
  readonly rows: readonly (readonly Cell[])[];
  readonly column: number;
  readonly first: number;
  readonly count: number;
}

/** The cell at a place of a span. */
export const cellIn = ({ rows, column, first }: CellSpan, index: number): Cell =>
  rows[first + index]?.[column] ?? '';

/**
 * Cells as they came in; they are never changed. Classes, not closures: what the engine has compiled for one sheet is then
 * good for the next.
 */
export interface CellSource {
  has(field: string): boolean;
  /** Blank where the source has no such field. */
  at(field: string, row: number): Cell;
  copy(field: string, from: number, count: number, into: Cell[], at: number): void;
  /** The whole column, where the source has it as one. */
  column(field: string): readonly Cell[] | undefined;
  /** Cells where they stand in rows, where the source has rows. */
  span(field: string, first: number, count: number): CellSpan | undefined;
  readonly fields: readonly string[];
  readonly rowCount: number;
}

/** `fill` would leave out what lies beyond the end of `into`. */
function putBlanks(into: Cell[], at: number, count: number): void {
  for (let index = 0; index < count; index += 1) into[at + index] = '';
}

/** Row-major cells, as Office.js gives them in `values`. */
export class RowSource implements CellSource {
  readonly rowCount: number;

  constructor(
    private readonly rows: readonly (readonly Cell[])[],
    private readonly columnOf: ReadonlyMap<string, number>,
  ) {
    this.rowCount = rows.length;
  }

  get fields(): readonly string[] {
    return [...this.columnOf.keys()];
  }

  has(field: string): boolean {
    return this.columnOf.has(field);
  }

  at(field: string, row: number): Cell {
    return this.rows[row]?.[this.columnOf.get(field) ?? -1] ?? '';
  }

  column(): undefined {
    return undefined;
  }

  span(field: string, first: number, count: number): CellSpan | undefined {
    const column = this.columnOf.get(field);
    return column === undefined ? undefined : { rows: this.rows, column, first, count };
  }

  copy(field: string, from: number, count: number, into: Cell[], at: number): void {
    const column = this.columnOf.get(field);
    if (column === undefined) putBlanks(into, at, count);
    else
      for (let index = 0; index < count; index += 1)
        into[at + index] = this.rows[from + index]?.[column] ?? '';
  }
}

/** Cells by column, each as long as `rowCount`. */
export class ColumnSource implements CellSource {
  constructor(
    private readonly columns: ReadonlyMap<string, readonly Cell[]>,
    readonly rowCount: number,
  ) {}

  get fields(): readonly string[] {
    return [...this.columns.keys()];
  }

  has(field: string): boolean {
    return this.columns.has(field);
  }

  at(field: string, row: number): Cell {
    return this.columns.get(field)?.[row] ?? '';
  }

  column(field: string): readonly Cell[] | undefined {
    return this.columns.get(field);
  }

  span(): undefined {
    return undefined;
  }

  copy(field: string, from: number, count: number, into: Cell[], at: number): void {
    const cells = this.columns.get(field);
    if (cells === undefined) putBlanks(into, at, count);
    else for (let index = 0; index < count; index += 1) into[at + index] = cells[from + index] ?? '';
  }
}

/** Some rows of a source, and the cells of them that somebody has written to since. */
export class CellBlock {
  /** By row: a column copied at its first edit would cost that edit two thousand cells. */
  private readonly own = new Map<string, Map<number, Cell>>();

  constructor(
    readonly source: CellSource,
    private readonly offset: number,
    readonly count: number,
  ) {}

  has = (field: string): boolean => this.source.has(field) || this.own.has(field);

  at(field: string, row: number): Cell {
    return this.own.get(field)?.get(row) ?? this.source.at(field, this.offset + row);
  }

  set(field: string, row: number, cell: Cell): void {
    const own = this.own.get(field) ?? new Map<number, Cell>();
    this.own.set(field, own.set(row, cell));
  }

  copy(field: string, from: number, count: number, into: Cell[], at: number): void {
    this.source.copy(field, this.offset + from, count, into, at);
    for (const [row, cell] of this.own.get(field) ?? [])
      if (row >= from && row < from + count) into[at + row - from] = cell;
  }

  /** Rows `from` on of a field where they came in; undefined where they came as columns, or were written to. */
  span(field: string, from: number, count: number): CellSpan | undefined {
    return this.own.has(field) ? undefined : this.source.span(field, this.offset + from, count);
  }

  /** Rows `from` to before `to` as a block of its own. */
  slice(from: number, to: number): CellBlock {
    const part = new CellBlock(this.source, this.offset + from, to - from);
    for (const [field, cells] of this.own)
      for (const [row, cell] of cells) if (row >= from && row < to) part.set(field, row - from, cell);
    return part;
  }

  get fields(): readonly string[] {
    return [...new Set([...this.source.fields, ...this.own.keys()])];
  }

  /** Whether nobody has written to the field's cells. */
  asGiven = (field: string): boolean => !this.own.has(field);
}

/** The rows of several small blocks as one with columns of its own. */
export function joinBlocks(blocks: readonly CellBlock[]): CellBlock {
  const count = blocks.reduce((sum, block) => sum + block.count, 0);
  const columns = new Map<string, Cell[]>();
  for (const field of new Set(blocks.flatMap((block) => block.fields))) {
    const cells: Cell[] = [];
    for (const block of blocks) block.copy(field, 0, block.count, cells, cells.length);
    columns.set(field, cells);
  }
  return new CellBlock(new ColumnSource(columns, count), 0, count);
}
