import type { AnyEntity } from '../../core/entity/entity';
import { judgeRow, type CanonicalRow, type CheckContext, type RowFault } from '../../core/entity/judge-row';
import { parseRow, rowSchema, rowShape } from '../../core/entity/row-schema';
import { isStorableText } from '../../core/push/wire';
import { unstorableFault } from './row-faults';

/** Judges rows of one entity: their shape before they are recognised, their meaning once they are whole. */
export interface RowJudge {
  /** Nothing when every value has the right shape; otherwise all that can be said of the row. */
  readonly shapeFaults: (row: CanonicalRow) => readonly RowFault[];
  readonly faults: (row: CanonicalRow) => readonly RowFault[];
}

const isError = ({ severity }: RowFault): boolean => severity === 'error';

const unstorable = (row: CanonicalRow): RowFault[] =>
  Object.entries(row)
    .filter(([, value]) => typeof value === 'string' && !isStorableText(value))
    .map(([name]) => unstorableFault(name));

export function createRowJudge(entity: AnyEntity, context: CheckContext): RowJudge {
  const shape = rowShape(entity);
  let whole: ReturnType<typeof rowSchema> | undefined;
  return {
    shapeFaults(row) {
      const faults = unstorable(row);
      if (faults.length > 0) return faults;
      if (shape.safeParse(row).success) return [];
      whole ??= rowSchema(entity, context);
      const read = parseRow(entity, whole, row);
      return read.ok ? [] : read.fault;
    },
    faults: (row) => judgeRow(entity, row, context).filter(isError),
  };
}
