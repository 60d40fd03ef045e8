import { proxy, type Endpoint } from 'comlink';
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
import { RemoteThread } from './remote-thread';

const ended = (cause?: unknown): CodedError =>
  new CodedError(
    'CHECK_THREAD_ENDED',
    'notDone',
    'The check ended before its answer came; check again.',
    {},
    { cause },
  );

/** A checker on another thread. */
export class RemoteChecker implements Checker {
  readonly #thread: RemoteThread<Checker>;

  /** `end` ends the thread. */
  constructor(endpoint: Endpoint, end: () => void) {
    this.#thread = new RemoteThread<Checker>(endpoint, end, ended);
  }

  open(basis: CheckBasis): Promise<void> {
    return this.#thread.ask((remote) => remote.open(basis));
  }

  put(entity: string, rows: SheetRows): Promise<void> {
    return this.#thread.ask((remote) => remote.put(entity, rows));
  }

  check(onProgress?: CheckProgress): Promise<CheckSummary> {
    return this.#thread.ask((remote) => remote.check(onProgress && proxy(onProgress)));
  }

  edit(edits: readonly SheetEdit[]): Promise<CheckSummary> {
    return this.#thread.ask((remote) => remote.edit(edits));
  }

  freshTexts(language: Language): Promise<readonly RowTextsPart[]> {
    return this.#thread.ask((remote) => remote.freshTexts(language));
  }

  rowTexts(entity: string, language: Language): Promise<RowTexts> {
    return this.#thread.ask((remote) => remote.rowTexts(entity, language));
  }

  fixes(selection: FixSelection): Promise<FixProposals> {
    return this.#thread.ask((remote) => remote.fixes(selection));
  }

  duplicates(entity: string, options: DuplicateOptions): Promise<DuplicateResult> {
    return this.#thread.ask((remote) => remote.duplicates(entity, options));
  }

  stop(): Promise<void> {
    return this.#thread.ask((remote) => remote.stop());
  }

  /** Refuses everything from now on; the thread has ended by itself, or `cause` says why it is of no use. */
  fail(cause?: unknown): void {
    this.#thread.fail(cause);
  }

  close(): void {
    this.#thread.close();
  }
}
