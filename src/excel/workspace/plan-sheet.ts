import type { Language } from '../../core/kernel/bilingual';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import type { SheetToBuild } from './entity-sheet';
import {
  headingStyles,
  heightOfLines,
  statusTints,
  styleHeading,
  widthInPoints,
  type HeadingStyle,
} from './sheet-style';
import { tableColumn } from './structured-reference';
import { planSteps, statusMeanings, workbookWords as words } from './workbook-words';

const statuses = Object.keys(statusMeanings);
/** Statuses counted beside the rows of each sheet. */
const counted = statuses.filter((code) => code !== 'Draft' && code !== 'Sample');

/** In characters: most purposes take one line or two. */
const aboutWidth = 76;

const labelOf = (code: string, language: Language): string =>
  shippedLists.find('rowStatus', code)?.label[language] ?? code;

const titled = (sheet: Excel.Worksheet, row: number, text: string, size: number): void => {
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.values = [[text]];
  cell.format.font.set({ bold: true, size });
  // Not every program fits rows to their text when it opens a file.
  cell.format.rowHeight = size * 1.6;
};

function writeSteps(sheet: Excel.Worksheet, row: number, language: Language): number {
  titled(sheet, row, words.stepsTitle[language], 13);
  sheet.getRangeByIndexes(row + 1, 0, planSteps.length, 1).values = planSteps.map((step, index) => [
    `${index + 1}. ${step[language]}`,
  ]);
  return row + planSteps.length + 2;
}

/** One line a sheet: what it holds, how many rows (samples aside), how many of each status; the workbook counts by itself. */
function countsOf({ template, entity, sheetName }: SheetToBuild, language: Language): string[] {
  const reference = (field: string): string | undefined => {
    const column = template.columns.find((one) => one.field === field);
    return column && tableColumn(template.table, column.heading);
  };
  const keys = reference(entity.referenceBy);
  const status = reference('rowStatus');
  const ofStatus = (code: string): string => `COUNTIF(${String(status)},"${labelOf(code, language)}")`;
  return [
    sheetName,
    entity.purpose[language],
    keys ? `=COUNTA(${keys})${status ? `-${ofStatus('Sample')}` : ''}` : '',
    ...counted.map((code) => (status ? `=${ofStatus(code)}` : '')),
  ];
}

function writeCounts(
  sheet: Excel.Worksheet,
  row: number,
  sheets: readonly SheetToBuild[],
  language: Language,
): number {
  titled(sheet, row, words.sheetsTitle[language], 13);
  const headings = [
    words.sheet[language],
    words.about[language],
    words.rows[language],
    ...counted.map((code) => labelOf(code, language)),
  ];
  const heading = sheet.getRangeByIndexes(row + 1, 0, 1, headings.length);
  heading.values = [headings];
  styleHeading(heading, 'required');
  const lines = sheet.getRangeByIndexes(row + 2, 0, sheets.length, headings.length);
  lines.formulas = sheets.map((one) => countsOf(one, language));
  lines.format.verticalAlignment = 'Top';
  sheet.getRangeByIndexes(row + 2, 1, sheets.length, 1).format.wrapText = true;
  sheets.forEach(({ entity }, index) => {
    const height = heightOfLines([[entity.purpose[language], aboutWidth]]);
    sheet.getRangeByIndexes(row + 2 + index, 0, 1, 1).format.rowHeight = height;
  });
  return row + sheets.length + 3;
}

function writeLegend(sheet: Excel.Worksheet, row: number, language: Language): number {
  titled(sheet, row, words.legendTitle[language], 13);
  statuses.forEach((code, index) => {
    sheet.getRangeByIndexes(row + 1 + index, 0, 1, 2).values = [
      [labelOf(code, language), statusMeanings[code]?.[language] ?? ''],
    ];
    const tint = statusTints[code];
    if (!tint) return;
    const cell = sheet.getRangeByIndexes(row + 1 + index, 0, 1, 1);
    cell.format.fill.color = tint.fill;
    cell.format.font.color = tint.font;
  });
  return row + statuses.length + 2;
}

function writeHeadingLegend(sheet: Excel.Worksheet, row: number, language: Language): void {
  titled(sheet, row, words.headingsTitle[language], 13);
  (Object.keys(headingStyles) as HeadingStyle[]).forEach((style, index) => {
    const cell = sheet.getRangeByIndexes(row + 1 + index, 0, 1, 1);
    cell.values = [[words[`${style}Heading`][language]]];
    styleHeading(cell, style);
  });
}

/** Fills the Plan sheet: what to do, what there is and how far it is, what the marks mean. */
export function writePlan(sheet: Excel.Worksheet, sheets: readonly SheetToBuild[], language: Language): void {
  sheet.getRange().clear();
  const widths = [28, aboutWidth, 9, ...counted.map(() => 12)];
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  titled(sheet, 0, words.title[language], 18);
  sheet.getRange('A2').values = [[words.purpose[language]]];
  let row = writeSteps(sheet, 3, language);
  row = writeCounts(sheet, row, sheets, language);
  row = writeLegend(sheet, row, language);
  writeHeadingLegend(sheet, row, language);
  sheet.showGridlines = false;
}
