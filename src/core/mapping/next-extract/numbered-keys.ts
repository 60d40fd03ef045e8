import type { AnyEntity } from '../../entity/entity';
import type { ReadContext } from '../../entity/kind-spec';
import type { Cell } from '../../entity/cell';
import { keyOfRow, shownKeyOf } from '../row-key';
import type { RepeatedKey } from './extract-sides';

interface NumberedKeys {
  /** Distinct: the second row of a key has ` #2` after it. Blank where a row has no key. */
  readonly keys: readonly string[];
  readonly repeated: readonly RepeatedKey[];
}

/** Numbers keys that repeat, in their order. */
export function numberRepeated(keys: readonly string[]): {
  readonly keys: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  const numbered = keys.map((key) => {
    if (key === '') return '';
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} #${String(count)}`;
  });
  return { keys: numbered, counts };
}

/** Keys of rows in their order, so that the second of two equal keys meets the second of the next extract. */
export function numberedKeys(
  entity: AnyEntity,
  columns: ReadonlyMap<string, readonly Cell[]>,
  rowCount: number,
  context: ReadContext,
): NumberedKeys {
  const own = Array.from({ length: rowCount }, (_unused, row) => keyOfRow(entity, columns, row, context));
  const { keys, counts } = numberRepeated(own);
  const repeated = [...counts].flatMap(([key, count]) =>
    count > 1
      ? [{ entity: entity.name, key: shownKeyOf(entity, columns, own.indexOf(key), context), count }]
      : [],
  );
  return { keys, repeated };
}
