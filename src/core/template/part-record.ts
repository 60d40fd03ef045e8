import { z } from 'zod';
import type { Canonical, Cell } from '../entity/cell';
import { isBlank } from '../entity/cell';
import type { EntityTable } from '../entity/column-table';
import { readCell } from '../entity/decode-table';
import type { AnyEntity } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import { filledRows } from '../entity/filled-rows';
import type { Field } from '../entity/field';
import type { ReadContext } from '../entity/kind-spec';

/** Kept in a whole workbook from its first split on, so that a part finds back to it. */
export const workbookIdentitySchema = z.object({ id: z.string() });

/** What a part knows of the whole: which it came from, what it holds, and the keys of rows that stayed behind. */
export const partRecordSchema = z.object({
  version: z.literal(1),
  workbook: z.string(),
  entities: z.array(z.string()),
  /** By entity, the values by which rows of the whole are referred to. */
  keys: z.record(z.string(), z.array(z.string())),
});
export type PartRecord = z.infer<typeof partRecordSchema>;

const canonicalSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** The rows of one sheet as they were when the part was made: what both sides are compared with. */
export const partBaseSchema = z.object({
  rowIds: z.array(z.string()),
  columns: z.record(z.string(), z.array(canonicalSchema)),
});
export type PartBase = z.infer<typeof partBaseSchema>;

/** Where a workbook keeps what belongs to parts. */
export const partStorage = {
  identity: 'identity',
  record: 'partOf',
  base: (entity: string): string => `partBase:${entity}`,
};

/** What a cell says whatever its language and form; what cannot be read says its own text. */
export function meaningOf(cell: Cell, field: Field, context: ReadContext): Canonical {
  if (isBlank(cell)) return null;
  const { value } = readCell(cell, field, context);
  if (value === '') return null;
  return value ?? String(cell);
}

/** The filled rows of a sheet with what they say now. */
export function partBase(entity: AnyEntity, table: EntityTable, context: ReadContext): PartBase {
  const filled = filledRows(table.columns, table.rowCount);
  const rows = table.rowIds.flatMap((_, row) => (filled[row] ? [row] : []));
  const columns = dataFields(entity).flatMap(([name, field]) => {
    const cells = table.columns.get(name);
    return cells ? [[name, rows.map((row) => meaningOf(cells[row] ?? '', field, context))] as const] : [];
  });
  return { rowIds: rows.map((row) => table.rowIds[row] ?? ''), columns: Object.fromEntries(columns) };
}
