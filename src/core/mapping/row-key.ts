import type { Cell } from '../entity/cell';
import { readCell } from '../entity/decode-table';
import type { AnyEntity } from '../entity/entity';
import type { ReadContext } from '../entity/kind-spec';
import { cellText } from '../entity/kinds/read-text';
import { tidyText } from '../kernel/text';
import { matchKey } from './match-key';

type Columns = ReadonlyMap<string, readonly Cell[]>;

/** What the fields of the key hold, read as they read it; blank where they hold nothing. */
function keyCells(entity: AnyEntity, columns: Columns, index: number, context: ReadContext): Cell[] {
  return entity.key.map((name) => {
    const field = entity.fields[name];
    const cell = columns.get(name)?.[index] ?? '';
    return (field ? readCell(cell, field, context).value : cell) ?? '';
  });
}

/** What tells one row of an entity from another while mapping: its key as people would compare it, blank where it has none. */
export function keyOfRow(entity: AnyEntity, columns: Columns, index: number, context: ReadContext): string {
  const parts = keyCells(entity, columns, index, context).map(matchKey);
  return parts.every((part) => part === '') ? '' : parts.join('\n');
}

/** The key of a row for people to read, as it is written; blank where the row has none. */
export const shownKeyOf = (
  entity: AnyEntity,
  columns: Columns,
  index: number,
  context: ReadContext,
): string =>
  keyCells(entity, columns, index, context)
    .map((cell) => tidyText(cellText(cell)))
    .filter((part) => part !== '')
    .join(' · ');
