import type { MappedBlock } from './apply-profile';
import { joinRows } from './join-rows';
import type { MappedRows } from './mapping-result';

/** Puts the blocks of a source together again, in their order. */
export function createMappedSum(entities: readonly string[]): {
  add(block: MappedBlock): void;
  sum(): MappedBlock;
} {
  const all = new Map(entities.map((entity) => [entity, [] as MappedRows[]]));
  const unproduced: MappedBlock['unproduced'][] = [];
  const problems: MappedBlock['problems'][] = [];
  return {
    add(block) {
      for (const [entity, rows] of block.entities) all.get(entity)?.push(rows);
      unproduced.push(block.unproduced);
      problems.push(block.problems);
    },
    sum: () => ({
      entities: new Map([...all].map(([entity, parts]) => [entity, joinRows(entity, parts)])),
      unproduced: unproduced.flat(),
      problems: problems.flat(),
    }),
  };
}
