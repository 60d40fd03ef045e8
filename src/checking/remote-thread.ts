import { wrap, type Endpoint, type Remote } from 'comlink';
import type { CodedError } from '../core/kernel/coded-error';
import { tellFaults } from './told-faults';

tellFaults();

/** A thread that is asked things. What is asked of one that has ended is refused, and so is what it has not answered yet. */
export class RemoteThread<Program> {
  readonly #remote: Remote<Program>;
  readonly #end: () => void;
  readonly #ended: (cause: unknown) => CodedError;
  readonly #waiting = new Set<(reason: CodedError) => void>();
  #fault: CodedError | undefined;

  /** `end` ends the thread; `ended` is what is said of it from then on. */
  constructor(endpoint: Endpoint, end: () => void, ended: (cause: unknown) => CodedError) {
    this.#remote = wrap<Program>(endpoint);
    this.#end = end;
    this.#ended = ended;
  }

  ask<Answer>(question: (remote: Remote<Program>) => Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#fault) {
        reject(this.#fault);
        return;
      }
      this.#waiting.add(reject);
      question(this.#remote)
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject));
    });
  }

  /** Refuses everything from now on; the thread has ended by itself, or `cause` says why it is of no use. */
  fail(cause?: unknown): void {
    this.#fault ??= this.#ended(cause);
    for (const refuse of this.#waiting) refuse(this.#fault);
  }

  close(): void {
    this.fail();
    this.#end();
  }
}
