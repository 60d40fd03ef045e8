import type { Severity } from '../../kernel/issue';
import type { EngineSheet } from './engine-sheet';
import type { EngineSheets } from './engine-sheets';
import type { Work } from './full-check';

/** Counts anew what is said of a row; `ownErrors` and `errors` follow from `closeRow`. */
export function countRow(sheet: EngineSheet, row: number): void {
  const found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const check of sheet.checks)
    if (check.marks.has(row))
      sheet.eachIssue(check, row, (_field, { severity }, waiver) => {
        if (!waiver) found[severity] += 1;
      });
  for (const severity of ['error', 'warning', 'info'] as const)
    sheet.tallies.set(row, severity, found[severity], sheet.rowCount);
}

/** Brings the error flags of a row in step with its tally; says whether one of them changed. */
export function closeRow(sheet: EngineSheet, row: number): boolean {
  const errors = sheet.tallies.of(row, 'error');
  let held = 0;
  for (const { marks } of sheet.held) if (marks.has(row)) held += 1;
  const own = sheet.ownErrors.set(row, errors > held);
  return sheet.errors.set(row, errors > 0) || own;
}

/** Rows settled between two pauses: each is asked about by every check that speaks of it. */
const settledAtOnce = 512;

/** Rows whose marks changed, until they are settled: counted anew, with the rows that refer to them held or let go. */
export class OpenRows {
  private readonly waiting: (readonly [EngineSheet, number])[] = [];
  private readonly queued = new Map<EngineSheet, Set<number>>();

  constructor(
    private readonly sheets: EngineSheets,
    private readonly onSettled: (sheet: EngineSheet, row: number) => void,
  ) {}

  add(sheet: EngineSheet, row: number): void {
    const rows = this.queued.get(sheet) ?? new Set<number>();
    this.queued.set(sheet, rows);
    if (rows.has(row)) return;
    rows.add(row);
    this.waiting.push([sheet, row]);
  }

  /**
   * Settles all rows that wait, pausing now and then; ends, because a sheet hears of held rows only from sheets loaded before
   * it.
   */
  *settle(): Work {
    let work = 0;
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) {
      const [sheet, row] = next;
      work += 1;
      if (work % settledAtOnce === 0) yield 0;
      this.queued.get(sheet)?.delete(row);
      if (row >= sheet.rowCount) continue;
      countRow(sheet, row);
      this.onSettled(sheet, row);
      if (closeRow(sheet, row)) this.reviewReferrers(sheet, row);
    }
  }

  private reviewReferrers(target: EngineSheet, row: number): void {
    const { entity } = target;
    const value = target.value(entity.referenceBy, row);
    if (value === null) return;
    for (const { sheet, reference, held } of this.sheets.referrersOf(target)) {
      if (sheet === target) continue;
      for (const referrer of sheet.index([reference.column.name]).rows.rows(String(value)))
        if (held.review(referrer)) this.add(sheet, referrer);
    }
  }
}
