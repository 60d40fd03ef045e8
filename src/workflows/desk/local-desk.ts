import { columnNotes } from '../../core/mapping/column-notes/column-notes';
import { fileTooLarge, workbookLimits } from '../../core/kernel/workbook-bytes';
import type { SourceNote, SourceTable } from '../../core/mapping/source-table';
import { openSourceStream } from '../../sources/open-source-stream';
import { bytesOfFile } from '../../sources/readable-bytes';
import type { SourceBlock, SourceStream } from '../../sources/stream-csv-source';
import { openSource } from '../open-source';
import { proposeMapping, type MappingProposal, type ProposalOptions } from '../propose-mapping';
import { firstRowsOf, isStreamed } from '../streaming/streamed-file';
import type {
  DeskFile,
  LaidSource,
  Reading,
  SourceDesk,
  SourceHead,
  SourceRows,
  StreamHead,
  StreamPiece,
} from './source-desk';

const sheetOnly = (sheet: string | undefined): Reading => (sheet === undefined ? {} : { sheet });

async function readWhole(file: DeskFile, reading: Reading): Promise<SourceTable> {
  const limit = workbookLimits.fileBytes;
  if (file.size > limit) throw fileTooLarge(file.name, file.size, limit);
  return openSource(new Uint8Array(await file.arrayBuffer()), file.name, reading);
}

/** A desk on whatever thread it is made. */
export class LocalDesk implements SourceDesk {
  #head: SourceHead | undefined;
  #rows: SourceTable['rows'][number][] = [];
  #rowNumbers: number[] = [];
  #stream: Pick<SourceStream, 'notes'> | undefined;
  #blocks: AsyncIterator<SourceBlock> | undefined;

  greet(): Promise<void> {
    return Promise.resolve();
  }

  async open(file: DeskFile, sheet?: string): Promise<LaidSource> {
    if (!(await isStreamed(file))) return this.read(file, sheetOnly(sheet));
    const { sample, aboutRows } = await firstRowsOf(file, sheet);
    return { ...this.#put(sample), aboutRows };
  }

  async read(file: DeskFile, reading: Reading): Promise<LaidSource> {
    return this.#put(await readWhole(file, reading));
  }

  async lay(head: SourceHead): Promise<void> {
    await this.clear();
    this.#head = head;
  }

  add({ rows, rowNumbers }: SourceRows): Promise<void> {
    for (const row of rows) this.#rows.push(row);
    for (const number of rowNumbers) this.#rowNumbers.push(number);
    return Promise.resolve();
  }

  rows(from: number, count: number): Promise<SourceRows> {
    const to = from + count;
    return Promise.resolve({
      rows: this.#rows.slice(from, to),
      rowNumbers: this.#rowNumbers.slice(from, to),
    });
  }

  columnNotes(): Promise<readonly SourceNote[]> {
    return Promise.resolve(columnNotes(this.#laid()));
  }

  propose(known: ProposalOptions): Promise<MappingProposal> {
    return Promise.resolve(proposeMapping(this.#laid(), undefined, undefined, known));
  }

  async stream(file: DeskFile, reading: Reading): Promise<StreamHead> {
    await this.clear();
    const { blocks, notes, ...head } = await openSourceStream(bytesOfFile(file), reading);
    this.#stream = { notes };
    this.#blocks = blocks[Symbol.asyncIterator]();
    return head;
  }

  async next(): Promise<StreamPiece> {
    const next = await this.#blocks?.next();
    const block = next?.done === false ? next.value : undefined;
    return { block, notes: this.#stream?.notes() ?? [] };
  }

  async clear(): Promise<void> {
    const blocks = this.#blocks;
    [this.#head, this.#stream, this.#blocks] = [undefined, undefined, undefined];
    [this.#rows, this.#rowNumbers] = [[], []];
    await blocks?.return?.();
  }

  #laid(): SourceTable {
    if (!this.#head) throw new Error('nothing lies on the desk');
    return { ...this.#head, rows: this.#rows, rowNumbers: this.#rowNumbers };
  }

  #put({ rows, rowNumbers, ...head }: SourceTable): LaidSource {
    this.#head = head;
    [this.#rows, this.#rowNumbers] = [[...rows], [...rowNumbers]];
    return { head, rowCount: rows.length };
  }
}
