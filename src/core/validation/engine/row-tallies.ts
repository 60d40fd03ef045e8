import type { Severity } from '../../kernel/issue';

/** A row with more issues of one severity than this is rare. */
const fewIssues = 0xff;

/** How many issues of one severity each row of a sheet has, and all rows together; a byte a row while that is enough. */
class Tally {
  rows: Uint8Array | Uint16Array = new Uint8Array(0);
  total = 0;

  reset(): void {
    this.rows = new Uint8Array(0);
    this.total = 0;
  }

  of(row: number): number {
    return row < this.rows.length ? (this.rows[row] ?? 0) : 0;
  }

  add(row: number, rowCount: number): void {
    if (this.rows.length === 0) this.rows = new Uint8Array(rowCount);
    const count = (this.rows[row] ?? 0) + 1;
    if (count > fewIssues) this.set(row, count, rowCount);
    else {
      this.rows[row] = count;
      this.total += 1;
    }
  }

  set(row: number, count: number, rowCount: number): void {
    const before = this.of(row);
    if (before === count) return;
    if (this.rows.length === 0) this.rows = new Uint8Array(rowCount);
    if (count > fewIssues && this.rows instanceof Uint8Array) this.rows = Uint16Array.from(this.rows);
    this.rows[row] = count;
    this.total += count - before;
  }
}

/** How many issues of each severity each row of a sheet has, and all of them together. */
export class RowTallies {
  private readonly error = new Tally();
  private readonly warning = new Tally();
  private readonly info = new Tally();

  get counts(): Readonly<Record<Severity, number>> {
    return { error: this.error.total, warning: this.warning.total, info: this.info.total };
  }

  /** Begins anew, with nothing against any of the rows. */
  reset(): void {
    for (const tally of [this.error, this.warning, this.info]) tally.reset();
  }

  of(row: number, severity: Severity): number {
    return this.tally(severity).of(row);
  }

  /** The first row from `row` on with issues of a severity; -1 where there is none. */
  nextRow(severity: Severity, row: number): number {
    const { rows } = this.tally(severity);
    for (let next = row; next < rows.length; next += 1) if (rows[next] !== 0) return next;
    return -1;
  }

  add(row: number, severity: Severity, rowCount: number): void {
    this.tally(severity).add(row, rowCount);
  }

  set(row: number, severity: Severity, count: number, rowCount: number): void {
    this.tally(severity).set(row, count, rowCount);
  }

  /** Spelt out, because a look-up by a name that varies is many times slower. */
  private tally(severity: Severity): Tally {
    if (severity === 'error') return this.error;
    return severity === 'warning' ? this.warning : this.info;
  }
}
