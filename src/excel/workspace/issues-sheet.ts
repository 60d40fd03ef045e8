import type { Language } from '../../core/kernel/bilingual';
import type { Severity } from '../../core/kernel/issue';
import type { CheckReport, ReportLine } from '../../core/validation/report/check-report';
import { reportWords as words } from '../../core/validation/report/report-words';
import { setNumberFormat } from '../cells/set-number-format';
import { withoutEvents, writeColumns } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { firstCell, issueColumns, linkColumn } from './issue-columns';
import { tableRow, writeIssuesHead } from './issues-head';
import { heightOfLines, statusTints, styleHeading, widthInPoints } from './sheet-style';
import { freeName } from './sheets-to-build';
import { workspaceNames } from './workspace-names';

/** Lines of the sheet: each has a link, and past these a person filters by rule rather than reads. */
const linesShown = 5000;
const linksPerSync = 1000;
const tableName = 'SB_Issues_Table';

/** Calls `act` once for each run of neighbours that are alike. */
function runs<T>(values: readonly T[], act: (value: T, from: number, count: number) => void): void {
  for (let from = 0; from < values.length;) {
    const value = values[from] as T;
    let to = from + 1;
    while (to < values.length && values[to] === value) to += 1;
    act(value, from, to - from);
    from = to;
  }
}

const tintOf: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Pushed' };

function dressLines(sheet: Excel.Worksheet, lines: readonly ReportLine[], language: Language): void {
  const top = tableRow + 1;
  const body = sheet.getRangeByIndexes(top, 0, lines.length, issueColumns.length);
  body.format.verticalAlignment = 'Top';
  issueColumns.forEach(({ wraps }, column) => {
    if (wraps) sheet.getRangeByIndexes(top, column, lines.length, 1).format.wrapText = true;
  });
  const heights = lines.map((line) =>
    heightOfLines(
      issueColumns.flatMap(({ wraps, width, cell }) =>
        wraps ? [[String(cell(line, language)), width - 3] as const] : [],
      ),
    ),
  );
  runs(heights, (height, from, count) => {
    sheet.getRangeByIndexes(top + from, 0, count, 1).format.rowHeight = height;
  });
  const tints = lines.map(({ severity, waiver }) => (waiver ? 'Sample' : tintOf[severity]));
  runs(tints, (name, from, count) => {
    const tint = statusTints[name];
    if (!tint) return;
    const marks = sheet.getRangeByIndexes(top + from, 0, count, 1);
    marks.format.fill.color = tint.fill;
    marks.format.font.color = tint.font;
  });
  const links = sheet.getRangeByIndexes(top, linkColumn, lines.length, 1);
  links.format.font.set({ color: '#0F548C', underline: 'Single' });
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

async function linkLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lines: readonly ReportLine[],
): Promise<void> {
  for (let from = 0; from < lines.length; from += linksPerSync) {
    lines.slice(from, from + linksPerSync).forEach((line, index) => {
      const text = firstCell(line);
      // A sheet without the column has only a row to lead to.
      const target = /^\d/.test(text) ? `A${text}` : text;
      sheet.getRangeByIndexes(tableRow + 1 + from + index, linkColumn, 1, 1).hyperlink = {
        documentReference: `${quoted(line.sheet)}!${target}`,
        textToDisplay: text,
      };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request carries only so many links
    await context.sync();
  }
}

/** Takes the sheet of the last time away; gives its name and place. */
async function removeEarlier(
  context: Excel.RequestContext,
  language: Language,
): Promise<{ readonly name: string; readonly position: number }> {
  const anchor = context.workbook.names.getItemOrNullObject(workspaceNames.issues).load('name');
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const earlier = anchor.isNullObject ? undefined : anchor.getRangeOrNullObject().load('address');
  await context.sync();
  const sheet = earlier && !earlier.isNullObject ? earlier.worksheet.load('name,position') : undefined;
  await context.sync();
  if (!anchor.isNullObject) anchor.delete();
  sheet?.delete();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  if (sheet) return { name: sheet.name, position: sheet.position };
  return { name: freeName(words.title[language], taken), position: Math.min(2, taken.size) };
}

/**
 * Makes the Issues sheet anew: totals, and a table of one line a cause that leads to its first cell. It is found by a hidden
 * name, keeps its place and the name people gave it, and is no sheet of data.
 */
export const writeIssuesSheet = (host: ExcelHost, report: CheckReport): Promise<void> =>
  host.run((context) =>
    withoutEvents(context, async () => {
      const { language } = report;
      const lines = [...report.lines, ...report.waived].slice(0, linesShown);
      const { name, position } = await removeEarlier(context, language);
      const sheet = context.workbook.worksheets.add(name);
      sheet.position = position;
      sheet.showGridlines = false;
      context.workbook.names.add(workspaceNames.issues, sheet.getRange('A1')).visible = false;
      issueColumns.forEach(({ width }, column) => {
        const all = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
        all.format.columnWidth = widthInPoints(width);
      });
      writeIssuesHead(sheet, report, lines.length);
      const heading = sheet.getRangeByIndexes(tableRow, 0, 1, issueColumns.length);
      heading.values = [issueColumns.map((column) => column.heading[language])];
      if (lines.length === 0) return;
      const table = sheet.tables.add(
        sheet.getRangeByIndexes(tableRow, 0, lines.length + 1, issueColumns.length),
        true,
      );
      table.name = tableName;
      table.showBandedRows = false;
      styleHeading(heading, 'required');
      const texts = issueColumns.map((column) => lines.map((line) => column.cell(line, language)));
      texts.forEach((cells, column) => {
        if (typeof cells[0] === 'string')
          setNumberFormat(sheet.getRangeByIndexes(tableRow + 1, column, lines.length, 1), '@');
      });
      await writeColumns(
        context,
        { sheet: name, firstRow: tableRow + 1, rowCount: lines.length },
        texts.map((cells, column) => ({ column, cells, isText: typeof cells[0] === 'string' })),
      );
      dressLines(sheet, lines, language);
      await linkLines(context, sheet, lines);
    }),
  );
