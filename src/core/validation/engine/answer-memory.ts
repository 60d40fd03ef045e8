import type { Cell } from '../../entity/cell';
import { hashText } from './hash-text';

const fewestPlaces = 1024;
const mostPlaces = 32_768;

const hashOf = (cell: Cell): number =>
  typeof cell === 'string' ? hashText(cell) : Math.imul(Number(cell), 0x9e37_79b1) >>> 16;

/**
 * What was answered about cells met before, some thousands at most: for columns whose values repeat. A table of its own,
 * because a `Map` of texts takes four times as long to ask.
 */
export class AnswerMemory {
  private cells: (Cell | undefined)[] = new Array<Cell | undefined>(fewestPlaces).fill(undefined);
  private answers = new Uint8Array(fewestPlaces);
  private size = 0;

  /** Where a cell is remembered, or would be. */
  placeOf(cell: Cell): number {
    const { cells } = this;
    const last = cells.length - 1;
    let place = hashOf(cell) & last;
    for (let there = cells[place]; there !== undefined && there !== cell; there = cells[place])
      place = (place + 1) & last;
    return place;
  }

  /** What was answered of the cell of a place; undefined where it is not remembered. */
  recall(place: number): boolean | undefined {
    return this.cells[place] === undefined ? undefined : this.answers[place] === 1;
  }

  remember(cell: Cell, place: number, answer: boolean): void {
    if (this.size * 2 >= this.cells.length) return;
    this.cells[place] = cell;
    this.answers[place] = answer ? 1 : 0;
    this.size += 1;
    if (this.size * 2 >= this.cells.length && this.cells.length < mostPlaces) this.widen();
  }

  private widen(): void {
    const { cells, answers } = this;
    this.cells = new Array<Cell | undefined>(cells.length * 2).fill(undefined);
    this.answers = new Uint8Array(this.cells.length);
    cells.forEach((cell, place) => {
      if (cell === undefined) return;
      const next = this.placeOf(cell);
      this.cells[next] = cell;
      this.answers[next] = answers[place] ?? 0;
    });
  }
}
