import { areaAt, bounding, type Area } from '../workbook/area';
import type { Worksheet } from '../workbook/worksheet';
import type { Place } from './place';

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The formula cells of a sheet that were read since `since`, and the columns their results come from. */
interface Shown {
  area: Area;
  readonly since: number;
  readonly inputs: Map<Worksheet, Columns>;
}

/** Knows whose results have been read, so that those who show them hear when they may be others. */
export class ShownResults {
  readonly #bySheet = new Map<Worksheet, Shown>();

  /** A formula cell is read; `now` is the latest stamp. */
  show(sheet: Worksheet, row: number, column: number, now: number): void {
    const shown = this.#bySheet.get(sheet);
    if (!shown) {
      this.#bySheet.set(sheet, { area: areaAt(row, column), since: now, inputs: new Map() });
      return;
    }
    const { top, left, bottom, right } = shown.area;
    if (row < top || row > bottom || column < left || column > right)
      shown.area = bounding(shown.area, areaAt(row, column));
  }

  /** A result on `sheet` comes from these cells. */
  dependsOn(sheet: Worksheet, places: readonly Place[]): void {
    const inputs = this.#bySheet.get(sheet)?.inputs;
    for (const { sheet: source, area } of places) {
      const known = inputs?.get(source) ?? area;
      const left = Math.min(known.left, area.left);
      inputs?.set(source, { left, right: Math.max(known.right, area.right) });
    }
  }

  /** The places whose results may be others now (`all` of them on request); forgotten until they are read again. */
  takeStale(all: boolean): Place[] {
    const stale = new Map<Worksheet, Area>();
    for (let before = -1; before < stale.size;) {
      before = stale.size;
      for (const [sheet, shown] of this.#bySheet) {
        if (!all && !isStale(shown, stale)) continue;
        stale.set(sheet, shown.area);
        this.#bySheet.delete(sheet);
      }
    }
    return [...stale].map(([sheet, area]) => ({ sheet, area }));
  }
}

/** Results change with their cells, and with other results that are not worked out before someone reads them. */
const isStale = ({ since, inputs }: Shown, stale: ReadonlyMap<Worksheet, Area>): boolean =>
  [...inputs].some(
    ([source, { left, right }]) => stale.has(source) || source.cells.stamp(left, right) > since,
  );
