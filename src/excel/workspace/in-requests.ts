/** Columns of sheets built or looked at in one request: it stays well below 1.5 MB. */
const columnsPerSync = 200;

/** Sheets in turn, as many to a request as it carries; `columns` says how wide one is. */
export function inRequests<T>(
  sheets: readonly T[],
  columns: (sheet: T) => number,
): readonly (readonly T[])[] {
  const requests: T[][] = [];
  let weight = Infinity;
  for (const sheet of sheets) {
    weight += columns(sheet);
    if (weight > columnsPerSync) {
      requests.push([]);
      weight = columns(sheet);
    }
    requests.at(-1)?.push(sheet);
  }
  return requests;
}
