import { isBlank, type Cell } from './cell';
import { systemFields } from './fields';

/** Whether people filled in anything of each row; what the product wrote and stray blanks do not count. */
export function filledRows(
  columns: ReadonlyMap<string, readonly Cell[]>,
  rowCount: number,
): readonly boolean[] {
  const filled = new Array<boolean>(rowCount).fill(false);
  for (const [field, cells] of columns) {
    if (Object.hasOwn(systemFields, field)) continue;
    for (let row = 0; row < rowCount; row += 1)
      if (!filled[row] && !isBlank(cells[row] ?? '')) filled[row] = true;
  }
  return filled;
}
