import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { sampleRowId, wasSample } from '../../core/template/sample-row-id';

/**
 * Empties the untouched sample rows among the cells read and says which they are; a sample somebody changed loses its
 * Row Id, as the row is a person’s own from then on.
 */
export function blankSamples(entity: AnyEntity, columns: ReadonlyMap<string, Cell[]>): readonly number[] {
  const rowIds = columns.get('rowId') ?? [];
  const samples: number[] = [];
  for (let row = 0; row < rowIds.length; row += 1) {
    const rowId = String(rowIds[row]);
    if (!wasSample(rowId)) continue;
    if (rowId !== sampleRowId(entity, columns, row)) rowIds[row] = '';
    else samples.push(row);
  }
  for (const cells of columns.values()) for (const row of samples) cells[row] = '';
  return samples;
}
