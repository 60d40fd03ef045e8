import { AnswerMemory } from './answer-memory';
import { cellIn } from './cell-block';
import type { EngineSheet } from './engine-sheet';
import type { ReferenceCheck } from './reference-check';
import { SpanRoom } from './span-room';

/** Reviews a reference of rows none of which is marked yet; rows whose cells are alike share the answer. */
export class ReferencePass {
  private readonly leads: AnswerMemory | undefined;
  private readonly room = new SpanRoom();

  constructor(
    private readonly sheet: EngineSheet,
    private readonly reference: ReferenceCheck,
  ) {
    this.leads = typeof reference.column.field.to === 'string' ? new AnswerMemory() : undefined;
  }

  /** Rows `from` to before `to`. */
  review(from: number, to: number): void {
    const { reference, sheet, leads } = this;
    const span = sheet.cells.span(reference.column.name, from, to, this.room);
    for (let at = 0; at < to - from; at += 1) {
      const cell = cellIn(span, at);
      if (cell === '') continue;
      const row = from + at;
      const place = leads?.placeOf(cell) ?? 0;
      const known = leads?.recall(place);
      if (known === true) continue;
      if (known === undefined) {
        reference.review(row);
        leads?.remember(cell, place, !reference.marks.has(row));
      } else reference.marks.add(row, sheet.rowCount);
      if (reference.marks.has(row)) sheet.tallies.add(row, 'error', sheet.rowCount);
    }
  }
}
