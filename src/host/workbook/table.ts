import type { TableColumn as FileColumn } from 'hucre';
import { contains, type Area } from './area';
import type { Worksheet } from './worksheet';

/** A table column; `kept` carries what a file says of it beyond its name (totals). */
export interface TableColumn {
  readonly id: number;
  name: string;
  readonly kept: Omit<FileColumn, 'name'>;
}

/** Which rows a column's filter lets through, in the shape of `Excel.FilterCriteria`. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** An Excel table (list object) on a sheet. `area` covers headings, data and totals. */
export class Table {
  name: string;
  area: Area;
  columns: TableColumn[] = [];
  showHeaders = true;
  showTotals = false;
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  /** Filter criteria by column id. */
  readonly filters = new Map<number, FilterCriteria>();

  constructor(
    readonly id: string,
    readonly sheet: Worksheet,
    name: string,
    area: Area,
  ) {
    this.name = name;
    this.area = area;
  }

  headerArea(): Area | undefined {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : undefined;
  }

  totalArea(): Area | undefined {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : undefined;
  }

  /** Always at least one row: an empty table shows one blank row. */
  dataArea(): Area {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }

  columnArea(index: number): Area {
    return { ...this.area, left: this.area.left + index, right: this.area.left + index };
  }

  columnNamed(name: string): number {
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  }

  nextColumnId(): number {
    return Math.max(0, ...this.columns.map((column) => column.id)) + 1;
  }

  holds(area: Area): boolean {
    return contains(this.area, area);
  }
}
