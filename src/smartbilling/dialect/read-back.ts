import { findEntity } from '../../core/entities/registry';
import { controlTotalFields } from '../../core/entity/entity-fields';
import { centScale, sumAmounts } from '../../core/kernel/money';
import type { RecordPage, StoredRecord, TotalsAnswer } from '../../core/push/wire';
import type { Door } from '../http-door';
import { nextCursor, pageRequest } from './paging';
import type { RestRecords, RestRow } from './rest-records';
import type { RestDialect } from './rest-schema';
import type { Found } from './their-record';

/** Version and instant are what their API does not tell: 0 and blank. */
export const storedRecordOf = ({ id, rowKey, values }: Found): StoredRecord => ({
  id,
  rowKey,
  version: 0,
  updatedAt: '',
  values,
});

/** Reads their lists, page by page. */
export class ReadBack {
  constructor(
    private readonly door: Door,
    private readonly baseUrl: string,
    private readonly dialect: RestDialect,
    private readonly records: RestRecords,
  ) {}

  async page(entity: string, cursor: string | undefined, signal?: AbortSignal): Promise<RecordPage> {
    const { path, list } = this.records.entity(entity);
    const { paging } = this.dialect;
    const { url, params } = pageRequest(paging, list?.path ?? path, cursor);
    const answer = await this.door({
      config: { method: 'get', url, params: { ...list?.query, ...params } },
      effect: 'reads',
      signal,
    });
    const found = this.records.read(entity, answer, list?.items);
    const next = nextCursor(paging, cursor, answer, { records: found.length, baseUrl: this.baseUrl });
    return { records: found.map(storedRecordOf), nextCursor: next };
  }

  /** All records, or those of these ids only. */
  async all(
    entity: string,
    ids?: ReadonlySet<string>,
    signal?: AbortSignal,
  ): Promise<readonly StoredRecord[]> {
    const found = new Map<string, StoredRecord>();
    let cursor: string | undefined;
    do {
      const page: RecordPage = await this.page(entity, cursor, signal);
      for (const record of page.records) if (ids?.has(record.id) ?? true) found.set(record.id, record);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && found.size !== ids?.size);
    return [...found.values()];
  }

  /** The records of rows that were sent: from their list where they have one, else each looked up by itself. */
  async rows(
    entity: string,
    rows: ReadonlyMap<string, RestRow>,
    signal?: AbortSignal,
  ): Promise<readonly StoredRecord[]> {
    if (this.records.entity(entity).list) return this.all(entity, new Set(rows.keys()), signal);
    const found: StoredRecord[] = [];
    for (const row of rows.values()) {
      const record = await this.records.find(row, signal);
      if (record) found.push(storedRecordOf(record));
    }
    return found;
  }
}

/** Count and sums of what was read back, for the fields that have a place there; their API keeps no fingerprint. */
export function totalsOf(
  entity: string,
  records: readonly StoredRecord[],
  carries: (field: string) => boolean,
): TotalsAnswer {
  const declared = findEntity(entity);
  const fields = declared ? controlTotalFields(declared).filter(carries) : [];
  const sums = fields.map((field) => {
    const scale = declared?.fields[field]?.kind === 'money' ? centScale : 0;
    return [
      field,
      sumAmounts(
        records.map(({ values }) => values[field]?.toString()),
        scale,
      ),
    ] as const;
  });
  return { entity, count: records.length, sums: Object.fromEntries(sums), hash: '' };
}
