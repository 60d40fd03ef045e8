import type { Change } from '../workbook/change';
import { movedArea } from '../workbook/moved-area';
import type { RangeRef } from './host-object';

/** The ranges an add-in asked to keep between requests (`track`, and everything inside `Excel.run`). */
export class References {
  readonly #kept = new Map<string, RangeRef>();
  /** Ranges the request under way has named so far. */
  readonly #named = new Set<RangeRef>();
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

  /** Until the request ends, a range it has named moves with its cells like a kept one. */
  name(range: RangeRef): void {
    this.#named.add(range);
  }

  endRequest(): void {
    this.#named.clear();
  }

  /** Moves ranges along with the cells they stand for. */
  follow(change: Change): void {
    if (change.kind !== 'shifted') return;
    for (const range of new Set([...this.#kept.values(), ...this.#named])) {
      if (range.sheet !== change.sheet) continue;
      const moved = movedArea(range.area, change);
      if (moved) range.area = moved;
      else range.deleted = true;
    }
  }
}
