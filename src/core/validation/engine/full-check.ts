import type { ValueFault } from '../../entity/kind-spec';
import type { EngineSheet } from './engine-sheet';
import type { ScanRoom } from './judged-column';
import { closeRow, countRow } from './settle-rows';

/** Cells looked at closely, rules asked or texts looked up between two pauses: some milliseconds. */
const sliceWork = 4096;
/** Rows scanned at a time. */
const blockRows = 2048;
/** Looking at a cell closely costs about as much as scanning so many. */
const closeLook = 16;

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
  const count = (row: number, { severity }: ValueFault): void => tallies.add(row, severity, rowCount);
  yield* inSlices(rowCount, 1, (row) => blank.set(row, sheet.isBlankRow(row)));
  yield* scanColumns(sheet, count);
  for (const rule of sheet.rules)
    yield* inSlices(rowCount, 1, (row) => {
      const fault = rule.review(row, blank.has(row));
      if (fault) count(row, fault);
    });
  for (const key of sheet.keys) {
    const index = sheet.emptyIndex(key.fields);
    yield* inSlices(rowCount, 1, (row) => {
      if (key.append(row, index.append(row))) tallies.add(row, 'error', rowCount);
    });
  }
}

function* scanColumns(sheet: EngineSheet, onFault: (row: number, fault: ValueFault) => void): Work {
  const room: ScanRoom = { cells: [], doubts: new Int32Array(blockRows) };
  let work = 0;
  for (const column of sheet.columns.values()) {
    for (let from = 0; from < sheet.rowCount; from += blockRows) {
      const to = Math.min(from + blockRows, sheet.rowCount);
      work += to - from;
      const close = column.scan(from, to, sheet.blank, room, onFault) * closeLook;
      if (work + close < sliceWork * closeLook) continue;
      yield work;
      work = 0;
    }
  }
  yield work;
}

/** What is said of a sheet beside the others: references and circles. */
export function* checkSheetAmongOthers(sheet: EngineSheet): Work {
  const { rowCount, tallies } = sheet;
  for (const reference of sheet.references)
    yield* inSlices(rowCount, 1, (row) => {
      if (reference.review(row)) tallies.add(row, 'error', rowCount);
    });
  for (const circle of sheet.circles) {
    circle.reviewAll(rowCount);
    for (const row of circle.marks) tallies.add(row, 'error', rowCount);
    yield 0;
  }
}

/** The rules over the whole sheet. */
export function* checkTableRules(sheet: EngineSheet): Work {
  const { rowCount, tallies } = sheet;
  for (const rule of sheet.tableRules) {
    rule.run(() => undefined);
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
export function closeSheet(sheet: EngineSheet, waived: ReadonlySet<string>): void {
  for (const row of sheet.particularRows()) countRow(sheet, row);
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (waived.size > 0 && sheet.tallies.of(row, 'warning') > 0 && waived.has(sheet.cells.rowId(row)))
      countRow(sheet, row);
    if (sheet.tallies.of(row, 'error') > 0) closeRow(sheet, row);
  }
}
