import type { AnyEntity } from '../../core/entity/entity';
import { sheetTemplate, type ColumnTemplate, type SheetTemplate } from '../../core/entity/sheet-template';
import type { Language } from '../../core/kernel/bilingual';
import { columnLetters } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { ifSupported } from '../requirement-sets';
import { ruleKind, type ColumnPlace } from './dress-column';
import { inRequests } from './in-requests';
import { locateTables, type FoundTable } from './locate-table';

/** A column that stands in the workbook, beside what the template says of it. */
export interface InspectedColumn {
  readonly template: ColumnTemplate;
  readonly place: ColumnPlace;
  readonly heading: string;
  readonly numberFormat: string;
  readonly rule: string;
  readonly note: Excel.Note | undefined;
}

export interface InspectedSheet {
  readonly entity: AnyEntity;
  readonly found: FoundTable;
  readonly template: SheetTemplate;
  readonly columns: readonly InspectedColumn[];
}

interface Asked {
  readonly template: ColumnTemplate;
  readonly place: ColumnPlace;
  readonly cell: Excel.Range;
  readonly validation: Excel.DataValidation;
  readonly note: Excel.Note | undefined;
}

/** Asks what a column is like; the answer comes with the next sync. */
function askColumn(host: ExcelHost, { place: table, probe }: FoundTable, template: ColumnTemplate): Asked[] {
  const column = table.columnOf.get(template.field);
  if (column === undefined) return [];
  const { sheet } = probe;
  const cell = sheet.getRangeByIndexes(table.firstRow, column, 1, 1).load('numberFormat');
  const validation = cell.dataValidation.load('rule');
  const heading = `${columnLetters(column)}${table.headingRow + 1}`;
  const note = ifSupported(
    host,
    '1.18',
    () => sheet.notes.getItemOrNullObject(heading).load('content'),
    () => undefined,
  );
  return [{ template, place: { column, headingRow: table.headingRow }, cell, validation, note }];
}

const answered = ({ place: table, headings }: FoundTable, asked: Asked): InspectedColumn => ({
  template: asked.template,
  place: asked.place,
  heading: headings[asked.place.column - table.firstColumn] ?? '',
  numberFormat: (asked.cell.numberFormat as string[][])[0]?.[0] ?? '',
  rule: ruleKind(asked.validation.rule),
  note: asked.note?.isNullObject === false ? asked.note : undefined,
});

/** Looks at every column these entities have in the workbook: two syncs, and one for each 200 columns. */
export async function inspectSheets(
  host: ExcelHost,
  context: Excel.RequestContext,
  entities: readonly AnyEntity[],
  language: Language,
): Promise<readonly InspectedSheet[]> {
  const tables = await locateTables(context, entities);
  const inspected: InspectedSheet[] = [];
  for (const request of inRequests(tables, ({ headings }) => headings.length)) {
    const asked = request.map((found) => {
      const template = sheetTemplate(found.entity, language);
      return { found, template, columns: template.columns.flatMap((one) => askColumn(host, found, one)) };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for as many sheets as a request carries
    await context.sync();
    for (const { found, template, columns } of asked) {
      const { entity } = found;
      inspected.push({ entity, found, template, columns: columns.map((one) => answered(found, one)) });
    }
  }
  return inspected;
}
