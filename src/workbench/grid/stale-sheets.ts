import { bounding, type Area } from '../../host/workbook/area';
import type { Worksheet } from '../../host/workbook/worksheet';

type Part = 'cells' | 'formats' | 'layout' | 'rules' | 'notes' | 'looks';
const allParts: readonly Part[] = ['cells', 'layout', 'rules', 'notes', 'looks'];

/** What of a sheet the grid does not show yet. */
interface Stale {
  readonly parts: Set<Part>;
  /** Set when only those cells are stale. */
  area: Area | undefined;
  /** Cells that look otherwise, though they hold the same. */
  dressed: Area | undefined;
}

const partsOf: Readonly<Record<string, readonly Part[]>> = {
  shifted: allParts,
  sorted: ['cells', 'looks'],
  layout: ['layout', 'looks'],
  rules: ['rules', 'looks'],
  notes: ['notes'],
};

export const joined = (one: Area | undefined, other: Area | undefined): Area | undefined =>
  one && other ? bounding(one, other) : (one ?? other);

/** What changed of each sheet since it was painted last. */
export class StaleSheets {
  readonly #stale = new Map<string, Stale>();

  #of(sheet: Worksheet): Stale {
    const stale = this.#stale.get(sheet.id) ?? { parts: new Set(), area: undefined, dressed: undefined };
    this.#stale.set(sheet.id, stale);
    return stale;
  }

  /** Everything of the sheet is to be painted again. */
  markAll(sheet: Worksheet): void {
    for (const part of allParts) this.mark(sheet, part);
  }

  /** What a change of this kind makes stale. */
  markChange(sheet: Worksheet, kind: string): void {
    for (const part of partsOf[kind] ?? []) this.mark(sheet, part);
  }

  mark(sheet: Worksheet, part: Part): void {
    const stale = this.#of(sheet);
    if (part === 'cells') stale.area = undefined;
    stale.parts.add(part);
  }

  markCells(sheet: Worksheet, area: Area): void {
    const stale = this.#of(sheet);
    if (!stale.parts.has('cells') || stale.area) stale.area = joined(stale.area, area);
    stale.parts.add('cells');
  }

  markDressed(sheet: Worksheet, area: Area): void {
    const stale = this.#of(sheet);
    stale.dressed = joined(stale.dressed, area);
    stale.parts.add('formats');
  }

  /** What is stale of a sheet, which then counts as painted. */
  take(sheet: Worksheet): Stale | undefined {
    const stale = this.#stale.get(sheet.id);
    this.#stale.delete(sheet.id);
    return stale;
  }
}
