import { lastRow } from '../workbook/area';
import type { ColumnLayout, Worksheet } from '../workbook/worksheet';
import { attribute } from './xml-text';

/** Reads `<cols>`: widths, hidden columns and the formats of whole columns. */
export function readColumns(head: string, sheet: Worksheet, styles: readonly number[]): void {
  for (const [tag] of head.matchAll(/<col\s[^>]*>/g)) {
    const left = Number(attribute(tag, 'min')) - 1;
    const right = Number(attribute(tag, 'max')) - 1;
    const layout = layoutOf(tag);
    const id = styles[Number(attribute(tag, 'style') ?? 0)] ?? 0;
    if (layout) for (let column = left; column <= right; column++) sheet.columns.set(column, { ...layout });
    if (id !== 0) sheet.formats.change({ top: 0, bottom: lastRow, left, right }, () => id);
  }
}

function layoutOf(tag: string): ColumnLayout | undefined {
  const layout: ColumnLayout = {};
  const width = attribute(tag, 'width');
  const custom = attribute(tag, 'customWidth') === '1' || Number(width) !== standardWidth;
  if (width !== undefined && custom) layout.width = Number(width);
  if (attribute(tag, 'hidden') === '1') layout.hidden = true;
  const level = attribute(tag, 'outlineLevel');
  if (level !== undefined && level !== '0') layout.outlineLevel = Number(level);
  return Object.keys(layout).length > 0 ? layout : undefined;
}

const standardWidth = 9.140625;

/** What `<col>` says of a column beside its place; undefined where it is as any other. */
function lookXml({ width, hidden, outlineLevel }: ColumnLayout, style: number): string | undefined {
  if (width === undefined && !hidden && !outlineLevel && style === 0) return undefined;
  let xml = ` width="${width ?? standardWidth}"`;
  if (width !== undefined) xml += ' customWidth="1"';
  if (style !== 0) xml += ` style="${style}"`;
  if (hidden) xml += ' hidden="1"';
  if (outlineLevel) xml += ` outlineLevel="${outlineLevel}"`;
  return xml;
}

/** `<cols>` of a sheet, neighbours of one look together; '' when no column is special. `bases` are the file's format numbers of whole columns. */
export function columnsXml(sheet: Worksheet, bases: ReadonlyMap<number, number>): string {
  const columns = [...new Set([...sheet.columns.keys(), ...bases.keys()])].sort((a, b) => a - b);
  const runs: { readonly from: number; to: number; readonly look: string }[] = [];
  for (const column of columns) {
    const look = lookXml(sheet.columns.get(column) ?? {}, bases.get(column) ?? 0);
    const last = runs.at(-1);
    if (look === undefined) continue;
    if (last?.look === look && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column, look });
  }
  const xml = runs.map(({ from, to, look }) => `<col min="${from + 1}" max="${to + 1}"${look}/>`).join('');
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}
