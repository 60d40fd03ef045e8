import type { SourceNote, SourceTable } from '../../core/mapping/source-table';
import type { SlicedFile } from '../../sources/readable-bytes';
import type { SourceOptions } from '../../sources/source-options';
import type { OpenedStream, SourceBlock } from '../../sources/stream-csv-source';
import type { MappingProposal, ProposalOptions } from '../propose-mapping';

/** A file as the browser gives it; it goes from one thread to another without being read. */
export interface DeskFile extends SlicedFile {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How a file is read, where somebody said. */
export type Reading = SourceOptions;

/** A source without its rows. */
export type SourceHead = Omit<SourceTable, 'rows' | 'rowNumbers'>;

export type SourceRows = Pick<SourceTable, 'rows' | 'rowNumbers'>;

/** A source that lies on a desk: what it is, and how many rows of it there are to take. */
export interface LaidSource {
  readonly head: SourceHead;
  readonly rowCount: number;
  /** About how many the file has, where these are only its first ones. */
  readonly aboutRows?: number;
}

export type StreamHead = Omit<OpenedStream, 'blocks' | 'notes'>;

export interface StreamPiece {
  /** Undefined after the last. */
  readonly block: SourceBlock | undefined;
  /** What is worth knowing of what was read so far. */
  readonly notes: readonly SourceNote[];
}

/**
 * Where one source at a time is read and its mapping proposed: on a thread of its own, so that neither holds up the page, or
 * on the page's where there is none. What goes wrong is thrown as where it is done directly.
 */
export interface SourceDesk {
  /** Answers once it is there. */
  greet(): Promise<void>;
  /** Reads a file; its first rows where it is too long to be held. */
  open(file: DeskFile, sheet?: string): Promise<LaidSource>;
  /** Reads a file whole. */
  read(file: DeskFile, reading: Reading): Promise<LaidSource>;
  /** Lays a source on the desk that was read elsewhere; its rows follow by `add`. */
  lay(head: SourceHead): Promise<void>;
  add(rows: SourceRows): Promise<void>;
  /** At most `count` rows of what lies there, from `from` on. */
  rows(from: number, count: number): Promise<SourceRows>;
  /** What is to be known of the columns of what lies there. */
  columnNotes(): Promise<readonly SourceNote[]>;
  /** Where they probably go. */
  propose(known: ProposalOptions): Promise<MappingProposal>;
  /** Clears the desk and opens a file to be read as it comes. */
  stream(file: DeskFile, reading: Reading): Promise<StreamHead>;
  next(): Promise<StreamPiece>;
  clear(): Promise<void>;
}
