import { isBlank, type Canonical, type Cell } from '../../entity/cell';
import { readCell } from '../../entity/decode-table';
import type { Field, FieldKind } from '../../entity/field';
import type { ReadContext } from '../../entity/kind-spec';
import { Bits } from './bits';
import { cellIn } from './cell-block';
import { CellJudge, peerFieldOf, type JudgedCell } from './cell-judge';
import { columnScanner, type ColumnScanner, type PeerSpan } from './column-scanner';
import type { RowTallies } from './row-tallies';
import type { SheetCells } from './sheet-cells';
import type { FaultVisitor, SheetCheck } from './sheet-check';
import type { SpanRoom } from './span-room';

/** Kinds whose few values repeat: it pays to remember what they mean. */
const repeated: ReadonlySet<FieldKind> = new Set(['choice', 'yesNo', 'province', 'country']);

/** Whether a text cell of the field without fault is its own value. */
const isItself = (field: Field): boolean =>
  field.kind === 'text' ||
  field.kind === 'reference' ||
  (field.kind === 'code' && field.format === undefined);

/** One column of a sheet: what its cells mean, and which of them have something wrong. */
export class JudgedColumn implements SheetCheck {
  readonly marks = new Bits();
  readonly unreadable = new Bits();
  readonly peer: string | undefined;
  private readonly scanner: ColumnScanner;
  private readonly judge: CellJudge;
  private readonly itself: boolean;
  private made: Canonical[] | undefined;

  constructor(
    readonly name: string,
    readonly field: Field,
    private readonly cells: () => SheetCells,
    private readonly reading: ReadContext,
    private readonly value: (field: string, row: number) => Canonical,
  ) {
    this.peer = peerFieldOf(field);
    this.scanner = columnScanner(field, reading.lists);
    this.judge = new CellJudge(field, reading);
    this.itself = isItself(field);
  }

  valueAt(row: number): Canonical {
    return this.made ? (this.made[row] ?? null) : this.readAt(row);
  }

  /** What a cell of the column means, wherever it stands. */
  meaning(cell: Cell): Canonical {
    return this.judge.valueOf(cell);
  }

  /** All values; kept until rows come or go. */
  values(): readonly Canonical[] {
    this.made ??= Array.from({ length: this.cells().rowCount }, (_, row) => this.readAt(row));
    return this.made;
  }

  /** Judges a row's cell anew. */
  review(row: number, isBlankRow: boolean): void {
    const judged = this.judgedAt(row);
    if (this.made) this.made[row] = judged.value;
    this.unreadable.set(row, !judged.readable);
    this.marks.set(row, !isBlankRow && judged.faults.length > 0);
  }

  /** Judges rows `from` to before `to`, none of which is marked yet; gives how many cells were looked at closely. */
  scan(from: number, to: number, room: ScanRoom): number {
    const { doubts, blank, tallies } = room;
    const cells = this.cells();
    const span = cells.span(this.name, from, to, room.cells);
    const peers = this.peersOf(from, to, room);
    const doubtful =
      (peers && this.scanner.scanBeside?.(span, peers, doubts)) ?? this.scanner.scan(span, doubts);
    const { rowCount } = cells;
    for (let index = 0; index < doubtful; index += 1) {
      const at = doubts[index] ?? 0;
      const row = from + at;
      const peer = peers ? peers.column.meaning(cellIn(peers.span, at)) : null;
      const { faults, readable } = this.judge.judge(cellIn(span, at), peer);
      if (faults.length === 0 || blank.has(row)) continue;
      this.marks.add(row, rowCount);
      if (!readable) this.unreadable.add(row, rowCount);
      for (let nth = 0; nth < faults.length; nth += 1)
        tallies.add(row, faults[nth]?.severity ?? 'error', rowCount);
    }
    return doubtful;
  }

  /** The texts of the values of rows `from` to before `to`, which have been judged; undefined where blank. */
  texts(from: number, to: number, room: SpanRoom, into: (string | undefined)[]): void {
    const span = this.cells().span(this.name, from, to, room);
    for (let at = 0; at < to - from; at += 1) {
      const cell = cellIn(span, at);
      const isText = this.itself && typeof cell === 'string' && !this.marks.has(from + at);
      const value = isText ? (isBlank(cell) ? null : cell) : this.valueAt(from + at);
      into[at] = value === null ? undefined : String(value);
    }
  }

  eachFault(row: number, visit: FaultVisitor): void {
    for (const fault of this.judgedAt(row).faults) visit(this.name, fault);
  }

  /** Forgets everything said of its cells. */
  reset(): void {
    this.marks.clear();
    this.unreadable.clear();
    this.made = undefined;
  }

  private peersOf(from: number, to: number, room: ScanRoom): PeerSpan | undefined {
    const column = this.peer === undefined ? undefined : room.columns.get(this.peer);
    return column && { span: this.cells().span(column.name, from, to, room.peers), column };
  }

  private judgedAt(row: number): JudgedCell {
    const peer = this.peer === undefined ? null : this.value(this.peer, row);
    return this.judge.judge(this.cells().at(this.name, row), peer);
  }

  private readAt(row: number): Canonical {
    const cell = this.cells().at(this.name, row);
    if (isBlank(cell)) return null;
    if (this.itself && typeof cell === 'string' && !this.marks.has(row)) return cell;
    return repeated.has(this.field.kind)
      ? this.judge.valueOf(cell)
      : readCell(cell, this.field, this.reading).value;
  }
}

/** What a scan of a sheet's columns works with: its rows as they are known, and room for cells and for doubts. */
export interface ScanRoom {
  readonly columns: ReadonlyMap<string, JudgedColumn>;
  readonly blank: Bits;
  readonly tallies: RowTallies;
  readonly cells: SpanRoom;
  readonly peers: SpanRoom;
  readonly doubts: Int32Array;
}
