import type { KeysElsewhere } from '../../core/entity/column-table';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { createReferenceLists, type ListEntry } from '../../core/entity/reference-list';
import type { SheetTemplate } from '../../core/entity/sheet-template';
import type { Language } from '../../core/kernel/bilingual';
import { registry } from '../../core/entities/registry';
import { templateVersion } from '../../core/template/versions';
import { withoutEvents, writeQuietly } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { writeStored } from '../storage/workspace-store';
import { addEntitySheet, addRules, type SheetToBuild } from './entity-sheet';
import { startingCells } from './list-cells';
import { addKeySheet } from './key-sheet';
import { prepareGuides, writeGuides } from './guide-sheets';
import { inRequests } from './in-requests';
import { addChoiceSheet, dependentLists } from './dependent-lists';
import { addListSheet } from './list-sheet';
import { restoreTables } from './restore-tables';
import { sheetsInAll, sheetsToBuild } from './sheets-to-build';
import { lookAround, type Standing } from './standing-workbook';
import { choiceSheetName, listSheetName, workspaceNames } from './workspace-names';
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

/** The number of the template, as a name: it is read along with the others, without a round trip of its own. */
export function nameTemplate(context: Excel.RequestContext, known: ReadonlySet<string>): void {
  const { names } = context.workbook;
  const formula = `=${String(templateVersion)}`;
  if (known.has(workspaceNames.template)) names.getItem(workspaceNames.template).formula = formula;
  else names.add(workspaceNames.template, formula).visible = false;
}

/**
 * Makes the workspace in a workbook: Plan, Read me, a sheet for each template, and the very hidden lists behind the
 * drop-downs. Sheets of the workbook stay as they are, and so do entities it has already, and with them the version of the
 * template. Progress counts sheets.
 */
export async function buildWorkspace(
  host: ExcelHost,
  { templates, listEntries, rows = new Map(), language, newRowId, elsewhere = new Map() }: WorkspaceDesign,
  onProgress?: Progress,
): Promise<void> {
  const { sheets: built, isNew } = await host.run((context) =>
    withoutEvents(context, async () => {
      await restoreTables(context);
      const standing = await lookAround(context);
      const sheets = sheetsToBuild(templates, standing);
      const all = sheetsInAll(sheets, standing, language);
      const targets = new Set([...all.map(({ entity }) => entity.name), ...elsewhere.keys()]);
      writeQuietly(context);
      const guides = prepareGuides(context, standing, language);
      dropOldNames(context, sheets, standing);
      if (!standing.sheets.includes(listSheetName)) {
        addListSheet(context, createReferenceLists(listEntries), language, standing.names);
      }
      if (!standing.sheets.includes(choiceSheetName)) {
        addChoiceSheet(context, dependentLists(registry, new Map()), standing.names);
      }
      await context.sync();
      await addKeySheet(context, elsewhere);
      await addSheets(host, context, sheets, language, targets, onProgress);
      writeQuietly(context);
      writeGuides(context, guides, all, language);
      const isNew = all.length === sheets.length;
      if (isNew) nameTemplate(context, standing.names);
      context.workbook.worksheets.getItem(guides.plan).activate();
      await context.sync();
      return { sheets, isNew };
    }),
  );
  const starting = startingCells({ listEntries, rows, language });
  const filled = built.flatMap(({ entity }) => {
    const given = starting.get(entity.name);
    return given ? [{ entity, ...given, rowIds: rowIdsInOne(newRowId(), given.rowCount) }] : [];
  });
  if (filled.length > 0) await writeStartingRows(host, filled);
  if (isNew) await writeStored(host, 'settings', { templateVersion, language });
}

/** Row Ids of rows made together: one new one and a number, because a thousand of their own are a tenth of the file. */
const rowIdsInOne = (newRowId: string, rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, row) => `${newRowId}-${String(row + 1)}`);

/** All sheets first, then their rules, which refer to other sheets. */
async function addSheets(
  host: ExcelHost,
  context: Excel.RequestContext,
  sheets: readonly SheetToBuild[],
  language: Language,
  targets: ReadonlySet<string>,
  onProgress?: Progress,
): Promise<void> {
  const requests = inRequests(sheets, ({ template }) => template.columns.length);
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
