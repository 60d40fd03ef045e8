import { CellError, type CellValue } from '../workbook/cell-value';
import { offsetFormula } from '../workbook/formula-references';
import type { RowLayout, Worksheet } from '../workbook/worksheet';
import { newCellTag, readCellTag } from './cell-tag';
import { serialFromIsoDateTime } from './iso-date-time';
import { itemText } from './shared-strings';
import { attribute, cellTextFromXml, xmlUnescape } from './xml-text';

/** What cells refer to by number. */
export interface CellTables {
  readonly strings: readonly string[];
  /** Our format number for each of the file's. */
  readonly styles: readonly number[];
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Reads `<sheetData>` straight into a sheet's columns: by far the largest part of a file, so it is scanned, not parsed. */
export function readSheetCells(xml: string, sheet: Worksheet, tables: CellTables): void {
  new CellScanner(xml, sheet, tables).scan();
}

class CellScanner {
  readonly #shared = new Map<string, SharedFormula>();
  private readonly tag = newCellTag();
  #row = -1;
  #column = -1;

  constructor(
    private readonly xml: string,
    private readonly sheet: Worksheet,
    private readonly tables: CellTables,
  ) {}

  scan(): void {
    const { xml } = this;
    for (let at = xml.indexOf('<'); at >= 0;) {
      const end = xml.indexOf('>', at);
      if (end < 0) return;
      const kind = xml.charCodeAt(at + 1);
      if (kind === letterC && isTagEnd(xml.charCodeAt(at + 2))) at = this.#cell(at, end);
      else {
        if (kind === letterR && xml.startsWith('row', at + 1)) this.#startRow(xml.slice(at + 4, end));
        at = xml.indexOf('<', end);
      }
    }
  }

  #startRow(tag: string): void {
    const number = attribute(tag, 'r');
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    const layout = rowLayout(tag);
    if (layout) this.sheet.rows.set(this.#row, layout);
    const style = attribute(tag, 's');
    if (style !== undefined && attribute(tag, 'customFormat') === '1') {
      const id = this.tables.styles[Number(style)] ?? 0;
      const row = { top: this.#row, bottom: this.#row, left: 0, right: 16_383 };
      if (id !== 0) this.sheet.formats.change(row, (own) => own || id);
    }
  }

  /** Reads one cell and gives the position of the next tag. */
  #cell(at: number, end: number): number {
    const { xml, tag } = this;
    readCellTag(xml, at + 2, end, tag);
    this.#column = tag.column < 0 ? this.#column + 1 : tag.column;
    const id = tag.style < 0 ? 0 : (this.tables.styles[tag.style] ?? 0);
    this.sheet.formats.append(this.#row, this.#column, id);
    if (xml.charCodeAt(end - 1) === slash) return xml.indexOf('<', end);
    const close = xml.indexOf('</c>', end);
    if (close < 0) return -1;
    this.#fill(tag.type, end + 1, close);
    return xml.indexOf('<', close + 4);
  }

  /** What stands between a cell's tags, from `from` to before `to`; nearly always a value and nothing else. */
  #fill(type: string, from: number, to: number): void {
    const { xml } = this;
    const isPlain = xml.startsWith('<v>', from) && xml.indexOf('<', from + 3) === to - 4;
    const inner = isPlain ? '' : xml.slice(from, to);
    const formula = inner.includes('<f') ? this.#formula(inner) : undefined;
    const value = isPlain ? this.#valueOf(type, xml.slice(from + 3, to - 4)) : this.#value(type, inner);
    if (value !== undefined || formula !== undefined) {
      this.sheet.cells.set(this.#row, this.#column, value, formula);
    }
  }

  #value(type: string, inner: string): CellValue | undefined {
    if (type === 'inlineStr') return itemText(inner);
    const start = inner.indexOf('<v');
    if (start < 0) return undefined;
    const open = inner.indexOf('>', start);
    if (inner.charCodeAt(open - 1) === slash) return type === 'str' ? '' : undefined;
    return this.#valueOf(type, inner.slice(open + 1, inner.indexOf('</v>', open)));
  }

  #valueOf(type: string, text: string): CellValue | undefined {
    switch (type) {
      case 's':
        return this.tables.strings[Number(text)] ?? '';
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return CellError.named(text.trim()) ?? CellError.named('#VALUE!');
      case 'str':
        return cellTextFromXml(text);
      case 'd':
        return serialFromIsoDateTime(text, this.sheet.workbook.dateSystem) ?? xmlUnescape(text);
      default:
        return text.trim() === '' ? undefined : Number(text);
    }
  }

  #formula(inner: string): string | undefined {
    const match = /<f([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(inner);
    if (!match) return undefined;
    const [, tag = '', body = ''] = match;
    const text = xmlUnescape(body);
    const type = attribute(tag, 't');
    if (type === 'array') this.#keepArray(attribute(tag, 'ref'));
    if (type !== 'shared') return text === '' ? undefined : `=${text}`;
    const id = attribute(tag, 'si') ?? '';
    if (text !== '') {
      this.#shared.set(id, { formula: `=${text}`, row: this.#row, column: this.#column });
      return `=${text}`;
    }
    const first = this.#shared.get(id);
    return first && offsetFormula(first.formula, this.#row - first.row, this.#column - first.column);
  }

  #keepArray(reference: string | undefined): void {
    if (reference !== undefined) this.sheet.arrayFormulas.set(`${this.#row},${this.#column}`, reference);
  }
}

const letterC = 'c'.charCodeAt(0);
const letterR = 'r'.charCodeAt(0);
const slash = '/'.charCodeAt(0);
const isTagEnd = (code: number): boolean =>
  code === 32 || code === 62 || code === slash || code === 10 || code === 13;

function rowLayout(tag: string): RowLayout | undefined {
  const layout: RowLayout = {};
  const height = attribute(tag, 'ht');
  if (height !== undefined && attribute(tag, 'customHeight') === '1') layout.height = Number(height);
  if (attribute(tag, 'hidden') === '1') layout.hidden = true;
  const level = attribute(tag, 'outlineLevel');
  if (level !== undefined && level !== '0') layout.outlineLevel = Number(level);
  return Object.keys(layout).length > 0 ? layout : undefined;
}
