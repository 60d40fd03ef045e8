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

/** `<cols>` of a sheet; '' when no column is special. `bases` are the file's format numbers of whole columns. */
export function columnsXml(sheet: Worksheet, bases: ReadonlyMap<number, number>): string {
  const columns = [...new Set([...sheet.columns.keys(), ...bases.keys()])].sort((a, b) => a - b);
  let xml = '';
  for (const column of columns) {
    const { width, hidden, outlineLevel } = sheet.columns.get(column) ?? {};
    const style = bases.get(column) ?? 0;
    if (width === undefined && !hidden && !outlineLevel && style === 0) continue;
    xml += `<col min="${column + 1}" max="${column + 1}" width="${width ?? standardWidth}"`;
    if (width !== undefined) xml += ' customWidth="1"';
    if (style !== 0) xml += ` style="${style}"`;
    if (hidden) xml += ' hidden="1"';
    if (outlineLevel) xml += ` outlineLevel="${outlineLevel}"`;
    xml += '/>';
  }
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}
