import { loadOrder } from '../../core/entity/load-order';
import type { Language } from '../../core/kernel/bilingual';
import type { SheetToBuild } from './entity-sheet';
import { readMeChapters, readMeWords as words } from './read-me-words';
import { heightOfLines, styleHeading, widthInPoints } from './sheet-style';
import { workbookWords } from './workbook-words';

/** In characters: the sheet, what it holds, its required columns. */
const widths = [28, 64, 60] as const;
/** Sentences run across all three. */
const lineWidth = 145;

function writeTitle(sheet: Excel.Worksheet, row: number, text: string, size: number): void {
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.values = [[text]];
  cell.format.font.set({ bold: true, size });
  cell.format.rowHeight = size * 1.6;
}

/** Sentences across the three columns, each in a row as high as it needs. */
function writeLines(sheet: Excel.Worksheet, row: number, lines: readonly string[]): void {
  lines.forEach((text, index) => {
    const across = sheet.getRangeByIndexes(row + index, 0, 1, 3);
    across.merge();
    across.format.wrapText = true;
    across.format.verticalAlignment = 'Top';
    across.format.rowHeight = heightOfLines([[text, lineWidth]]);
    sheet.getRangeByIndexes(row + index, 0, 1, 1).values = [[text]];
  });
}

function writeChapters(sheet: Excel.Worksheet, row: number, language: Language): number {
  let next = row;
  for (const { title, lines } of readMeChapters) {
    writeTitle(sheet, next, title[language], 13);
    writeLines(
      sheet,
      next + 1,
      lines.map((line) => line[language]),
    );
    next += lines.length + 2;
  }
  return next;
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** One line a sheet, in load order, each with a link to it. */
function writeSheets(
  sheet: Excel.Worksheet,
  row: number,
  sheets: readonly SheetToBuild[],
  language: Language,
): void {
  writeTitle(sheet, row, words.order[language], 13);
  writeLines(sheet, row + 1, [words.orderWhy[language]]);
  const heading = sheet.getRangeByIndexes(row + 2, 0, 1, 3);
  heading.values = [[words.sheet[language], words.about[language], words.required[language]]];
  styleHeading(heading, 'required');
  const byEntity = new Map(sheets.map((one) => [one.entity, one]));
  const ordered = loadOrder(sheets.map(({ entity }) => entity)).flatMap(({ entity }) => {
    const one = byEntity.get(entity);
    return one ? [one] : [];
  });
  const lines = sheet.getRangeByIndexes(row + 3, 0, ordered.length, 3);
  const texts = ordered.map(({ entity, template, sheetName }) => {
    const required = template.columns.filter((column) => column.required).map(({ heading }) => heading);
    return [sheetName, entity.purpose[language], required.join(', ')] as const;
  });
  lines.values = texts.map((line) => [...line]);
  lines.format.wrapText = true;
  lines.format.verticalAlignment = 'Top';
  texts.forEach(([name, about, required], index) => {
    const cell = sheet.getRangeByIndexes(row + 3 + index, 0, 1, 1);
    cell.hyperlink = { documentReference: `${quoted(name)}!A1`, textToDisplay: name };
    cell.format.rowHeight = heightOfLines([
      [about, widths[1]],
      [required, widths[2]],
    ]);
  });
}

/** Fills the Read me: what the workbook is, how to fill it in, what never to put in, and its sheets in load order. */
export function writeReadMe(
  sheet: Excel.Worksheet,
  sheets: readonly SheetToBuild[],
  language: Language,
): void {
  sheet.getRange().unmerge();
  sheet.getRange().clear();
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthInPoints(width);
  });
  writeTitle(sheet, 0, workbookWords.title[language], 18);
  writeSheets(sheet, writeChapters(sheet, 2, language), sheets, language);
  sheet.showGridlines = false;
}
