import type { Cell } from '../entity/cell';
import { readCell } from '../entity/decode-table';
import type { AnyEntity } from '../entity/entity';
import type { ReadContext } from '../entity/kind-spec';
import { matchKey } from './match-key';

/** What tells one row of an entity from another while mapping: its key as people would compare it, blank where it has none. */
export function keyOfRow(
  entity: AnyEntity,
  columns: ReadonlyMap<string, readonly Cell[]>,
  index: number,
  context: ReadContext,
): string {
  const parts = entity.key.map((name) => {
    const field = entity.fields[name];
    const cell = columns.get(name)?.[index] ?? '';
    const value = field ? readCell(cell, field, context).value : cell;
    return matchKey(value ?? '');
  });
  return parts.every((part) => part === '') ? '' : parts.join('\n');
}
