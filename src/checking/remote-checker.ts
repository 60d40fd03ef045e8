import { proxy, wrap, type Endpoint, type Remote } from 'comlink';
import { CodedError } from '../core/kernel/coded-error';
import type {
  CheckBasis,
  Checker,
  CheckProgress,
  CheckSummary,
  RowTexts,
  RowTextsPart,
  SheetEdit,
  SheetRows,
} from '../core/validation/checker';
import type { DuplicateOptions } from '../core/duplicates/find-duplicates';
import type { DuplicateResult } from '../core/duplicates/duplicate-cluster';
import type { FixProposals, FixSelection } from '../core/fixes/propose-fixes';
import type { Language } from '../core/kernel/bilingual';
import { tellFaults } from './told-faults';

tellFaults();

const ended = (cause?: unknown): CodedError =>
  new CodedError(
    'CHECK_THREAD_ENDED',
    'notDone',
    'The check ended before its answer came; check again.',
    {},
    { cause },
  );

/** A checker on another thread. What is asked of a thread that has ended is refused, and so is what it has not answered yet. */
export class RemoteChecker implements Checker {
  readonly #remote: Remote<Checker>;
  readonly #end: () => void;
  readonly #waiting = new Set<(reason: CodedError) => void>();
  #fault: CodedError | undefined;

  /** `end` ends the thread. */
  constructor(endpoint: Endpoint, end: () => void) {
    this.#remote = wrap<Checker>(endpoint);
    this.#end = end;
  }

  open(basis: CheckBasis): Promise<void> {
    return this.#ask((remote) => remote.open(basis));
  }

  put(entity: string, rows: SheetRows): Promise<void> {
    return this.#ask((remote) => remote.put(entity, rows));
  }

  check(onProgress?: CheckProgress): Promise<CheckSummary> {
    return this.#ask((remote) => remote.check(onProgress && proxy(onProgress)));
  }

  edit(edits: readonly SheetEdit[]): Promise<CheckSummary> {
    return this.#ask((remote) => remote.edit(edits));
  }

  freshTexts(language: Language): Promise<readonly RowTextsPart[]> {
    return this.#ask((remote) => remote.freshTexts(language));
  }

  rowTexts(entity: string, language: Language): Promise<RowTexts> {
    return this.#ask((remote) => remote.rowTexts(entity, language));
  }

  fixes(selection: FixSelection): Promise<FixProposals> {
    return this.#ask((remote) => remote.fixes(selection));
  }

  duplicates(entity: string, options: DuplicateOptions): Promise<DuplicateResult> {
    return this.#ask((remote) => remote.duplicates(entity, options));
  }

  stop(): Promise<void> {
    return this.#ask((remote) => remote.stop());
  }

  /** Refuses everything from now on; the thread has ended by itself, or `cause` says why it is of no use. */
  fail(cause?: unknown): void {
    this.#fault ??= ended(cause);
    for (const refuse of this.#waiting) refuse(this.#fault);
  }

  close(): void {
    this.fail();
    this.#end();
  }

  #ask<T>(question: (remote: Remote<Checker>) => Promise<T>): Promise<T> {
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
}
