import { Bits } from './bits';
import type { EngineSheet } from './engine-sheet';

/** Rows of which something else may be said than when it was asked last. */
export class TouchedRows {
  private readonly rows = new Map<EngineSheet, Bits | 'all'>();

  readonly add = (sheet: EngineSheet, row: number): void => {
    const rows = this.rows.get(sheet) ?? new Bits();
    if (rows === 'all') return;
    this.rows.set(sheet, rows);
    rows.set(row, true);
  };

  addAll(sheet: EngineSheet): void {
    this.rows.set(sheet, 'all');
  }

  /** The rows by sheet, ascending, which are forgotten with that. */
  take(): readonly (readonly [EngineSheet, readonly number[]])[] {
    const taken = [...this.rows].map(
      ([sheet, rows]) =>
        [
          sheet,
          rows === 'all'
            ? Array.from({ length: sheet.rowCount }, (_, row) => row)
            : [...rows].filter((row) => row < sheet.rowCount),
        ] as const,
    );
    this.rows.clear();
    return taken;
  }
}
