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

/** Cells as they came in; they are never changed. */
export interface CellSource {
  has(field: string): boolean;
  /** Blank where the source has no such field. */
  at(field: string, row: number): Cell;
  copy(field: string, from: number, count: number, into: Cell[], at: number): void;
  /** The whole column, where the source has it as one. */
  readonly column: (field: string) => readonly Cell[] | undefined;
  /** Where the source has rows: those, and where a field stands in each. */
  readonly rows?: CellSpan['rows'];
  readonly place: (field: string) => number | undefined;
  readonly fields: readonly string[];
  readonly rowCount: number;
}

/** `fill` would leave out what lies beyond the end of `into`. */
function putBlanks(into: Cell[], at: number, count: number): void {
  for (let index = 0; index < count; index += 1) into[at + index] = '';
}

/** Row-major cells, as Office.js gives them in `values`. */
export function sourceOfRows(
  rows: readonly (readonly Cell[])[],
  columnOf: ReadonlyMap<string, number>,
): CellSource {
  return {
    rowCount: rows.length,
    fields: [...columnOf.keys()],
    has: (field) => columnOf.has(field),
    at: (field, row) => rows[row]?.[columnOf.get(field) ?? -1] ?? '',
    column: () => undefined,
    rows,
    place: (field) => columnOf.get(field),
    copy(field, from, count, into, at) {
      const column = columnOf.get(field);
      if (column === undefined) putBlanks(into, at, count);
      else
        for (let index = 0; index < count; index += 1) into[at + index] = rows[from + index]?.[column] ?? '';
    },
  };
}

/** Cells by column, each as long as `rowCount`. */
export function sourceOfColumns(columns: ReadonlyMap<string, readonly Cell[]>, rowCount: number): CellSource {
  return {
    rowCount,
    fields: [...columns.keys()],
    has: (field) => columns.has(field),
    at: (field, row) => columns.get(field)?.[row] ?? '',
    column: (field) => columns.get(field),
    place: () => undefined,
    copy(field, from, count, into, at) {
      const cells = columns.get(field);
      if (cells === undefined) putBlanks(into, at, count);
      else for (let index = 0; index < count; index += 1) into[at + index] = cells[from + index] ?? '';
    },
  };
}

/** Some rows of a source, and the columns of them that somebody has written to since. */
export class CellBlock {
  private readonly own = new Map<string, Cell[]>();

  constructor(
    readonly source: CellSource,
    private readonly offset: number,
    readonly count: number,
  ) {}

  has = (field: string): boolean => this.source.has(field) || this.own.has(field);

  at(field: string, row: number): Cell {
    return this.own.get(field)?.[row] ?? this.source.at(field, this.offset + row);
  }

  set(field: string, row: number, cell: Cell): void {
    const own = this.own.get(field) ?? [];
    if (own.length === 0) this.source.copy(field, this.offset, this.count, own, 0);
    own[row] = cell;
    this.own.set(field, own);
  }

  copy(field: string, from: number, count: number, into: Cell[], at: number): void {
    const own = this.own.get(field);
    if (!own) this.source.copy(field, this.offset + from, count, into, at);
    else for (let index = 0; index < count; index += 1) into[at + index] = own[from + index] ?? '';
  }

  /** Rows `from` on of a field where they came in; undefined where they came as columns, or were written to. */
  span(field: string, from: number, count: number): CellSpan | undefined {
    const { rows } = this.source;
    const column = this.source.place(field);
    if (!rows || column === undefined || this.own.has(field)) return undefined;
    return { rows, column, first: this.offset + from, count };
  }

  /** Rows `from` to before `to` as a block of its own. */
  slice(from: number, to: number): CellBlock {
    const part = new CellBlock(this.source, this.offset + from, to - from);
    for (const [field, cells] of this.own) part.own.set(field, cells.slice(from, to));
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
  return new CellBlock(sourceOfColumns(columns, count), 0, count);
}
