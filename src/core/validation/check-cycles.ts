/** Rows gone through between two pauses: some milliseconds. */
const rowsAtOnce = 1024;

/**
 * Rows that lie on a circle of parents; `parentOf` gives the row index of a row's parent, or -1. Gives undefined now and then,
 * where others may go first.
 */
export function* rowsOnCycles(
  rowCount: number,
  parentOf: (rowIndex: number) => number,
): Generator<number | undefined, void> {
  const state = new Uint8Array(rowCount);
  for (let start = 0; start < rowCount; start += 1) {
    const path: number[] = [];
    let row = start;
    while (row >= 0 && state[row] === 0) {
      state[row] = 1;
      path.push(row);
      row = parentOf(row);
    }
    if (row >= 0 && state[row] === 1) yield* path.slice(path.indexOf(row));
    for (const seen of path) state[seen] = 2;
    if (start % rowsAtOnce === rowsAtOnce - 1) yield undefined;
  }
}
