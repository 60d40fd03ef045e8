import type { Bilingual, Language } from '../../core/kernel/bilingual';
import type { Severity } from '../../core/kernel/issue';
import { shownInstant, type CheckReport, type ReportLine } from '../../core/validation/report/check-report';
import {
  andMore,
  reportWords as words,
  severityTotals,
  severityWords,
} from '../../core/validation/report/report-words';
import { setNumberFormat } from '../cells/set-number-format';
import { withoutEvents, writeColumns } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { heightOfLines, statusTints, styleHeading, widthInPoints } from './sheet-style';
import { freeName } from './sheets-to-build';
import { workspaceNames } from './workspace-names';

/** Lines of the sheet: each has a link, and past these a person filters by rule rather than reads. */
const linesShown = 5000;
/** Cells named beside the first. */
const cellsNamed = 15;
const linksPerSync = 1000;
const tableName = 'SB_Issues_Table';

interface Column {
  readonly heading: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly wraps?: true;
  readonly cell: (line: ReportLine, language: Language) => string | number;
}

function furtherCells({ cells }: ReportLine, language: Language): string {
  const named = cells.slice(1, 1 + cellsNamed).map(({ cell }) => cell);
  const more = cells.length - 1 - named.length;
  return `${named.join(', ')}${more > 0 ? ` ${andMore(more, language)}` : ''}`;
}

const firstCell = ({ cells }: ReportLine): string => cells[0]?.cell ?? '';

const columns: readonly Column[] = [
  { heading: words.severity, width: 14, cell: ({ severity }, language) => severityWords[severity][language] },
  { heading: words.code, width: 8, cell: ({ code }) => code },
  { heading: words.rule, width: 32, wraps: true, cell: ({ rule }) => rule },
  { heading: words.sheet, width: 20, wraps: true, cell: ({ sheet }) => sheet },
  { heading: words.column, width: 22, wraps: true, cell: ({ column }) => column },
  { heading: words.found, width: 26, wraps: true, cell: ({ found }) => found },
  { heading: words.expected, width: 44, wraps: true, cell: ({ expected }) => expected },
  { heading: words.example, width: 18, wraps: true, cell: ({ example }) => example },
  { heading: words.count, width: 10, cell: ({ cells }) => cells.length },
  { heading: words.firstCell, width: 17, cell: firstCell },
  { heading: words.furtherCells, width: 36, wraps: true, cell: furtherCells },
  {
    heading: words.waived,
    width: 44,
    wraps: true,
    cell: ({ waiver }) => (waiver ? `${waiver.reason} (${waiver.by}, ${shownInstant(waiver.at)})` : ''),
  },
];

const placeOf = (heading: Bilingual): number => columns.findIndex((column) => column.heading === heading);

/** Totals, then a blank row, then the table. */
const totalsRow = 2;
const cellTotal = (lines: readonly ReportLine[]): number =>
  lines.reduce((sum, { cells }) => sum + cells.length, 0);

function totalsOf({ counts, waived, rows, ready, fallen, language }: CheckReport): (string | number)[][] {
  const labelled: readonly (readonly [Bilingual, number])[] = [
    [severityTotals.error, counts.error],
    [severityTotals.warning, counts.warning],
    [severityTotals.info, counts.info],
    [words.waivedCount, cellTotal(waived)],
    [words.fallen, fallen.length],
    [words.rows, rows],
    [words.ready, ready],
  ];
  return labelled.map(([label, count]) => [label[language], count]);
}

const tableRow = totalsRow + 8;

function writeHead(sheet: Excel.Worksheet, report: CheckReport, shown: number): void {
  const { language, moment, lines, waived, truncated } = report;
  const title = sheet.getRange('A1');
  title.values = [[words.title[language]]];
  title.format.font.set({ bold: true, size: 18 });
  title.format.rowHeight = 29;
  const left = lines.length + waived.length - shown;
  const said = [
    `${words.checked[language]} ${moment}.`,
    lines.length + waived.length === 0 ? words.clean[language] : '',
    left > 0 ? `${andMore(left, language)}.` : '',
    truncated ? words.truncated[language] : '',
  ];
  sheet.getRange('A2').values = [[said.filter((text) => text !== '').join(' ')]];
  const totals = totalsOf(report);
  sheet.getRangeByIndexes(totalsRow, 0, totals.length, 1).values = totals.map(([label]) => [label]);
  const counts = sheet.getRangeByIndexes(totalsRow, 2, totals.length, 1);
  counts.values = totals.map(([, count]) => [count]);
  setNumberFormat(counts, '#,##0');
  counts.format.horizontalAlignment = 'Left';
  counts.format.font.bold = true;
}

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
  const body = sheet.getRangeByIndexes(top, 0, lines.length, columns.length);
  body.format.verticalAlignment = 'Top';
  columns.forEach(({ wraps }, column) => {
    if (wraps) sheet.getRangeByIndexes(top, column, lines.length, 1).format.wrapText = true;
  });
  const heights = lines.map((line) =>
    heightOfLines(
      columns.flatMap(({ wraps, width, cell }) =>
        wraps ? [[String(cell(line, language)), width - 2] as const] : [],
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
  const links = sheet.getRangeByIndexes(top, placeOf(words.firstCell), lines.length, 1);
  links.format.font.set({ color: '#0F548C', underline: 'Single' });
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

async function linkLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lines: readonly ReportLine[],
): Promise<void> {
  const column = placeOf(words.firstCell);
  for (let from = 0; from < lines.length; from += linksPerSync) {
    lines.slice(from, from + linksPerSync).forEach((line, index) => {
      const text = firstCell(line);
      // A sheet without the column has only a row to lead to.
      const target = /^\d/.test(text) ? `A${text}` : text;
      sheet.getRangeByIndexes(tableRow + 1 + from + index, column, 1, 1).hyperlink = {
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
      columns.forEach(({ width }, column) => {
        const all = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
        all.format.columnWidth = widthInPoints(width);
      });
      writeHead(sheet, report, lines.length);
      const heading = sheet.getRangeByIndexes(tableRow, 0, 1, columns.length);
      heading.values = [columns.map((column) => column.heading[language])];
      if (lines.length === 0) return;
      const table = sheet.tables.add(
        sheet.getRangeByIndexes(tableRow, 0, lines.length + 1, columns.length),
        true,
      );
      table.name = tableName;
      table.showBandedRows = false;
      styleHeading(heading, 'required');
      const texts = columns.map((column) => lines.map((line) => column.cell(line, language)));
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
