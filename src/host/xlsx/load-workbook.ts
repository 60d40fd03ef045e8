import { openXlsx, type RoundtripWorkbook } from 'hucre';
import { CodedError } from '../../core/kernel/coded-error';
import { Workbook } from '../workbook/workbook';
import type { Worksheet } from '../workbook/worksheet';
import { readCharts } from './charts-file';
import { readColumns } from './column-layout-xml';
import { readCustomXml } from './custom-xml-file';
import { requireWorkbookFile, type LoadLimits } from './file-guard';
import { contentTypesPath, relationshipsOf, type Relationship } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { readSheetCells } from './sheet-cells-reader';
import { takeOverSheet } from './sheet-from-file';
import { passwordCheckOf } from './password-check';
import { carrierXml, stylesFromCarrier } from './style-carrier';
import { readDefinedNames } from './workbook-xml';
import { attribute } from './xml-text';
import type { ZipArchive } from './zip-archive';
import { ZipFault } from './zip-archive';

/** A worksheet's XML, parted at its cells. */
interface SheetText {
  readonly path: string;
  readonly head: string;
  readonly cells: string;
  readonly tail: string;
}

/**
 * Reads an .xlsx file. What this model does not know (charts, pivot tables, images…) is kept for saving. Throws CodedError
 * FILE_TOO_LARGE, FILE_ENCRYPTED, FILE_NOT_A_WORKBOOK or FILE_EXPANDS_TOO_MUCH, and then nothing has been read.
 */
export async function loadWorkbook(bytes: Uint8Array, limits: LoadLimits = {}): Promise<Workbook> {
  const archive = requireWorkbookFile(bytes, limits);
  try {
    return await readPackage(archive);
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const message = 'The file is damaged: it looks like an Excel workbook but cannot be read.';
    throw new CodedError('FILE_NOT_A_WORKBOOK', 'notDone', message, {}, { cause: error });
  }
}

async function readPackage(archive: ZipArchive): Promise<Workbook> {
  const root = await relationshipsOf(archive, '');
  const workbookPath = root.find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (!archive.has(workbookPath)) throw new ZipFault('The package has no workbook.');
  const parts = await relationshipsOf(archive, workbookPath);
  const workbookXml = await archive.text(workbookPath);
  const contentTypes = await archive.text(contentTypesPath);
  const [strings, texts] = await Promise.all([
    sharedStrings(archive, parts),
    sheetTexts(archive, workbookXml, parts),
  ]);
  const formats = await formatCount(archive, parts);
  const file = await openWithoutCells(archive, texts, formats);
  const workbook = new Workbook();
  takeOverWorkbook(workbook, file, contentTypes);
  const [carrier] = file.sheets;
  const styles = carrier ? stylesFromCarrier(carrier, formats, workbook.styles) : [];
  file.sheets.forEach((fileSheet, index) => {
    const sheet = workbook.addSheet(fileSheet.name);
    sheet.origin = { file: fileSheet, index };
    const text = texts[index];
    if (text) readText(sheet, text, strings, styles);
    takeOverSheet(sheet, fileSheet, file.themeColors ?? []);
    if (text && sheet.protection) sheet.passwordCheck = passwordCheckOf(text.tail);
  });
  for (const [index, sheet] of workbook.sheets.entries()) {
    const text = texts[index];
    if (text) await readCharts(archive, text.path, sheet);
  }
  workbook.names = readDefinedNames(workbookXml, workbook.sheets);
  const active = workbook.sheets[file.activeSheet ?? 0];
  if (active?.visibility === 'Visible') workbook.activeSheet = active;
  await readCustomXml(archive, workbookPath, workbook);
  return workbook;
}

function takeOverWorkbook(workbook: Workbook, file: RoundtripWorkbook, contentTypes: string): void {
  workbook.origin = { file, sheetCount: file.sheets.length, contentTypes };
  workbook.dateSystem = file.dateSystem ?? '1900';
  workbook.properties = file.properties ?? {};
  workbook.defaultFont = { ...workbook.defaultFont, ...file.defaultFont };
  workbook.structureProtected = file.workbookProtection?.lockStructure === true;
}

function readText(
  sheet: Worksheet,
  text: SheetText,
  strings: readonly string[],
  styles: readonly number[],
): void {
  readColumns(text.head, sheet, styles);
  readSheetCells(text.cells, sheet, { strings, styles });
}

async function sharedStrings(archive: ZipArchive, parts: readonly Relationship[]): Promise<string[]> {
  const part = parts.find(({ type }) => type === 'sharedStrings');
  return part && archive.has(part.target) ? readSharedStrings(await archive.text(part.target)) : [];
}

async function sheetTexts(
  archive: ZipArchive,
  workbookXml: string,
  parts: readonly Relationship[],
): Promise<SheetText[]> {
  const paths = [...workbookXml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const id = attribute(tag, 'r:id') ?? /\s\w+:id="([^"]*)"/.exec(tag)?.[1];
    const part = parts.find((relationship) => relationship.id === id);
    return part?.type === 'worksheet' ? [part.target] : [];
  });
  return Promise.all(paths.map(async (path) => partSheet(path, await archive.text(path))));
}

/** Some programs write every element with a prefix; without it, one reader does for all. */
const withoutPrefix = (xml: string): string => {
  const prefix = /<(\w+):worksheet[\s>]/.exec(xml.slice(0, 2_000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
};

function partSheet(path: string, raw: string): SheetText {
  const xml = withoutPrefix(raw);
  const start = xml.indexOf('<sheetData');
  if (start < 0) return { path, head: xml, cells: '', tail: '' };
  const open = xml.indexOf('>', start);
  const head = xml.slice(0, start);
  if (xml[open - 1] === '/') return { path, head, cells: '', tail: xml.slice(open + 1) };
  const close = xml.indexOf('</sheetData>', open);
  return { path, head, cells: xml.slice(open + 1, close), tail: xml.slice(close + '</sheetData>'.length) };
}

async function formatCount(archive: ZipArchive, parts: readonly Relationship[]): Promise<number> {
  const part = parts.find(({ type }) => type === 'styles');
  if (!part || !archive.has(part.target)) return 0;
  const [, formats = ''] =
    /<(?:\w+:)?cellXfs[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/.exec(await archive.text(part.target)) ?? [];
  return [...formats.matchAll(/<(?:\w+:)?xf[\s>/]/g)].length;
}

/**
 * Lets hucre read everything but the cells and the custom XML, which are read and written without it: the first sheet carries
 * one cell per format, the others none.
 */
async function openWithoutCells(
  archive: ZipArchive,
  texts: readonly SheetText[],
  formats: number,
): Promise<RoundtripWorkbook> {
  const light = archive.copy();
  for (const [index, { path, head, tail }] of texts.entries()) {
    const cells = index === 0 ? carrierXml(formats) : '<sheetData/>';
    const columns = head.replace(/<cols>[\s\S]*?<\/cols>/, '');
    light.storeText(
      path,
      columns.replace(
        /xmlns:(\w+)="(http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main)"/,
        'xmlns:$1="$2" xmlns="$2"',
      ) +
        cells +
        tail,
    );
  }
  for (const name of light.names()) {
    if (/sharedStrings\.xml$/i.test(name)) light.storeText(name, emptyStrings);
    if (name.startsWith('customXml/')) light.remove(name);
  }
  return openXlsx(light.toBytes(), { readStyles: true });
}

const emptyStrings =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';
