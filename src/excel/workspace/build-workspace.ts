import type { KeysElsewhere } from '../../core/entity/column-table';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { createReferenceLists, type ListEntry } from '../../core/entity/reference-list';
import type { SheetTemplate } from '../../core/entity/sheet-template';
import type { Language } from '../../core/kernel/bilingual';
import { withoutEvents, writeQuietly } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { writeStored } from '../storage/workspace-store';
import { addEntitySheet, addRules, type SheetToBuild } from './entity-sheet';
import { startingCells } from './list-cells';
import { addKeySheet } from './key-sheet';
import { addListSheet } from './list-sheet';
import { writePlan } from './plan-sheet';
import { freeName, sheetsInAll, sheetsToBuild } from './sheets-to-build';
import { lookAround, type Standing } from './standing-workbook';
import { workbookWords } from './workbook-words';
import { listSheetName, workspaceNames } from './workspace-names';
import { writeStartingRows } from './write-starting-rows';

export interface WorkspaceDesign {
  /** In the order the sheets get; all in `language`. */
  readonly templates: readonly SheetTemplate[];
  /** What the Lists sheet and the drop-downs start with. */
  readonly listEntries: readonly ListEntry[];
  /** What other sheets start with, by entity; a sheet that is there already gets none of them. */
  readonly rows?: ReadonlyMap<string, readonly CanonicalRow[]>;
  readonly language: Language;
  readonly newRowId: () => string;
  /** In a part of a workspace: what drop-downs offer of entities without a sheet. */
  readonly elsewhere?: KeysElsewhere;
}

/** The form of the workspace this code makes; a later one upgrades it (settings part of the workbook). */
const templateVersion = 1;

/** Columns of sheets built in one request: it stays well below 1.5 MB. */
const columnsPerSync = 200;

/** Sheets in turn, as many to a request as it carries. */
function inRequests(sheets: readonly SheetToBuild[]): readonly (readonly SheetToBuild[])[] {
  const requests: SheetToBuild[][] = [];
  let columns = Infinity;
  for (const sheet of sheets) {
    columns += sheet.template.columns.length;
    if (columns > columnsPerSync) {
      requests.push([]);
      columns = sheet.template.columns.length;
    }
    requests.at(-1)?.push(sheet);
  }
  return requests;
}

/** Leftovers of a workspace whose sheets were deleted. */
function dropOldNames(
  context: Excel.RequestContext,
  sheets: readonly SheetToBuild[],
  standing: Standing,
): void {
  for (const { entity, template } of sheets) {
    const names = [
      workspaceNames.keys(entity.name),
      ...template.columns.map(({ field }) => workspaceNames.column(entity.name, field)),
    ];
    for (const name of names) if (standing.names.has(name)) context.workbook.names.getItem(name).delete();
  }
}

function preparePlan(context: Excel.RequestContext, standing: Standing, language: Language): string {
  if (standing.plan !== undefined && standing.names.has(workspaceNames.plan)) return standing.plan;
  const { worksheets, names } = context.workbook;
  const wanted = workbookWords.planSheet[language];
  const others = standing.sheets.filter((sheet) => sheet !== standing.plan);
  const name = freeName(wanted, new Set(others.map((sheet) => sheet.toLowerCase())));
  const sheet = standing.plan === undefined ? worksheets.add(name) : worksheets.getItem(standing.plan);
  sheet.name = name;
  sheet.position = 0;
  names.add(workspaceNames.plan, sheet.getRange('A1')).visible = false;
  return name;
}

/**
 * Makes the workspace in a workbook: Plan, a sheet for each template, and the very hidden lists behind the drop-downs.
 * Sheets of the workbook stay as they are, and so do entities it has already. Progress counts sheets.
 */
export async function buildWorkspace(
  host: ExcelHost,
  { templates, listEntries, rows = new Map(), language, newRowId, elsewhere = new Map() }: WorkspaceDesign,
  onProgress?: Progress,
): Promise<void> {
  const built = await host.run((context) =>
    withoutEvents(context, async () => {
      const standing = await lookAround(context);
      const sheets = sheetsToBuild(templates, standing);
      const all = sheetsInAll(sheets, standing, language);
      const targets = new Set([...all.map(({ entity }) => entity.name), ...elsewhere.keys()]);
      writeQuietly(context);
      const plan = preparePlan(context, standing, language);
      dropOldNames(context, sheets, standing);
      if (!standing.sheets.includes(listSheetName)) {
        addListSheet(context, createReferenceLists(listEntries), language, standing.names);
      }
      await context.sync();
      await addKeySheet(context, elsewhere);
      await addSheets(host, context, sheets, language, targets, onProgress);
      writeQuietly(context);
      const planSheet = context.workbook.worksheets.getItem(plan);
      writePlan(planSheet, all, language);
      planSheet.activate();
      await context.sync();
      return sheets;
    }),
  );
  const starting = startingCells({ listEntries, rows, language });
  const filled = built.flatMap(({ entity }) => {
    const given = starting.get(entity.name);
    return given ? [{ entity, ...given, rowIds: Array.from({ length: given.rowCount }, newRowId) }] : [];
  });
  if (filled.length > 0) await writeStartingRows(host, filled);
  await writeStored(host, 'settings', { templateVersion, language });
}

/** All sheets first, then their rules, which refer to other sheets. */
async function addSheets(
  host: ExcelHost,
  context: Excel.RequestContext,
  sheets: readonly SheetToBuild[],
  language: Language,
  targets: ReadonlySet<string>,
  onProgress?: Progress,
): Promise<void> {
  const requests = inRequests(sheets);
  for (const request of requests) {
    writeQuietly(context);
    for (const sheet of request) addEntitySheet(context, sheet);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for as many sheets as a request carries
    await context.sync();
  }
  let done = 0;
  for (const request of requests) {
    writeQuietly(context);
    for (const sheet of request) addRules(host, context, sheet, language, targets);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for as many sheets as a request carries
    await context.sync();
    done += request.length;
    onProgress?.(done, sheets.length);
  }
}
