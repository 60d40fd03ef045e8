import type { ListEntry, ReferenceLists } from '../../core/entity/reference-list';
import { listValue } from '../../core/entities/setup/list-value';
import { registry } from '../../core/entities/registry';
import type { Language } from '../../core/kernel/bilingual';
import {
  compareSheet,
  type StandingSheet,
  type TemplateChange,
  type WantedColumn,
} from '../../core/template/compare-template';
import { templateVersion } from '../../core/template/versions';
import { withoutEvents, writeQuietly } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { writeStored } from '../storage/workspace-store';
import { addMissingColumns } from './add-columns';
import { nameTemplate } from './build-workspace';
import { wantedRuleKind } from './dress-column';
import { dressSheets } from './dress-sheets';
import { inspectSheets, type InspectedSheet } from './inspect-sheets';
import { listCells } from './list-cells';
import { lookAround } from './standing-workbook';
import { tintByStatus } from './tint-by-status';
import { writeRows } from './write-rows';

const wantedOf = ({ columns, template }: InspectedSheet, targets: ReadonlySet<string>): WantedColumn[] => {
  const places = new Map(columns.map(({ template: { field }, place }) => [field, place]));
  return template.columns.map((column) => {
    const place = places.get(column.field) ?? { column: 0, headingRow: 0 };
    return { ...column, rule: wantedRuleKind(column, place, targets) };
  });
};

/** Filled cells by entity and field, for the preview. */
export type FilledCells = (entity: string, field: string) => number;

const standingOf = (
  { entity, found, columns }: InspectedSheet,
  rows: number,
  filled: FilledCells,
): StandingSheet => ({
  entity: entity.name,
  sheet: found.place.sheet,
  rows,
  columns: columns.map(({ template: { field }, heading, numberFormat, rule }) => ({
    field,
    heading,
    numberFormat,
    rule,
    filled: filled(entity.name, field),
  })),
});

export interface Comparison {
  readonly language: Language;
  /** The entities the workbook will have. */
  readonly targets: ReadonlySet<string>;
  readonly rowsOf: (entity: string) => number;
  readonly filled: FilledCells;
}

/** What the standing sheets lack and what is to change in them; writes nothing. */
export const compareSheets = (
  host: ExcelHost,
  { language, targets, rowsOf, filled }: Comparison,
): Promise<readonly TemplateChange[]> =>
  host.run(async (context) => {
    const sheets = await inspectSheets(host, context, registry, language);
    return sheets.flatMap((sheet) =>
      compareSheet(standingOf(sheet, rowsOf(sheet.entity.name), filled), wantedOf(sheet, targets)),
    );
  });

/** Adds the columns standing sheets lack. */
export const completeColumns = (host: ExcelHost, language: Language): Promise<void> =>
  host.run((context) =>
    withoutEvents(context, async () => {
      const { names } = await lookAround(context);
      const sheets = await inspectSheets(host, context, registry, language);
      writeQuietly(context);
      for (const sheet of sheets) addMissingColumns(context, sheet, names);
      await context.sync();
    }),
  );

/** Brings formats, rules and notes of standing sheets to the template; `before` are those that stood before others came. */
export const renewSheets = (
  host: ExcelHost,
  language: Language,
  before: ReadonlySet<string>,
): Promise<void> =>
  host.run(async (context) => {
    const { names } = await lookAround(context);
    const sheets = await inspectSheets(host, context, registry, language);
    const targets = new Set(sheets.map(({ entity }) => entity.name));
    const standing = sheets.filter(({ entity }) => before.has(entity.name));
    for (const { found } of standing) {
      const { firstColumn, firstRow, columnOf } = found.place;
      tintByStatus(found.probe.sheet, { firstColumn, firstRow, status: columnOf.get('rowStatus') }, [
        'Sample',
      ]);
    }
    await dressSheets(host, context, standing, {
      language,
      targets,
      names,
    });
    nameTemplate(context, names);
    await context.sync();
  });

/** Adds list values behind those of their list, whose order stays as people set it. */
export async function addListValues(
  host: ExcelHost,
  entries: readonly ListEntry[],
  lists: ReferenceLists,
  language: Language,
  newRowId: () => string,
): Promise<void> {
  if (entries.length === 0) return;
  const cells = new Map(listCells(entries, language, lists));
  cells.set(
    'sort',
    entries.map(() => ''),
  );
  await writeRows(host, listValue, cells, entries.map(newRowId), 'append');
}

/** Says in the workbook that it now has the current template. */
export const keepTemplateVersion = (host: ExcelHost, language: Language): Promise<void> =>
  writeStored(host, 'settings', { templateVersion, language });
