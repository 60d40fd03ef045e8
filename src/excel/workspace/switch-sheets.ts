import { sheetTemplate } from '../../core/entity/sheet-template';
import type { AnyEntity } from '../../core/entity/entity';
import type { Language } from '../../core/kernel/bilingual';
import { withoutEvents } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { dressSheets } from './dress-sheets';
import type { SheetToBuild } from './entity-sheet';
import { prepareGuides, writeGuides } from './guide-sheets';
import { inspectSheets, type InspectedSheet } from './inspect-sheets';
import { renameHeadings } from './rename-headings';
import { renameSheets, type SheetRename } from './rename-sheets';
import { lookAround, type Standing } from './standing-workbook';
import { workbookWords } from './workbook-words';

export interface SheetSwitch {
  /** The entities as the workbook has them, custom fields included. */
  readonly entities: readonly AnyEntity[];
  /** Entities whose keys drop-downs offer, of sheets that are elsewhere. */
  readonly elsewhere: Iterable<string>;
  readonly language: Language;
}

const otherThan = (language: Language): Language => (language === 'en' ? 'fr' : 'en');

/** New headings by field, of the columns that bear the very label of the other language. */
function wantedHeadings(
  { entity, columns }: InspectedSheet,
  language: Language,
): ReadonlyMap<string, string> {
  const before = new Map(
    sheetTemplate(entity, otherThan(language)).columns.map(({ field, heading }) => [field, heading]),
  );
  return new Map(
    columns.flatMap(({ template: { field, heading: target }, heading }) =>
      heading === before.get(field) && heading !== target ? [[field, target] as const] : [],
    ),
  );
}

/** Number formats stay as they are, which may be people's. */
const keepingFormats = (sheet: InspectedSheet): InspectedSheet => ({
  ...sheet,
  columns: sheet.columns.map(({ template, numberFormat, ...column }) => ({
    ...column,
    numberFormat,
    template: { ...template, numberFormat },
  })),
});

/** The sheet as the Plan counts it: under the headings it really has. */
function standingSheet(
  { entity, template, columns }: InspectedSheet,
  renamed: ReadonlyMap<string, string>,
  sheetName: string,
): SheetToBuild {
  const headings = new Map(columns.map(({ template: { field }, heading }) => [field, heading]));
  const actual = template.columns.map((column) => ({
    ...column,
    heading: renamed.get(column.field) ?? headings.get(column.field) ?? column.heading,
  }));
  return { entity, sheetName, template: { ...template, columns: actual } };
}

/** The sheets of the workspace with the names the product gave them in the other language and gives them in this one. */
function sheetRenames(
  sheets: readonly InspectedSheet[],
  { plan, readMe }: Standing,
  language: Language,
): readonly SheetRename[] {
  const before = otherThan(language);
  const { planSheet, readMeSheet } = workbookWords;
  return [
    ...sheets.map(({ entity, found }) => ({
      name: found.place.sheet,
      before: entity.sheet[before],
      after: entity.sheet[language],
    })),
    ...(plan === undefined ? [] : [{ name: plan, before: planSheet[before], after: planSheet[language] }]),
    ...(readMe === undefined
      ? []
      : [{ name: readMe, before: readMeSheet[before], after: readMeSheet[language] }]),
  ];
}

export interface SwitchedSheets {
  readonly sheets: number;
  readonly headings: number;
}

/**
 * Brings sheet names, headings, notes and in-cell rules into a language, and writes the Plan and the Read me anew. Names
 * people gave stay; rows and formats are not touched.
 */
export const switchSheets = (
  host: ExcelHost,
  { entities, elsewhere, language }: SheetSwitch,
): Promise<SwitchedSheets> =>
  host.run((context) =>
    withoutEvents(context, async () => {
      const standing = await lookAround(context);
      const sheets = await inspectSheets(host, context, entities, language);
      const names = renameSheets(context, sheetRenames(sheets, standing, language), standing.sheets);
      const nameOf = (name: string): string => names.get(name) ?? name;
      let headings = 0;
      const built = sheets.map((sheet) => {
        const renamed = renameHeadings(context, sheet, wantedHeadings(sheet, language), standing.names);
        headings += renamed.size;
        return standingSheet(sheet, renamed, nameOf(sheet.found.place.sheet));
      });
      await context.sync();
      const targets = new Set([...sheets.map(({ entity }) => entity.name), ...elsewhere]);
      const dressing = { language, targets, names: standing.names };
      await dressSheets(host, context, sheets.map(keepingFormats), dressing);
      const there = {
        ...standing,
        sheets: standing.sheets.map(nameOf),
        plan: standing.plan && nameOf(standing.plan),
        readMe: standing.readMe && nameOf(standing.readMe),
      };
      writeGuides(context, prepareGuides(context, there, language), built, language);
      await context.sync();
      return { sheets: names.size, headings };
    }),
  );
