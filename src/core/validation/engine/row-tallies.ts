import type { Severity } from '../../kernel/issue';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How many issues of each severity each row of a sheet has, and all of them together. */
export class RowTallies {
  private readonly rows: Record<Severity, Uint16Array> = {
    error: new Uint16Array(0),
    warning: new Uint16Array(0),
    info: new Uint16Array(0),
  };
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

  /** Begins anew, with nothing against any of the rows. */
  reset(): void {
    for (const severity of severities) {
      this.rows[severity] = new Uint16Array(0);
      this.counts[severity] = 0;
    }
  }

  of(row: number, severity: Severity): number {
    const rows = this.rows[severity];
    return row < rows.length ? (rows[row] ?? 0) : 0;
  }

  /** The first row from `row` on with issues of a severity; -1 where there is none. */
  nextRow(severity: Severity, row: number): number {
    const rows = this.rows[severity];
    for (let next = row; next < rows.length; next += 1) if (rows[next] !== 0) return next;
    return -1;
  }

  add(row: number, severity: Severity, rowCount: number): void {
    this.set(row, severity, this.of(row, severity) + 1, rowCount);
  }

  set(row: number, severity: Severity, count: number, rowCount: number): void {
    const before = this.of(row, severity);
    if (before === count) return;
    if (this.rows[severity].length === 0) this.rows[severity] = new Uint16Array(rowCount);
    this.rows[severity][row] = count;
    this.counts[severity] += count - before;
  }
}
