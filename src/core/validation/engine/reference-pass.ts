import type { Cell } from '../../entity/cell';
import { cellIn } from './cell-block';
import type { EngineSheet } from './engine-sheet';
import { hashText } from './hash-text';
import type { ReferenceCheck } from './reference-check';
import { SpanRoom } from './span-room';

/** Places for texts whose answer is remembered, one text a place: references repeat, but not in every column. */
const places = 16_384;
const [unknown, nowhere, somewhere] = [0, 1, 2];

/** Reviews a reference of rows none of which is marked yet; rows whose cells are alike share the answer. */
export class ReferencePass {
  private readonly texts: Cell[] = new Array<Cell>(places).fill('');
  private readonly answers = new Uint8Array(places);
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
    const { reference, sheet } = this;
    const span = sheet.cells.span(reference.column.name, from, to, this.room);
    for (let at = 0; at < to - from; at += 1) {
      const cell = cellIn(span, at);
      if (this.isShared && typeof cell === 'string') {
        const place = hashText(cell) & (places - 1);
        if (this.texts[place] !== cell || this.answers[place] === unknown) this.ask(cell, place, from + at);
        if (this.answers[place] === somewhere) continue;
        reference.marks.set(from + at, true);
      } else reference.review(from + at);
      if (reference.marks.has(from + at)) sheet.tallies.add(from + at, 'error', sheet.rowCount);
    }
  }

  private ask(text: string, place: number, row: number): void {
    this.reference.review(row);
    this.texts[place] = text;
    this.answers[place] = this.reference.marks.has(row) ? nowhere : somewhere;
  }
}
