import { shippedLists } from '../entities/lists/reference-lists';
import { isBlank, type Canonical, type Cell } from '../entity/cell';
import { readCell } from '../entity/decode-table';
import type { AnyEntity } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import type { Field } from '../entity/field';
import { contentHash } from '../push/content-hash';

const prefix = 'sample-';
const reading = { lists: shippedLists, dateSystem: '1900' } as const;

/** What a cell means in any language; what cannot be read counts as it stands, so that typing it is a change. */
function meaningOf(cell: Cell, field: Field): Canonical {
  return isBlank(cell) ? null : (readCell(cell, field, reading).value ?? String(cell));
}

/** The Row Id a sample row has as long as nobody has changed one of its cells. */
export function sampleRowId(
  entity: AnyEntity,
  columns: ReadonlyMap<string, readonly Cell[]>,
  row: number,
): string {
  const fields = dataFields(entity);
  const values = fields.map(([name, field]) => meaningOf(columns.get(name)?.[row] ?? '', field));
  const names = fields.map(([name]) => name);
  return prefix + contentHash(names, values);
}

/** Whether a row came in as a sample; it is one still only if its Row Id is the one of its cells. */
export const wasSample = (rowId: string): boolean => rowId.startsWith(prefix);
