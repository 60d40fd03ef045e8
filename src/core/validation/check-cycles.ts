/** Rows that lie on a circle of parents; `parentOf` gives the row index of a row's parent, or -1. */
export function rowsOnCycles(rowCount: number, parentOf: (rowIndex: number) => number): readonly number[] {
  const state = new Uint8Array(rowCount);
  const onCycle: number[] = [];
  for (let start = 0; start < rowCount; start += 1) {
    const path: number[] = [];
    let row = start;
    while (row >= 0 && state[row] === 0) {
      state[row] = 1;
      path.push(row);
      row = parentOf(row);
    }
    if (row >= 0 && state[row] === 1) onCycle.push(...path.slice(path.indexOf(row)));
    for (const seen of path) state[seen] = 2;
  }
  return onCycle;
}
