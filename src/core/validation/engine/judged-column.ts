import { isBlank, type Canonical, type Cell } from '../../entity/cell';
import { readCell } from '../../entity/decode-table';
import type { Field, FieldKind } from '../../entity/field';
import type { ReadContext, ValueFault } from '../../entity/kind-spec';
import { Bits } from './bits';
import { CellJudge, peerFieldOf, type JudgedCell } from './cell-judge';
import { columnScanner, type ColumnScanner } from './column-scanner';
import type { SheetCells } from './sheet-cells';
import type { FaultVisitor, SheetCheck } from './sheet-check';

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
  meaning = (cell: Cell): Canonical => this.judge.valueOf(cell);

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
  scan(from: number, to: number, blank: Bits, room: ScanRoom, onFault: ScanListener): number {
    this.cells().copy(this.name, from, to, room.cells);
    const doubtful = this.scanner.scan(room.cells, to - from, room.doubts);
    for (let index = 0; index < doubtful; index += 1) {
      const row = from + (room.doubts[index] ?? 0);
      const { faults, readable } = this.judgedAt(row);
      if (faults.length === 0 || blank.has(row)) continue;
      this.marks.set(row, true);
      if (!readable) this.unreadable.set(row, true);
      for (const fault of faults) onFault(row, fault);
    }
    return doubtful;
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

/** Room for the cells of a slice and for the indexes of those in doubt. */
export interface ScanRoom {
  readonly cells: Cell[];
  readonly doubts: Int32Array;
}

export type ScanListener = (row: number, fault: ValueFault) => void;
