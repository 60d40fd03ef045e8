import type { EngineSheet } from './engine-sheet';
import { ReferencePass } from './reference-pass';
import { scanSheet } from './scan-sheet';
import { closeRow, countRow } from './settle-rows';

/** Cells looked at closely, rules asked or texts looked up between two pauses: some milliseconds. */
const sliceWork = 4096;

/** A check under way: pauses whenever enough was done, saying how many units of work that was. */
export type Work = Generator<number, void>;

/** Does something for each of so many rows, pausing after `sliceWork` units. */
export function* inSlices(count: number, unit: number, each: (index: number) => void): Work {
  const rows = Math.max(1, Math.floor(sliceWork / unit));
  for (let from = 0; from < count; from += rows) {
    const to = Math.min(from + rows, count);
    for (let index = from; index < to; index += 1) each(index);
    yield (to - from) * unit;
  }
}

/** Does something for each of these rows, pausing after `sliceWork` units, which are not counted as progress. */
function* eachInSlices(rows: Iterable<number>, unit: number, each: (row: number) => void): Work {
  let work = 0;
  for (const row of rows) {
    each(row);
    work += unit;
    if (work < sliceWork) continue;
    work = 0;
    yield 0;
  }
}

/** How much there is to do for a sheet, in the units `checkSheet` counts. */
export const workOf = ({ rowCount, columns, rules, keys, references, tableRules }: EngineSheet): number =>
  rowCount * (columns.size + rules.length + keys.length + 2 * references.length + tableRules.length + 1);

/** Forgets all that was found in a sheet. */
export function resetSheet(sheet: EngineSheet): void {
  for (const column of sheet.columns.values()) column.reset();
  for (const check of sheet.checks) check.marks.clear();
  for (const rows of [sheet.blank, sheet.errors, sheet.ownErrors]) rows.clear();
  sheet.tallies.reset();
  sheet.indexes.clear();
}

/** Everything that can be said of a sheet without the others: cells, rows, keys. The sheet has been reset. */
export function* checkSheetItself(sheet: EngineSheet): Work {
  const { rowCount, tallies, blank } = sheet;
  yield* scanSheet(sheet);
  for (const rule of sheet.rules)
    yield* inSlices(rowCount, 1, (row) => {
      const fault = rule.review(row, blank.has(row));
      if (fault) tallies.add(row, fault.severity, rowCount);
    });
}

/** What is said of a sheet beside the others: references and circles. */
export function* checkSheetAmongOthers(sheet: EngineSheet): Work {
  const { rowCount, tallies } = sheet;
  for (const reference of sheet.references) {
    if (reference.leadsBefore()) continue;
    const pass = new ReferencePass(sheet, reference);
    for (let from = 0, to = 0; from < rowCount; from = to) {
      to = sheet.cells.endAfter(from);
      pass.review(from, to);
      yield to - from;
    }
  }
  for (const circle of sheet.circles) {
    for (const _ of circle.reviewAll(rowCount)) yield 0;
    for (const row of circle.marks) tallies.add(row, 'error', rowCount);
    yield 0;
  }
}

/** The rules over the whole sheet. */
export function* checkTableRules(sheet: EngineSheet): Work {
  const { rowCount, tallies } = sheet;
  for (const rule of sheet.tableRules) {
    for (const _ of rule.run(() => undefined)) yield 0;
    for (const row of rule.marks)
      if (!sheet.blank.has(row))
        rule.eachFault(row, (_field, { severity }) => tallies.add(row, severity, rowCount));
    yield rowCount;
  }
}

/** Whether rows are held, once the errors of their own of all sheets are known; in load order. */
export function* holdRows(sheet: EngineSheet): Work {
  const { rowCount, tallies } = sheet;
  for (const held of sheet.held) {
    if (!held.mayHold()) {
      yield rowCount;
      continue;
    }
    yield* inSlices(rowCount, 1, (row) => {
      if (!held.review(row)) return;
      tallies.add(row, 'error', rowCount);
      sheet.errors.set(row, true);
    });
  }
}

/** Counts anew the rows in which one sentence gives way to another, or a warning is let stand; then says which have errors. */
export function* closeSheet(sheet: EngineSheet, waived: ReadonlySet<string>): Work {
  yield* eachInSlices(sheet.particularRows(), 8, (row) => {
    countRow(sheet, row);
  });
  if (waived.size > 0)
    yield* eachInSlices(warned(sheet), 1, (row) => {
      if (waived.has(sheet.cells.rowId(row))) countRow(sheet, row);
    });
  yield* closeRows(sheet);
}

/** Says of the rows with errors that they have some; by hand, because they may be half of a sheet. */
function* closeRows(sheet: EngineSheet): Work {
  const { tallies, rowCount, errors, ownErrors } = sheet;
  for (const rows of [errors, ownErrors]) rows.reserve(rowCount);
  let work = 0;
  for (let row = tallies.nextRow('error', 0); row >= 0; row = tallies.nextRow('error', row + 1)) {
    closeRow(sheet, row);
    work += 2;
    if (work < sliceWork) continue;
    work = 0;
    yield 0;
  }
}

/** The rows with warnings, ascending. */
function* warned({ tallies }: EngineSheet): Generator<number> {
  for (let row = tallies.nextRow('warning', 0); row >= 0; row = tallies.nextRow('warning', row + 1))
    yield row;
}
