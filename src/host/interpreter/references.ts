import type { Change } from '../workbook/change';
import { movedArea } from '../workbook/moved-area';
import type { RangeRef } from './host-object';

/** The ranges an add-in asked to keep between requests (`track`, and everything inside `Excel.run`). */
export class References {
  readonly #kept = new Map<string, RangeRef>();
  #next = 1;

  get count(): number {
    return this.#kept.size;
  }

  keep(range: RangeRef): void {
    if (range.referenceId !== undefined) return;
    range.referenceId = `range-${this.#next++}`;
    this.#kept.set(range.referenceId, range);
  }

  find(referenceId: string): RangeRef | undefined {
    return this.#kept.get(referenceId);
  }

  remove(referenceId: string): void {
    this.#kept.delete(referenceId);
  }

  clear(): void {
    this.#kept.clear();
  }

  /** Moves the kept ranges along with the cells they stand for. */
  follow(change: Change): void {
    if (change.kind !== 'shifted') return;
    for (const range of this.#kept.values()) {
      if (range.sheet !== change.sheet) continue;
      const moved = movedArea(range.area, change);
      if (moved) range.area = moved;
      else range.deleted = true;
    }
  }
}
