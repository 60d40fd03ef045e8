import type { Cell } from '../../entity/cell';
import { cellIn } from './cell-block';
import type { EngineSheet } from './engine-sheet';
import type { ReferenceCheck } from './reference-check';
import { SpanRoom } from './span-room';

/** Texts whose answer is remembered: references repeat, but not in every column. */
const remembered = 16_384;

/** Reviews a reference of rows none of which is marked yet; rows whose cells are alike share the answer. */
export class ReferencePass {
  private readonly leads = new Map<Cell, boolean>();
  private readonly room = new SpanRoom();
  private readonly isShared: boolean;

  constructor(
    private readonly sheet: EngineSheet,
    private readonly reference: ReferenceCheck,
  ) {
    this.isShared = typeof reference.column.field.to === 'string';
  }

  /** Rows `from` to before `to`. */
  review(from: number, to: number): void {
    const { reference, sheet, leads } = this;
    const span = sheet.cells.span(reference.column.name, from, to, this.room);
    for (let at = 0; at < to - from; at += 1) {
      const cell = cellIn(span, at);
      const known = this.isShared ? leads.get(cell) : undefined;
      if (known === true) continue;
      if (known === undefined) this.ask(cell, from + at);
      else reference.marks.add(from + at, sheet.rowCount);
      if (reference.marks.has(from + at)) sheet.tallies.add(from + at, 'error', sheet.rowCount);
    }
  }

  private ask(cell: Cell, row: number): void {
    this.reference.review(row);
    if (this.isShared && this.leads.size < remembered) this.leads.set(cell, !this.reference.marks.has(row));
  }
}
