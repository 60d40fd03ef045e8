import type { Cell } from '../../entity/cell';
import { cellIn } from './cell-block';
import type { EngineSheet } from './engine-sheet';
import type { Work } from './full-check';
import type { ReferenceCheck } from './reference-check';
import { SpanRoom } from './span-room';

/** Cells whose answer is remembered at once: references repeat, but not in every column. */
const rememberedMost = 8192;

/** Reviews a reference of every row; rows whose cells are alike share the answer. */
export function* reviewReferences(sheet: EngineSheet, reference: ReferenceCheck): Work {
  const { rowCount, cells } = sheet;
  const { name, field } = reference.column;
  const isShared = typeof field.to === 'string';
  const answers = new Map<Cell, boolean>();
  const room = new SpanRoom();
  for (let from = 0, to = 0; from < rowCount; from = to) {
    to = cells.endAfter(from);
    const span = cells.span(name, from, to, room);
    if (answers.size > rememberedMost) answers.clear();
    for (let at = 0; at < to - from; at += 1) {
      const cell = cellIn(span, at);
      const known = isShared ? answers.get(cell) : undefined;
      if (known === false) continue;
      if (known === undefined) answers.set(cell, ask(from + at));
      else reference.marks.set(from + at, true);
      if (reference.marks.has(from + at)) sheet.tallies.add(from + at, 'error', rowCount);
    }
    yield to - from;
  }

  function ask(row: number): boolean {
    reference.review(row);
    return reference.marks.has(row);
  }
}
