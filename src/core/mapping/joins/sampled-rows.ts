/**
 * Places of about so many rows, evenly over them, all where there are fewer than twice as many. Each is one further within
 * its stretch than the last, so that of lines that come in a rhythm (1, 2, 3 of each account) all are met.
 */
export function* sampledRows(count: number, wanted: number): Generator<number, void> {
  const step = Math.max(1, Math.floor(count / wanted));
  for (let at = 0; at * step < count; at += 1) {
    const row = at * step + (at % step);
    if (row < count) yield row;
  }
}
