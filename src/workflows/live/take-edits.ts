import type { Checker, SheetEdit } from '../../core/validation/checker';
import { readTouchedRows, rereadTables, type TouchedRows } from '../../excel/workspace/read-touched-rows';
import type { WorkspaceHost } from '../workspace-host';
import type { FullPass } from './full-pass';
import { putRows } from './put-rows';
import type { SheetWorks } from './sheet-works';
import { standingSheet, type StandingSheet } from './standing-sheet';
import { recognise, takeShift, takeSlices } from './take-touched';

interface Checking {
  readonly host: WorkspaceHost;
  readonly checker: Checker;
  readonly now: () => Date;
}

/** Reads and checks what was touched; undefined where the workbook is another than the one that is followed. */
export async function takeEdits(
  { host, checker, now }: Checking,
  { standing, summary: before }: FullPass,
  works: SheetWorks,
): Promise<FullPass | undefined> {
  const at = now();
  const edits: SheetEdit[] = [];
  for (const [sheet, todo] of works)
    if (todo.kind === 'rows' && todo.shift) edits.push(takeShift(sheet, todo.shift));
  const read = await readTouchedRows(
    host,
    [...works].map(([{ entity, place }, todo]) => ({
      entity,
      place,
      ranges: todo.kind === 'rows' ? todo.ranges : [],
    })),
  );
  const moved = read && recognised(works, read, edits);
  if (!moved) return undefined;
  const known = edits.filter(({ entity }) => !moved.some((one) => one.entity.name === entity));
  const edited = known.length > 0 ? await checker.edit(known) : before;
  if (moved.length === 0) return { standing, summary: edited, at };
  // Rows put before other edits are taken in would stand unchecked among them.
  const sheets = await reread(host, checker, moved);
  const all = new Map([...standing.sheets, ...sheets]);
  return { standing: { ...standing, sheets: all }, summary: await checker.check(), at };
}

/** Takes the rows of sheets that are where they were, and says which others have to be read whole; undefined where one was rebuilt. */
function recognised(
  works: SheetWorks,
  read: readonly TouchedRows[],
  edits: SheetEdit[],
): readonly TouchedRows[] | undefined {
  const moved: TouchedRows[] = [];
  for (const rows of read) {
    const sheet = [...works.keys()].find(({ entity }) => entity === rows.entity);
    const todo = sheet && works.get(sheet);
    if (!sheet || !todo) continue;
    const seen = recognise(sheet, rows.place, todo.kind === 'rows' ? todo.ranges : []);
    if (seen === 'rebuilt') return undefined;
    if (todo.kind === 'whole' || seen === 'moved') moved.push(rows);
    else edits.push(...takeSlices(sheet, rows, todo.ranges));
  }
  return moved;
}

async function reread(
  host: WorkspaceHost,
  checker: Checker,
  moved: readonly TouchedRows[],
): Promise<ReadonlyMap<string, StandingSheet>> {
  const sheets = new Map<string, StandingSheet>();
  const tables = await rereadTables(host, moved);
  for (const [index, table] of tables.entries()) {
    const { entity, place } = moved[index] ?? {};
    if (!entity || !place) continue;
    sheets.set(entity.name, standingSheet(entity, place, table, table.sampleRows));
    await putRows(checker, table);
  }
  return sheets;
}
