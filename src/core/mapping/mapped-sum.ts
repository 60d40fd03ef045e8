import type { Cell } from '../entity/cell';
import type { MappedBlock } from './apply-profile';
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

function joinRows(entity: string, parts: readonly MappedRows[]): MappedRows {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  const rowCount = parts.reduce((sum, part) => sum + part.rowCount, 0);
  const fields = new Set(parts.flatMap(({ columns }) => [...columns.keys()]));
  const columns = new Map([...fields].map((field) => [field, new Array<Cell>(rowCount).fill('')]));
  let first = 0;
  for (const part of parts) {
    for (const [field, cells] of part.columns) {
      const column = columns.get(field);
      if (column) for (let row = 0; row < cells.length; row += 1) column[first + row] = cells[row] ?? '';
    }
    first += part.rowCount;
  }
  return { entity, rowCount, columns, sourceRows: parts.flatMap(({ sourceRows }) => sourceRows) };
}
