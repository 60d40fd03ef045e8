import type { Cell } from '../entity/cell';
import type { Field } from '../entity/field';
import type { ReadContext } from '../entity/kind-spec';
import { maySayNothing, saysNothing } from '../kernel/placeholder-text';
import { expectedInstead } from './value-fit';

/** Whether a cell says that there is nothing, whatever column it stands in. */
export const isPlaceholder = (cell: Cell): boolean => typeof cell === 'string' && saysNothing(cell);

const texts: ReadonlySet<Field['kind']> = new Set(['text', 'code', 'reference', 'system']);

/** Whether it says so in the column of a field, which cannot hold it as a value. */
export function isPlaceholderFor(cell: Cell, field: Field, context: ReadContext): boolean {
  if (texts.has(field.kind)) return isPlaceholder(cell);
  return (
    typeof cell === 'string' && maySayNothing(cell) && expectedInstead(cell, field, context) !== undefined
  );
}
