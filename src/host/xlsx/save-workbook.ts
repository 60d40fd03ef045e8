import { saveXlsx, writeXlsx, type WriteSheet } from 'hucre';
import { CodedError } from '../../core/kernel/coded-error';
import { addressOf } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { writeCharts } from './charts-file';
import { columnsXml } from './column-layout-xml';
import { finishContentTypes } from './content-types-file';
import { writeCustomProperties } from './custom-properties-file';
import { writeCustomXml } from './custom-xml-file';
import { shapeNotes } from './note-shapes';
import { withPasswordCheck } from './password-check';
import { SharedStrings } from './shared-strings';
import { writeSheetCells, type WriterTables } from './sheet-cells-writer';
import { sheetToFile } from './sheet-to-file';
import { carrierCells, stylesFromXml } from './style-carrier';
import { finishWorkbookXml } from './workbook-xml';
import { ZipArchive } from './zip-archive';

const workbookPath = 'xl/workbook.xml';
const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** Writes an .xlsx file. Throws CodedError FILE_NOT_WRITTEN when the workbook holds something that no file can. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  try {
    return await writePackage(workbook);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CodedError(
      'FILE_NOT_WRITTEN',
      'notDone',
      `The workbook could not be written: ${reason}`,
      {},
      { cause: error },
    );
  }
}

async function writePackage(workbook: Workbook): Promise<Uint8Array> {
  // As Excel does before saving, in manual mode too.
  workbook.calculation.calculate();
  const carried = carriedOrigin(workbook);
  const order = carried ? fileOrder(workbook) : workbook.sheets;
  const archive = ZipArchive.open(await writeWithoutCells(workbook, order, carried));
  const tables: WriterTables = {
    strings: new SharedStrings(),
    styles: stylesFromXml(await archive.text(sheetPath(0)), workbook.styles),
  };
  await packCells(archive, order, tables);
  await shapeNotes(archive);
  const charts: string[] = [];
  for (const [index, sheet] of order.entries())
    charts.push(...(await writeCharts(archive, sheetPath(index), sheet)));
  await archive.replaceText(
    workbookPath,
    finishWorkbookXml(await archive.text(workbookPath), workbook, order),
  );
  const added = [
    ...charts,
    ...(await writeCustomXml(archive, workbookPath, workbook)),
    ...(await writeCustomProperties(archive, workbook)),
  ];
  await finishContentTypes(archive, added, workbook.origin?.contentTypes ?? '');
  return archive.toBytes();
}

/** The file read, when its sheets are all still there: hucre ties the parts it carries along to the places of sheets. */
function carriedOrigin({ origin, sheets }: Workbook): Workbook['origin'] {
  const kept = sheets.filter((sheet) => sheet.origin).length;
  return origin && kept === origin.sheetCount ? origin : undefined;
}

/** The sheets of the file in its order, then the new ones. */
const fileOrder = ({ sheets }: Workbook): Worksheet[] =>
  [...sheets].sort((a, b) => (a.origin?.index ?? Infinity) - (b.origin?.index ?? Infinity) || 0);

async function writeWithoutCells(
  workbook: Workbook,
  order: readonly Worksheet[],
  carried: Workbook['origin'],
): Promise<Uint8Array> {
  const carrier = carrierCells(workbook.styles, workbook.defaultFont);
  const sheets = order.map((sheet, index) => sheetToFile(sheet, index === 0 ? carrier : undefined));
  const { custom: _, ...properties } = workbook.properties;
  const { dateSystem, defaultFont } = workbook;
  const protection = workbook.structureProtected ? { workbookProtection: { lockStructure: true } } : {};
  if (carried) {
    const { file } = carried;
    delete file.workbookProtection;
    return saveXlsx(Object.assign(file, { sheets, properties, dateSystem, namedRanges: [], ...protection }));
  }
  const plain = sheets.map(({ charts: _charts, pivotTables: _pivots, ...sheet }): WriteSheet => sheet);
  return writeXlsx({ sheets: plain, properties, dateSystem, defaultFont, ...protection });
}

/** Sheets packed at once: what waits to be packed lies in memory as text. */
const packedAtOnce = 3;

/** Fills the sheets and the table of their texts; a sheet is packed while the next ones are written. */
async function packCells(
  archive: ZipArchive,
  order: readonly Worksheet[],
  tables: WriterTables,
): Promise<void> {
  const packing: Promise<void>[] = [];
  for (const [index, sheet] of order.entries()) {
    const path = sheetPath(index);
    packing.push(archive.replace(path, await filledSheet(archive, path, sheet, tables)));
    if (packing.length === packedAtOnce) await packing.shift();
  }
  packing.push(archive.replace('xl/sharedStrings.xml', tables.strings.toParts()));
  await Promise.all(packing);
}

/** A sheet's XML in pieces: its cells and columns within what hucre wrote around them. */
async function filledSheet(
  archive: ZipArchive,
  path: string,
  sheet: Worksheet,
  tables: WriterTables,
): Promise<Uint8Array[]> {
  const xml = await archive.text(path);
  const start = xml.indexOf('<sheetData');
  const close = xml.indexOf('</sheetData>');
  const end = close < 0 ? xml.indexOf('>', start) + 1 : close + '</sheetData>'.length;
  const { parts, bases } = writeSheetCells(sheet, tables);
  const columns = new Map([...bases].map(([column, id]) => [column, tables.styles[id] ?? 0]));
  const used = sheet.cells.usedArea();
  const head = xml
    .slice(0, start)
    .replace(/<cols>[\s\S]*?<\/cols>/, '')
    .replace(/<dimension [^>]*\/>/, used ? `<dimension ref="${addressOf(used)}"/>` : '');
  const encoder = new TextEncoder();
  return [
    encoder.encode(head + columnsXml(sheet, columns)),
    ...parts,
    encoder.encode(withPasswordCheck(xml.slice(end), sheet)),
  ];
}
