import { emptyBlock, type EntityChange } from '../../core/history/entity-change';
import { numberedRowIds } from '../../core/history/numbered-row-ids';
import { withoutSecrets } from '../../core/history/secret-cells';
import type { AnyEntity } from '../../core/entity/entity';
import type { MappedRows } from '../../core/mapping/mapping-result';
import { draftColumns } from '../../core/mapping/next-extract/draft-columns';
import { keyColumn } from '../../core/mapping/next-extract/extract-sides';
import { keyOfRow } from '../../core/mapping/row-key';
import { packJson } from '../../excel/storage/packed-json';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import { writeRows } from '../../excel/workspace/write-rows';
import type { WorkspaceHost } from '../workspace-host';
import { writeChanges } from '../write-changes';
import type { StreamedBlock, StreamedSheet } from './streamed-record';

/** One sheet that rows of a long source are written to, block by block, and what is to be kept of them. */
export class StreamedRows {
  readonly #first: string;
  readonly #blocks: string[] = [];
  #count = 0;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly snapshot: WorkspaceSnapshot,
    readonly entity: AnyEntity,
    private readonly draft: string,
    newRowId: () => string,
  ) {
    this.#first = newRowId();
  }

  get count(): number {
    return this.#count;
  }

  /** Writes rows below those before. */
  async write(rows: MappedRows): Promise<void> {
    const { rowCount } = rows;
    const rowIds = numberedRowIds(this.#first, this.#count, rowCount);
    const columns = new Map([...rows.columns, ...draftColumns(rowCount, this.draft)]);
    const change = this.#added(rowIds, columns);
    // The first ones take the place of samples.
    if (this.#count === 0) await writeChanges(this.host, this.snapshot, [change]);
    else await writeRows(this.host, this.entity, columns, rowIds, 'append');
    this.#blocks.push(this.#packed(rows, rowIds));
    this.#count += rowCount;
  }

  get kept(): StreamedSheet {
    return { entity: this.entity.name, first: this.#first, draft: this.draft, blocks: this.#blocks };
  }

  #added(rowIds: readonly string[], columns: EntityChange['added']['columns']): EntityChange {
    return {
      entity: this.entity.name,
      added: { rowIds, columns },
      removed: emptyBlock,
      changed: new Map(),
    };
  }

  /** As records keep rows: no card number, and nothing of columns that may hold passwords. */
  #packed({ columns, rowCount }: MappedRows, rowIds: readonly string[]): string {
    const context = { lists: this.snapshot.lists, dateSystem: this.snapshot.tables.dateSystem };
    const keys = Array.from({ length: rowCount }, (_unused, row) =>
      keyOfRow(this.entity, columns, row, context),
    );
    const { secrets } = this.entity;
    const { added } = withoutSecrets(secrets && (() => secrets.fields))(
      this.#added(rowIds, new Map([...columns, [keyColumn, keys]])),
    );
    const block: StreamedBlock = {
      rows: rowCount,
      columns: [...added.columns].map(([field, cells]) => [field, [...cells]]),
    };
    return packJson(block);
  }
}
