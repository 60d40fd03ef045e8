import { chartKinds, newAxes, type Chart, type ChartKind } from '../workbook/chart';
import type { Worksheet } from '../workbook/worksheet';
import { chartXml } from './chart-xml';
import { anchorXml, chartsDrawn, drawingOf, emptyDrawing } from './drawing-file';
import { addRelationship, contentTypesPath, dropRelationships, relationshipsPath } from './package-parts';
import { xmlUnescape } from './xml-text';
import type { ZipArchive } from './zip-archive';

const types = {
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

const override = (path: string, type: keyof typeof types): string =>
  `<Override PartName="/${path}" ContentType="${types[type]}"/>`;

/** What a chart of a file is, as far as this host tells; what it cannot draw is said to be columns. */
function kindIn(xml: string): ChartKind {
  const value = (element: string): string | undefined =>
    new RegExp(`<(?:\\w+:)?${element} val="(\\w+)"`).exec(xml)?.[1];
  const known = (Object.keys(chartKinds) as ChartKind[]).find((kind) => {
    const { element, direction, grouping } = chartKinds[kind];
    if (!new RegExp(`<(?:\\w+:)?${element}[\\s>]`).test(xml)) return false;
    return (
      (direction ?? value('barDir')) === value('barDir') &&
      (grouping ?? value('grouping')) === value('grouping')
    );
  });
  return known ?? 'ColumnClustered';
}

function titleIn(xml: string): string {
  const head = xml.slice(0, xml.search(/<(?:\w+:)?plotArea/));
  return [...head.matchAll(/<(?:\w+:)?t>([^<]*)</g)].map(([, text = '']) => xmlUnescape(text)).join('');
}

/** Takes over the charts of a sheet as they stand in its file. */
export async function readCharts(archive: ZipArchive, sheetPath: string, sheet: Worksheet): Promise<void> {
  const drawing = await drawingOf(archive, sheetPath);
  if (drawing === undefined) return;
  for (const { path, name, box } of await chartsDrawn(archive, drawing, sheet)) {
    const xml = await archive.text(path);
    sheet.charts.push({
      id: `chart-${sheet.workbook.nextId()}`,
      name,
      kind: kindIn(xml),
      title: titleIn(xml),
      legend: 'Right',
      box: { ...box },
      series: [],
      axes: newAxes(),
      file: { path, xml },
    });
  }
}

const freePath = (archive: ZipArchive, stem: string): string => {
  let number = 1;
  while (archive.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
};

async function dropContentType(archive: ZipArchive, path: string): Promise<void> {
  const xml = await archive.text(contentTypesPath);
  await archive.replaceText(
    contentTypesPath,
    xml.replace(new RegExp(`<Override [^>]*"/${path}"[^>]*/>`), ''),
  );
}

/** Takes charts that were deleted out of the drawing they came with. */
async function dropCharts(archive: ZipArchive, drawing: string, sheet: Worksheet): Promise<void> {
  const kept = new Set(sheet.charts.map(({ file }) => file?.path));
  for (const { anchor, path } of await chartsDrawn(archive, drawing, sheet)) {
    if (kept.has(path)) continue;
    await archive.replaceText(drawing, (await archive.text(drawing)).replace(anchor, ''));
    await dropRelationships(
      archive,
      drawing,
      (type, target) => type === 'chart' && path.endsWith(target.replace(/^.*\//, '/')),
    );
    archive.remove(path);
    archive.remove(relationshipsPath(path));
    await dropContentType(archive, path);
  }
}

/** Elements of a worksheet that follow its drawing (ECMA-376 part 1, 18.3.1.99). */
const afterDrawing =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]|<\/worksheet>/;

async function addDrawing(archive: ZipArchive, sheetPath: string): Promise<string> {
  const drawing = freePath(archive, 'xl/drawings/drawing');
  await archive.replaceText(drawing, emptyDrawing);
  const id = await addRelationship(
    archive,
    sheetPath,
    'drawing',
    `../drawings/${drawing.split('/').at(-1) ?? ''}`,
  );
  const xml = await archive.text(sheetPath);
  const at = xml.search(afterDrawing);
  const element = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
  await archive.replaceText(sheetPath, xml.slice(0, at) + element + xml.slice(at));
  return drawing;
}

/** A chart of another file's package: what it leads to beside itself is not there. */
const alone = (xml: string): string =>
  xml.replace(/<c:(externalData|userShapes)\b[\s\S]*?(?:\/>|<\/c:\1>)/g, '');

async function addChart(
  archive: ZipArchive,
  drawing: string,
  sheet: Worksheet,
  chart: Chart,
): Promise<string> {
  const path = freePath(archive, 'xl/charts/chart');
  await archive.replaceText(path, chart.file ? alone(chart.file.xml) : chartXml(chart));
  const id = await addRelationship(archive, drawing, 'chart', `../charts/${path.split('/').at(-1) ?? ''}`);
  const xml = await archive.text(drawing);
  const number = [...xml.matchAll(/cNvPr\s/g)].length + 2;
  const close = xml.lastIndexOf('</');
  const anchor = anchorXml(sheet, chart, id, number);
  await archive.replaceText(drawing, xml.slice(0, close) + anchor + xml.slice(close));
  return path;
}

/** Brings the charts of a sheet into the package written without them; gives the content types they need. */
export async function writeCharts(
  archive: ZipArchive,
  sheetPath: string,
  sheet: Worksheet,
): Promise<string[]> {
  const standing = await drawingOf(archive, sheetPath);
  if (standing !== undefined && archive.has(standing)) await dropCharts(archive, standing, sheet);
  const there = new Set(
    standing === undefined ? [] : (await chartsDrawn(archive, standing, sheet)).map(({ path }) => path),
  );
  const missing = sheet.charts.filter(({ file }) => !file || !there.has(file.path));
  if (missing.length === 0) return [];
  const drawing = standing ?? (await addDrawing(archive, sheetPath));
  const overrides = standing === undefined ? [override(drawing, 'drawing')] : [];
  for (const chart of missing)
    overrides.push(override(await addChart(archive, drawing, sheet, chart), 'chart'));
  return overrides;
}
