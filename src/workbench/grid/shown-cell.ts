import {
  HorizontalAlign,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { lastColumn } from '../../host/workbook/area';
import { CellError, type CellValue } from '../../host/workbook/cell-value';
import { displayedText } from '../../host/workbook/displayed-text';
import type { Table } from '../../host/workbook/table';
import type { Worksheet } from '../../host/workbook/worksheet';
import { cellLook } from './cell-look';
import { StatusTints } from './status-tint';

type Held = Nullable<ICellDataForSheetInterceptor>;

const band: IStyleData = { bg: { rgb: '#f5f7f8' } };

function bandAt(tables: readonly Table[], row: number, column: number): IStyleData | undefined {
  for (const { area, showBandedRows, showHeaders } of tables) {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) continue;
    return showBandedRows && row > area.top && (row - area.top - Number(showHeaders)) % 2 === 1
      ? band
      : undefined;
  }
  return undefined;
}

function alignmentOf(value: CellValue | undefined): IStyleData | undefined {
  if (typeof value === 'number') return { ht: HorizontalAlign.RIGHT };
  if (typeof value === 'boolean' || value instanceof CellError) return { ht: HorizontalAlign.CENTER };
  return undefined;
}

/** What is drawn of a cell in place of what the grid holds of it. */
interface Drawn {
  readonly s: IStyleData;
  /** Undefined where the cell is blank. */
  readonly v: string | undefined;
}

/** More than are in sight at once. */
const mostKept = 20_000;

/** Draws cells from the host: text by number format, looks, table bands and tints by status. */
export class ShownCells {
  readonly #looks = new Map<number, IStyleData>();
  readonly #tints = new StatusTints();
  /** The grid asks several times for each cell it draws. */
  readonly #kept = new Map<Worksheet, Map<number, Drawn | undefined>>();

  /** To be called when anything of the workbook has changed. */
  forgetCells(): void {
    this.#kept.clear();
  }

  /** To be called when rules of a sheet have changed. */
  forgetRules(): void {
    this.#tints.forget();
    this.forgetCells();
  }

  #look(sheet: Worksheet, row: number, column: number): IStyleData {
    const id = sheet.formats.at(row, column);
    const known = this.#looks.get(id);
    if (known) return known;
    const look = cellLook(sheet.workbook.styles.get(id));
    this.#looks.set(id, look);
    return look;
  }

  /** What the grid draws at a place, given what it holds there. */
  at(sheet: Worksheet, row: number, column: number, held: Held): Held {
    const drawn = this.#keptOf(sheet, row, column);
    if (!drawn) return held;
    const { s, v } = drawn;
    // The grid tries every cell that says it is text for a number, date or time, only to mark it.
    return v === undefined ? { ...held, s } : { ...held, s, v, t: null };
  }

  #keptOf(sheet: Worksheet, row: number, column: number): Drawn | undefined {
    const kept = this.#kept.get(sheet) ?? new Map<number, Drawn | undefined>();
    this.#kept.set(sheet, kept);
    const key = row * (lastColumn + 1) + column;
    const known = kept.get(key);
    if (known || kept.has(key)) return known;
    if (kept.size >= mostKept) kept.clear();
    const drawn = this.#draw(sheet, row, column);
    kept.set(key, drawn);
    return drawn;
  }

  /** Undefined where it shows what the grid holds. */
  #draw(sheet: Worksheet, row: number, column: number): Drawn | undefined {
    // A formula that the host does not work out, and that came without a value, is shown as it is written.
    const value = sheet.cells.get(row, column) ?? sheet.cells.formula(row, column);
    const look = this.#look(sheet, row, column);
    const bandLook = bandAt(sheet.tables, row, column);
    const tint = this.#tints.at(sheet, row, column);
    if (value === undefined && !look.bg && !look.bd && !bandLook && !tint) return undefined;
    const s = { ...bandLook, ...alignmentOf(value), ...look, ...tint };
    if (value === undefined) return { s, v: undefined };
    const format = sheet.numberFormatAt(row, column);
    return { s, v: displayedText(value, format, sheet.workbook.dateSystem) };
  }
}
