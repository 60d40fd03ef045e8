import type { AxiosAdapter } from 'axios';
import type { PushJournal } from '../../src/core/push/push-journal';
import { CodedError } from '../../src/core/kernel/coded-error';
import { createSmartBillingClient } from '../../src/smartbilling/smartbilling-client';
import type { PushBook } from '../../src/workflows/push/push-book';
import type { Pause } from '../../src/workflows/push/keep-trying';
import { pushRows, type PushSummary } from '../../src/workflows/push/push-rows';
import type { MemoryBook } from './memory-book';
import type { Protections } from './protections';

/** How a push came to its end: with a summary, with an error before anything was sent, or closed on in the middle. */
export type PushEnd =
  | { readonly end: 'done'; readonly summary: PushSummary }
  | { readonly end: 'refused'; readonly error: CodedError }
  | { readonly end: 'closed' };

export interface PushWish {
  readonly resume: boolean;
  /** Overwrite also what others changed since. */
  readonly overChanges: boolean;
  readonly now: string;
  readonly rowsPerBatch: number;
  /** The workbook is closed after this many writings of its journal; 0: it is not. */
  readonly closesAfterJournal: number;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** One program that has a workbook open and pushes it; what it does after it was closed reaches nobody. */
export class ClientAtWork {
  isOpen = true;
  readonly abort = new AbortController();
  #close: () => void = () => undefined;
  readonly #closed = new Promise<void>((resolve) => {
    this.#close = resolve;
  });

  constructor(
    readonly book: MemoryBook,
    private readonly protections: Protections,
    private readonly pause: Pause,
  ) {}

  /** Excel is gone: nothing is saved, nothing is heard, only what left already arrives. */
  close(): void {
    this.isOpen = false;
    this.#close();
  }

  async push(
    network: { adapterFor(isOpen: () => boolean): AxiosAdapter },
    token: string,
    { resume, overChanges, now, rowsPerBatch, closesAfterJournal }: PushWish,
  ): Promise<PushEnd> {
    const url = 'http://smartbilling.test';
    const adapter = network.adapterFor(() => this.isOpen);
    const real = createSmartBillingClient({ baseUrl: url, token, adapter });
    const connection = { url, client: this.protections.client(real) };
    const wish = {
      ...{ dryRun: false, onDuplicate: 'overwrite' as const, resume, overChanges, now },
      ...{ pause: this.pause, limits: { rows: rowsPerBatch, bytes: 1_000_000 } },
    };
    const pushing = pushRows(this.#guarded(closesAfterJournal), connection, wish, {
      signal: this.abort.signal,
    }).then(
      (summary): PushEnd => ({ end: 'done', summary }),
      (error: unknown): PushEnd => {
        if (error instanceof CodedError) return { end: 'refused', error };
        throw error;
      },
    );
    return Promise.race([pushing, this.#closed.then((): PushEnd => ({ end: 'closed' }))]);
  }

  /** The workbook for as long as it is open. */
  #guarded(closesAfterJournal: number): PushBook {
    const { book, protections } = this;
    let kept = 0;
    const whileOpen = <T>(act: () => Promise<T>): Promise<T> => (this.isOpen ? act() : never<T>());
    return {
      read: () => whileOpen(() => book.read()),
      readJournals: () => whileOpen(() => book.readJournals()),
      keepJournal: (journal: PushJournal) =>
        whileOpen(async () => {
          await book.keepJournal(protections.keptJournal(journal));
          kept += 1;
          if (kept !== closesAfterJournal) return;
          this.close();
          await never<undefined>();
        }),
      save: () => whileOpen(() => book.save()),
      writeResults: (outcomes) => whileOpen(() => book.writeResults(outcomes)),
    };
  }
}
