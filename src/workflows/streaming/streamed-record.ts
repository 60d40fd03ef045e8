import { z } from 'zod';
import type { Cell } from '../../core/entity/cell';
import { emptyBlock, type EntityChange } from '../../core/history/entity-change';
import { numberedRowIds } from '../../core/history/numbered-row-ids';
import type { OperationRecord } from '../../core/history/operation';
import { draftColumns } from '../../core/mapping/next-extract/draft-columns';
import { keyColumn } from '../../core/mapping/next-extract/extract-sides';
import { numberRepeated } from '../../core/mapping/next-extract/numbered-keys';
import { unpackJson } from '../../excel/storage/packed-json';

const cells = z.array(z.union([z.string(), z.number(), z.boolean()]));
const blockSchema = z.object({ rows: z.int().min(0), columns: z.array(z.tuple([z.string(), cells])) });

const sheetSchema = z.object({
  entity: z.string(),
  /** The first Row Id, from which the others count on. */
  first: z.string(),
  draft: z.string(),
  /** Packed, in their order: the fields of the profile and the key of each row, not numbered. */
  blocks: z.array(z.string()),
});

const recordSchema = z.object({ version: z.literal(2), sheets: z.array(sheetSchema) });

export type StreamedBlock = z.output<typeof blockSchema>;
export type StreamedSheet = z.output<typeof sheetSchema>;

/** A streamed run as the workbook keeps it: rows are in it once, for the history and for the next extract. */
export const streamedStored = (sheets: readonly StreamedSheet[]): unknown => ({ version: 2, sheets });

const added = (
  entity: string,
  rowIds: readonly string[],
  columns: ReadonlyMap<string, readonly Cell[]>,
): EntityChange => ({
  entity,
  added: { rowIds, columns },
  removed: emptyBlock,
  changed: new Map(),
});

function sheetChanges({ entity, first, draft, blocks }: StreamedSheet) {
  const columns = new Map<string, Cell[]>();
  let count = 0;
  for (const packed of blocks) {
    const { rows, columns: block } = blockSchema.parse(unpackJson(packed));
    for (const [field, values] of block) {
      const column = columns.get(field) ?? [];
      columns.set(field, column);
      while (column.length < count) column.push('');
      for (const value of values) column.push(value);
    }
    count += rows;
  }
  for (const column of columns.values()) while (column.length < count) column.push('');
  const rowIds = numberedRowIds(first, 0, count);
  const keys = numberRepeated((columns.get(keyColumn) ?? []).map(String)).keys;
  columns.delete(keyColumn);
  return {
    change: added(entity, rowIds, new Map([...columns, ...draftColumns(count, draft)])),
    broughtIn: added(entity, rowIds, new Map<string, readonly Cell[]>([...columns, [keyColumn, keys]])),
  };
}

/** What a streamed run changed; undefined where this is the record of another operation. Throws where it is damaged. */
export function streamedChanges(stored: unknown): Pick<OperationRecord, 'changes' | 'broughtIn'> | undefined {
  const record = recordSchema.safeParse(stored).data;
  if (!record) return undefined;
  const sheets = record.sheets.map(sheetChanges);
  return {
    changes: sheets.map(({ change }) => change),
    broughtIn: sheets.map(({ broughtIn }) => broughtIn),
  };
}
