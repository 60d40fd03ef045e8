import { z } from 'zod';
import type { Cell } from '../core/entity/cell';

const cell = z.union([z.string(), z.number(), z.boolean()]);
export const storedCells = z.array(cell);

/** A column as it is kept: its cells, or where they repeat, its values and which of them each cell is. */
export const storedColumn = z.union([
  storedCells,
  z.object({ of: storedCells, at: z.array(z.int().min(0)) }),
]);

/** So many times must a value stand in a column on average for its places to be shorter than itself. */
const repeated = 3;

/** The shorter of the two ways to keep a column. */
export function storedColumnOf(cells: readonly Cell[]): z.input<typeof storedColumn> {
  const places = new Map<Cell, number>();
  const at: number[] = [];
  for (const value of cells) {
    const place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    if (places.size * repeated > cells.length) return [...cells];
    at.push(place);
  }
  return { of: [...places.keys()], at };
}

/** The cells again; a place that leads nowhere is damage. */
export function cellsOf(stored: z.output<typeof storedColumn>): Cell[] {
  if (Array.isArray(stored)) return stored;
  return stored.at.map((place) => {
    const value = stored.of[place];
    if (value === undefined) throw new RangeError(`no value ${String(place)} of ${String(stored.of.length)}`);
    return value;
  });
}
