import type { WorkspaceEvent } from '../../excel/events/watch-workspace';
import type { StandingSheet } from './standing-sheet';
import type { HeardEdit } from './touched-areas';

export type Heard = HeardEdit | { readonly kind: 'rearranged' };

/** For so long after a reading an event may tell of rows that moved before it. */
const lateMs = 1_000;

/** What was heard of the workbook and asked for, until it is taken. */
export class HeardEdits {
  /** While rows are read, an event may tell of what they show already. */
  areRead = false;
  #queue: Heard[] = [];
  #whole = new Set<string>();
  readonly #justRead = new Map<string, number>();

  constructor(private readonly wait: (milliseconds: number) => Promise<void>) {}

  /** Something is there to take. */
  get any(): boolean {
    return this.#queue.length > 0 || this.#whole.size > 0;
  }

  hear(event: Exclude<WorkspaceEvent, { kind: 'selected' }>): void {
    if (event.kind !== 'edited') this.#queue.push(event);
    else this.#queue.push({ ...event, afterReading: this.areRead || this.#justRead.has(event.sheetId) });
  }

  /** These are to be read whole. */
  ask(entities: Iterable<string>): void {
    for (const entity of entities) this.#whole.add(entity);
  }

  take(): { readonly heard: readonly Heard[]; readonly asked: ReadonlySet<string> } {
    const taken = { heard: this.#queue, asked: this.#whole };
    this.clear();
    return taken;
  }

  clear(): void {
    this.#queue = [];
    this.#whole = new Set();
  }

  /** Remembers for a while that these sheets were read, as events may come late. */
  wasRead(sheets: Iterable<StandingSheet>): void {
    const ids = [...sheets].map(({ place }) => place.sheetId);
    for (const id of ids) this.#justRead.set(id, (this.#justRead.get(id) ?? 0) + 1);
    void this.wait(lateMs).then(() => {
      for (const id of ids) {
        const left = (this.#justRead.get(id) ?? 1) - 1;
        if (left > 0) this.#justRead.set(id, left);
        else this.#justRead.delete(id);
      }
    });
  }
}
