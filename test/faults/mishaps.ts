import type { ClientAtWork } from './client-at-work';
import type { FaultKind } from './fault-kinds';
import type { Seeded } from './seeded';
import { sorted } from './sheet-rows';

/** What happens to an open workbook while it is pushed: it is closed or sorted, or somebody presses Cancel. */
export class Mishaps {
  readonly #atStep = new Map<number, () => void>();
  /** What a person does as soon as something goes wrong. */
  #atFault: (() => void) | undefined;

  constructor(
    private readonly chance: Seeded,
    private readonly count: (kind: FaultKind) => void,
  ) {}

  /** Draws what befalls this push, or nothing; tells whether the workbook is closed with its journal written. */
  draw(client: ClientAtWork, step: number, may: boolean): boolean {
    const mishap = may ? this.chance.whole(1, 10) : 10;
    const later = step + this.chance.whole(2, 8);
    if (mishap === 2) this.#atStep.set(later, () => this.#close(client));
    if (mishap === 3) this.#atFault = () => this.#cancel(client);
    if (mishap === 4) this.#atStep.set(later, () => this.#sort(client));
    return mishap === 1;
  }

  reach(step: number): void {
    this.#atStep.get(step)?.();
  }

  strike(): void {
    this.#atFault?.();
    this.#atFault = undefined;
  }

  clear(): void {
    this.#atStep.clear();
    this.#atFault = undefined;
  }

  #close(client: ClientAtWork): void {
    if (!client.isOpen) return;
    this.count('closedInMidPush');
    client.close();
  }

  #cancel(client: ClientAtWork): void {
    this.count('cancelled');
    client.abort.abort();
  }

  #sort({ book }: ClientAtWork): void {
    this.count('sortedInMidPush');
    book.live = { ...book.live, rows: sorted(book.live.rows, this.chance) };
  }
}
