import type { Bilingual } from '../../core/kernel/bilingual';
import type { CheckReport, ReportLine } from '../../core/validation/report/check-report';
import { andMore, reportWords as words, severityTotals } from '../../core/validation/report/report-words';
import { setNumberFormat } from '../cells/set-number-format';

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

/** The row of the table’s headings, counted from 0. */
export const tableRow = totalsRow + 8;

/** Title, moment and totals; `shown` lines of the report are in the table below. */
export function writeIssuesHead(sheet: Excel.Worksheet, report: CheckReport, shown: number): void {
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
