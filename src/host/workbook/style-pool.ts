import type { CellStyle } from 'hucre';

export type { CellStyle };

/** Every distinct cell format of a workbook, once; cells refer to them by number and 0 is the plain format. */
export class StylePool {
  readonly #styles: CellStyle[] = [{}];
  readonly #ids = new Map<string, number>([['{}', 0]]);

  get(id: number): CellStyle {
    return this.#styles[id] ?? {};
  }

  get size(): number {
    return this.#styles.length;
  }

  idOf(style: CellStyle): number {
    const key = JSON.stringify(sorted(style));
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#styles.push(style);
    this.#ids.set(key, this.#styles.length - 1);
    return this.#styles.length - 1;
  }
}

/** Keys in one order and without empty branches, so that equal formats have equal JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)] as const)
    .filter(([, inner]) => inner !== undefined && !isEmptyObject(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
