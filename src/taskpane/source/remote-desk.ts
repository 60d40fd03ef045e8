import type { Endpoint } from 'comlink';
import { RemoteThread } from '../../checking/remote-thread';
import { CodedError } from '../../core/kernel/coded-error';
import type { SourceNote } from '../../core/mapping/source-table';
import type {
  DeskFile,
  LaidSource,
  Reading,
  SourceDesk,
  SourceHead,
  SourceRows,
  StreamHead,
  StreamPiece,
} from '../../workflows/desk/source-desk';
import type { MappingProposal, ProposalOptions } from '../../workflows/propose-mapping';

const ended = (cause: unknown): CodedError =>
  new CodedError(
    'SOURCE_THREAD_ENDED',
    'notDone',
    'Reading the file ended before its end; open it again.',
    {},
    { cause },
  );

/** A desk on another thread. */
export class RemoteDesk implements SourceDesk {
  readonly #thread: RemoteThread<SourceDesk>;

  /** `end` ends the thread. */
  constructor(endpoint: Endpoint, end: () => void) {
    this.#thread = new RemoteThread<SourceDesk>(endpoint, end, ended);
  }

  greet(): Promise<void> {
    return this.#thread.ask((desk) => desk.greet());
  }

  open(file: DeskFile, sheet?: string): Promise<LaidSource> {
    return this.#thread.ask((desk) => desk.open(file, sheet));
  }

  read(file: DeskFile, reading: Reading): Promise<LaidSource> {
    return this.#thread.ask((desk) => desk.read(file, reading));
  }

  lay(head: SourceHead): Promise<void> {
    return this.#thread.ask((desk) => desk.lay(head));
  }

  add(rows: SourceRows): Promise<void> {
    return this.#thread.ask((desk) => desk.add(rows));
  }

  rows(from: number, count: number): Promise<SourceRows> {
    return this.#thread.ask((desk) => desk.rows(from, count));
  }

  columnNotes(): Promise<readonly SourceNote[]> {
    return this.#thread.ask((desk) => desk.columnNotes());
  }

  propose(known: ProposalOptions): Promise<MappingProposal> {
    return this.#thread.ask((desk) => desk.propose(known));
  }

  stream(file: DeskFile, reading: Reading): Promise<StreamHead> {
    return this.#thread.ask((desk) => desk.stream(file, reading));
  }

  next(): Promise<StreamPiece> {
    return this.#thread.ask((desk) => desk.next());
  }

  clear(): Promise<void> {
    return this.#thread.ask((desk) => desk.clear());
  }

  /** Refuses everything from now on; the thread has ended by itself. */
  fail(cause: unknown): void {
    this.#thread.fail(cause);
  }

  close(): void {
    this.#thread.close();
  }
}
