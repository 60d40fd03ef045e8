import type { Cell } from '../../entity/cell';
import { readCell } from '../../entity/decode-table';
import type { AnyEntity } from '../../entity/entity';
import { fieldOf } from '../../entity/entity-fields';
import type { ReadContext } from '../../entity/kind-spec';

export type CellEquality = (field: string, a: Cell, b: Cell) => boolean;

/** Whether two cells of a field mean the same: labels of either language, a number and its text. */
export function cellEquality(entity: AnyEntity, context: ReadContext): CellEquality {
  return (field, a, b) => {
    if (a === b || String(a) === String(b)) return true;
    const declared = fieldOf(entity, field);
    if (!declared) return false;
    const value = readCell(a, declared, context).value;
    return value !== null && value === readCell(b, declared, context).value;
  };
}
