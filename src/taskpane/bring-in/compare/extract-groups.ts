import type { Cell } from '../../../core/entity/cell';
import { groupName } from '../../../core/mapping/next-extract/extract-choice';
import type { OpenComparison } from '../../../workflows/compare-source';

/** A row of a group; of a changed cell what it was and what it becomes. */
interface GroupExample {
  readonly key: string;
  readonly change?: { readonly before: Cell; readonly after: Cell };
}

/** What is accepted or left as one. */
export interface ExtractGroup {
  readonly name: string;
  readonly kind: 'added' | 'changed' | 'gone';
  readonly entity: string;
  readonly field: string | undefined;
  /** Rows, of a field its cells. */
  readonly count: number;
  readonly examples: readonly GroupExample[];
}

type EntityCounts = OpenComparison['compared']['entities'];

function rowGroups(
  entities: EntityCounts,
  kind: 'added' | 'gone',
  rows: readonly { readonly entity: string; readonly key: string }[],
): readonly ExtractGroup[] {
  return Object.entries(entities).flatMap(([entity, counts]) => {
    const count = counts[kind === 'added' ? 'new' : 'gone'];
    const examples = rows.filter((row) => row.entity === entity);
    return count === 0
      ? []
      : [{ name: groupName(entity, kind), kind, entity, field: undefined, count, examples }];
  });
}

/** New rows by entity, changed cells by field, rows gone by entity. */
export function extractGroups({
  compared: { entities, examples },
  gone,
}: OpenComparison): Readonly<Record<ExtractGroup['kind'], readonly ExtractGroup[]>> {
  const changed = Object.entries(entities).flatMap(([entity, { fields }]) =>
    Object.entries(fields).map(([field, count]): ExtractGroup => {
      const own = examples.changed.filter((one) => one.entity === entity && one.field === field);
      return {
        ...{ name: groupName(entity, 'changed', field), kind: 'changed', entity, field, count },
        examples: own.map(({ key, before, after }) => ({ key, change: { before, after } })),
      };
    }),
  );
  return {
    added: rowGroups(entities, 'added', examples.new),
    changed,
    gone: rowGroups(entities, 'gone', gone),
  };
}
