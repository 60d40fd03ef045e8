/** A possible place of a column: which field, and what it is worth to have the column there. */
export interface Edge {
  readonly column: number;
  readonly field: number;
  readonly worth: number;
}

const none = -1;

/**
 * Gives every column at most one field and every field at most one column so that the worths sum to the most; a column
 * that adds nothing stays without. The Hungarian method by shortest augmenting paths, O(columns² × fields), each column
 * having a place of its own for no home. `result[column]` is its field, −1 for none.
 */
export function assignColumns(columns: number, fields: number, edges: readonly Edge[]): Int32Array {
  const places = fields + columns;
  const worth = new Float64Array(columns * places).fill(-Infinity);
  for (const { column, field, worth: value } of edges) worth[column * places + field] = value;
  for (let column = 0; column < columns; column += 1) worth[column * places + fields + column] = 0;
  const owner = new Int32Array(places).fill(none);
  const price = { column: new Float64Array(columns), place: new Float64Array(places) };
  for (let column = 0; column < columns; column += 1) augment(column, places, worth, owner, price);
  const result = new Int32Array(columns).fill(none);
  for (let field = 0; field < fields; field += 1) {
    const column = owner[field] ?? none;
    if (column !== none) result[column] = field;
  }
  return result;
}

interface Prices {
  readonly column: Float64Array;
  readonly place: Float64Array;
}

/** Finds the cheapest way to give one more column a place, moving others along, and keeps the prices right. */
function augment(start: number, places: number, worth: Float64Array, owner: Int32Array, price: Prices): void {
  const distance = new Float64Array(places).fill(Infinity);
  const cameFrom = new Int32Array(places).fill(none);
  const done = new Uint8Array(places);
  const visited: number[] = [];
  let column = start;
  let reached = 0;
  let place = none;
  for (;;) {
    let next = none;
    let least = Infinity;
    for (let at = 0; at < places; at += 1) {
      if (done[at] === 1) continue;
      const cost = -(worth[column * places + at] ?? -Infinity);
      const along = reached + cost - (price.column[column] ?? 0) - (price.place[at] ?? 0);
      if (along < (distance[at] ?? Infinity)) {
        distance[at] = along;
        cameFrom[at] = column;
      }
      if ((distance[at] ?? Infinity) < least) {
        least = distance[at] ?? Infinity;
        next = at;
      }
    }
    place = next;
    reached = least;
    if ((owner[place] ?? none) === none) break;
    done[place] = 1;
    visited.push(place);
    column = owner[place] ?? none;
  }
  settle(start, reached, visited, distance, owner, price);
  follow(start, place, places, cameFrom, owner);
}

function settle(
  start: number,
  reached: number,
  visited: readonly number[],
  distance: Float64Array,
  owner: Int32Array,
  price: Prices,
): void {
  price.column[start] = (price.column[start] ?? 0) + reached;
  for (const place of visited) {
    const slack = reached - (distance[place] ?? 0);
    const column = owner[place] ?? none;
    price.column[column] = (price.column[column] ?? 0) + slack;
    price.place[place] = (price.place[place] ?? 0) - slack;
  }
}

function follow(start: number, end: number, places: number, cameFrom: Int32Array, owner: Int32Array): void {
  const placeOf = new Map<number, number>();
  for (let at = 0; at < places; at += 1) if (owner[at] !== none) placeOf.set(owner[at] ?? none, at);
  for (let place = end; ;) {
    const column = cameFrom[place] ?? none;
    const before = placeOf.get(column);
    owner[place] = column;
    if (column === start || before === undefined) return;
    place = before;
  }
}
