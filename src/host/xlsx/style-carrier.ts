import type { Cell, CellStyle, FontStyle, Sheet } from 'hucre';
import { cellAddress } from '../workbook/address';
import type { StylePool } from '../workbook/style-pool';

/**
 * Cells travel past hucre, which holds each as an object; their formats go through it. On reading, the first sheet it sees has one
 * blank cell per format of the file; on writing, one per format of the workbook. The numbers those cells bear are the bridge.
 */
const perRow = 16_384;

const keyOf = (index: number): string => `${Math.floor(index / perRow)},${index % perRow}`;
const placeOf = (index: number): string => cellAddress(Math.floor(index / perRow), index % perRow);

/** `<sheetData>` with one blank cell for each of a file's formats. */
export function carrierXml(formats: number): string {
  let xml = '<sheetData>';
  for (let first = 0; first < formats; first += perRow) {
    xml += `<row r="${first / perRow + 1}">`;
    for (let index = first; index < Math.min(formats, first + perRow); index++) {
      xml += `<c r="${placeOf(index)}" s="${index}"/>`;
    }
    xml += '</row>';
  }
  return `${xml}</sheetData>`;
}

/** Our format numbers for the file's, from the carrier sheet as hucre read it. */
export function stylesFromCarrier(sheet: Sheet, formats: number, pool: StylePool): number[] {
  return Array.from({ length: formats }, (_, index) =>
    pool.idOf(plain(sheet.cells?.get(keyOf(index))?.style)),
  );
}

/** Formats without the parts that say nothing, so that a plain cell is format 0. */
function plain(style: CellStyle | undefined): CellStyle {
  if (!style) return {};
  const { numFmt, fill, ...rest } = style;
  return {
    ...rest,
    ...(numFmt !== undefined && numFmt !== 'General' && { numFmt }),
    ...(fill && !(fill.type === 'pattern' && fill.pattern === 'none') && { fill }),
  };
}

/** Carrier cells for every format of a workbook, to be written by hucre. The text makes it write a text table. */
export function carrierCells(pool: StylePool, defaultFont: FontStyle): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (let index = 0; index < pool.size; index++) {
    const { font, ...style } = pool.get(index);
    const complete = font ? { ...style, font: { ...defaultFont, ...font } } : style;
    cells.set(keyOf(index), { value: null, style: complete });
  }
  cells.set(keyOf(0), { value: 'x' });
  return cells;
}

/** The file's format number for each of ours, from the carrier sheet as hucre wrote it. */
export function stylesFromXml(xml: string, pool: StylePool): number[] {
  const numbers = new Map<string, number>();
  for (const [, place = '', style] of xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"\/>/g)) {
    numbers.set(place, Number(style));
  }
  return Array.from({ length: pool.size }, (_, index) => numbers.get(placeOf(index)) ?? 0);
}
