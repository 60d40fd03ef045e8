import type { Cell } from '../../entity/cell';
import { cellIn } from './cell-block';
import type { EngineSheet } from './engine-sheet';
import type { ReferenceCheck } from './reference-check';
import { SpanRoom } from './span-room';

/** Cells whose answer is remembered at once: references repeat, but not in every column. */
const rememberedMost = 8192;

/** Reviews a reference of rows none of which is marked yet; rows whose cells are alike share the answer. */
export class ReferencePass {
  private readonly answers = new Map<Cell, boolean>();
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
    const { answers, reference, sheet } = this;
    const span = sheet.cells.span(reference.column.name, from, to, this.room);
    if (answers.size > rememberedMost) answers.clear();
    for (let at = 0; at < to - from; at += 1) {
      const cell = cellIn(span, at);
      const leadsNowhere = (this.isShared ? answers.get(cell) : undefined) ?? this.ask(cell, from + at);
      if (!leadsNowhere) continue;
      reference.marks.set(from + at, true);
      sheet.tallies.add(from + at, 'error', sheet.rowCount);
    }
  }

  private ask(cell: Cell, row: number): boolean {
    this.reference.review(row);
    const leadsNowhere = this.reference.marks.has(row);
    this.answers.set(cell, leadsNowhere);
    return leadsNowhere;
  }
}
