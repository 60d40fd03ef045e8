import type { Chart } from '../workbook/chart';
import { cellUnder } from '../workbook/chart-acts';
import { columnPoints, rowPoints } from '../workbook/column-width';
import type { Worksheet } from '../workbook/worksheet';
import { relationshipsOf, xmlDeclaration } from './package-parts';
import { attribute, xmlEscapeAttribute } from './xml-text';
import type { ZipArchive } from './zip-archive';

/** English Metric Units in a point. */
const emuPerPoint = 12_700;
const emu = (points: number): string => String(Math.round(points * emuPerPoint));

export const emptyDrawing = `${xmlDeclaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>`;

const chartUri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Where a chart stands in the drawing of its sheet; `id` is the relationship to its part. */
export function anchorXml(sheet: Worksheet, chart: Chart, id: string, number: number): string {
  const { row, column, rowRest, columnRest } = cellUnder(sheet, chart.box);
  const name = xmlEscapeAttribute(chart.name);
  return [
    '<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(columnRest)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowRest)}</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${emu(chart.box.width)}" cy="${emu(chart.box.height)}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartUri}"><c:chart xmlns:c="${chartUri}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

/** A chart's place in a drawing. */
export interface DrawnChart {
  /** The whole anchor element. */
  readonly anchor: string;
  /** The path of the chart's part. */
  readonly path: string;
  readonly name: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The path of a sheet's drawing. */
export const drawingOf = async (archive: ZipArchive, sheetPath: string): Promise<string | undefined> =>
  (await relationshipsOf(archive, sheetPath)).find(({ type }) => type === 'drawing')?.target;

const anchors = /<(?:\w+:)?(oneCellAnchor|twoCellAnchor|absoluteAnchor)[\s>][\s\S]*?<\/(?:\w+:)?\1>/g;

const numberIn = (xml: string, element: string): number =>
  Number(new RegExp(`<(?:\\w+:)?${element}>(-?\\d+)<`).exec(xml)?.[1] ?? 0);

interface Corner {
  readonly left: number;
  readonly top: number;
}

function corner(sheet: Worksheet, anchor: string, element: 'from' | 'to'): Corner | undefined {
  const xml = new RegExp(`<(?:\\w+:)?${element}>[\\s\\S]*?</(?:\\w+:)?${element}>`).exec(anchor)?.[0];
  if (xml === undefined) return undefined;
  const before = (count: number, sizeOf: (index: number) => number | null): number =>
    Array.from({ length: count }, (_, index) => sizeOf(index) ?? 0).reduce((sum, size) => sum + size, 0);
  return {
    left:
      before(numberIn(xml, 'col'), (at) => columnPoints(sheet, at, at)) +
      numberIn(xml, 'colOff') / emuPerPoint,
    top:
      before(numberIn(xml, 'row'), (at) => rowPoints(sheet, at, at)) + numberIn(xml, 'rowOff') / emuPerPoint,
  };
}

function boxOf(sheet: Worksheet, anchor: string): DrawnChart['box'] {
  const { left, top } = corner(sheet, anchor, 'from') ?? { left: 0, top: 0 };
  const to = corner(sheet, anchor, 'to');
  if (to) return { left, top, width: to.left - left, height: to.top - top };
  const [size = ''] = /<(?:\w+:)?ext\s[^>]*cx=[^>]*>/.exec(anchor) ?? [];
  const points = (name: string): number => Number(attribute(size, name) ?? 0) / emuPerPoint;
  return { left, top, width: points('cx'), height: points('cy') };
}

/** The charts of a drawing. */
export async function chartsDrawn(
  archive: ZipArchive,
  drawing: string,
  sheet: Worksheet,
): Promise<readonly DrawnChart[]> {
  if (!archive.has(drawing)) return [];
  const parts = await relationshipsOf(archive, drawing);
  const xml = await archive.text(drawing);
  return [...xml.matchAll(anchors)].flatMap(([anchor]): DrawnChart[] => {
    const [tag = ''] = /<(?:\w+:)?chart\s[^>]*>/.exec(anchor) ?? [];
    const part = parts.find(({ id, type }) => type === 'chart' && id === attribute(tag, 'r:id'));
    if (!part || !archive.has(part.target)) return [];
    const [frame = ''] = /<(?:\w+:)?cNvPr\s[^>]*>/.exec(anchor) ?? [];
    const name = attribute(frame, 'name') ?? '';
    return [{ anchor, path: part.target, name, box: boxOf(sheet, anchor) }];
  });
}
