import type { Cell } from '../../core/entity/cell';
import type { ChangeRecord } from '../../core/fixes/change-record';
import type { Language } from '../../core/kernel/bilingual';
import { shownValue } from '../../core/kernel/shown-value';
import { setNumberFormat } from '../cells/set-number-format';
import { rangeOf } from '../cells/sheet-area';
import { withoutEvents, writeColumns } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { findHistory, makeHistory, type StandingHistory } from './find-history';
import { actWords, type HistoryColumnName } from './history-words';
import { setBodyRows } from './set-body-rows';

/** A change with its place in words, as a line of the history shows it. */
export interface HistoryLine {
  readonly record: ChangeRecord;
  readonly sheet: string;
  /** `J118` when it was changed. */
  readonly cell: string;
  readonly heading: string;
  /** Of the cell's column, by which dates are shown as dates. */
  readonly numberFormat: string;
}

const valueOf = ({ isSecret }: ChangeRecord, cell: Cell): Cell =>
  isSecret ? shownValue(String(cell), true) : cell;

const cellsOf: Readonly<Record<HistoryColumnName, (line: HistoryLine, language: Language) => Cell>> = {
  at: ({ record }) => record.at,
  by: ({ record }) => record.by,
  act: ({ record }, language) => actWords[record.act][language],
  code: ({ record }) => record.code,
  sheet: ({ sheet }) => sheet,
  cell: ({ cell }) => cell,
  column: ({ heading }) => heading,
  from: ({ record }) => valueOf(record, record.edit.from),
  to: ({ record }) => valueOf(record, record.edit.to),
  operation: ({ record }) => record.operation,
  rowId: ({ record }) => record.edit.rowId,
  rowIndex: ({ record }) => record.edit.rowIndex,
  entity: ({ record }) => record.edit.entity,
  field: ({ record }) => record.edit.field,
  isSecret: ({ record }) => (record.isSecret ? 1 : ''),
};

/** Values keep their kind: a text stays one, a number is shown as its column shows it. */
const isValue = (name: HistoryColumnName): boolean =>
  name === 'from' || name === 'to' || name === 'rowIndex' || name === 'isSecret';

/** Lines in a row that show numbers alike. */
function formatRuns(
  lines: readonly HistoryLine[],
): readonly { from: number; rows: number; format: string }[] {
  const runs: { from: number; rows: number; format: string }[] = [];
  lines.forEach(({ numberFormat }, index) => {
    const format = numberFormat === '@' ? 'General' : numberFormat;
    const last = runs.at(-1);
    if (last?.format === format) last.rows += 1;
    else runs.push({ from: index, rows: 1, format });
  });
  return runs;
}

/** More runs than this would weigh more than seeing dates as dates is worth. */
const mostRuns = 400;

function formatLines(
  context: Excel.RequestContext,
  { body: { sheet }, columnOf }: StandingHistory,
  top: number,
  lines: readonly HistoryLine[],
): void {
  for (const [name, left] of columnOf) {
    const area = { sheet, top, left, rows: lines.length, columns: 1 };
    setNumberFormat(rangeOf(context, area), isValue(name) ? 'General' : '@');
  }
  const runs = formatRuns(lines);
  if (runs.length > mostRuns) return;
  for (const name of ['from', 'to'] as const) {
    const left = columnOf.get(name);
    if (left === undefined) continue;
    for (const { from, rows, format } of runs)
      setNumberFormat(rangeOf(context, { sheet, top: top + from, left, rows, columns: 1 }), format);
  }
}

/** As many links as one request may well carry; the address stands beside every line all the same. */
const mostLinks = 500;

function linkCells(
  context: Excel.RequestContext,
  { body: { sheet }, columnOf }: StandingHistory,
  top: number,
  lines: readonly HistoryLine[],
): void {
  const left = columnOf.get('cell');
  if (left === undefined || lines.length > mostLinks) return;
  lines.forEach((line, index) => {
    if (line.cell === '') return;
    const name = line.sheet.replaceAll("'", "''");
    rangeOf(context, { sheet, top: top + index, left, rows: 1, columns: 1 }).hyperlink = {
      documentReference: `'${name}'!${line.cell}`,
      textToDisplay: line.cell,
    };
  });
}

/** Adds lines to the workbook's history, which is made when the first come. Secret values are masked. */
export async function appendHistory(
  host: ExcelHost,
  lines: readonly HistoryLine[],
  language: Language,
): Promise<void> {
  if (lines.length === 0) return;
  await host.run((context) =>
    withoutEvents(context, async () => {
      const standing = (await findHistory(context)) ?? (await makeHistory(context, language));
      const { body, columnOf, table, lastRowIsBlank } = standing;
      const filled = lastRowIsBlank ? body.bodyRows - 1 : body.bodyRows;
      table.clearFilters();
      setBodyRows(host, context, table, body, filled + lines.length);
      const top = body.headingRow + 1 + filled;
      formatLines(context, standing, top, lines);
      const columns = [...columnOf].map(([name, column]) => ({
        column,
        isText: !isValue(name),
        cells: lines.map((line) => cellsOf[name](line, language)),
      }));
      const target = { sheet: body.sheet, firstRow: top, rowCount: lines.length };
      await writeColumns(context, target, columns);
      linkCells(context, standing, top, lines);
    }),
  );
}
