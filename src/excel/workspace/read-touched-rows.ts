import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { readCells } from '../cells/read-cells';
import type { ExcelHost } from '../excel-host';
import { blankSamples } from './blank-samples';
import { isMissingItem, placeOf, probeTable, type LocatedTable } from './locate-table';
import { readTableColumns, type ReadTable } from './read-table-columns';

/** Data rows counted from 0, `end` not among them. */
export interface RowRange {
  readonly from: number;
  readonly end: number;
}

/** Rows to read of a sheet, at the place where its table was seen last. */
export interface TouchedSheet {
  readonly entity: AnyEntity;
  readonly place: LocatedTable;
  readonly ranges: readonly RowRange[];
}

/** Whole rows as they are now; untouched sample rows are blank. */
export interface RowSlice extends RowRange {
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly sampleRows: readonly number[];
}

export interface TouchedRows {
  readonly entity: AnyEntity;
  /** Where the table is now, its columns taken for those it had. */
  readonly place: LocatedTable;
  readonly slices: readonly RowSlice[];
}

interface Area extends RowRange {
  readonly sheet: TouchedSheet;
}

function emptyColumns({ place }: TouchedSheet, { from, end }: RowRange): Map<string, Cell[]> {
  return new Map(
    [...place.columnOf.keys()].map((field) => [field, new Array<Cell>(end - from).fill('')] as const),
  );
}

/**
 * Reads rows that somebody touched and where their tables are now, in one sync for up to 100,000 cells; undefined where a
 * table or a sheet is gone.
 */
export function readTouchedRows(
  host: ExcelHost,
  sheets: readonly TouchedSheet[],
): Promise<readonly TouchedRows[] | undefined> {
  return host.run(async (context) => {
    const probes = sheets.map(({ place }) => probeTable(context.workbook.tables.getItem(place.table)));
    const areas: readonly Area[] = sheets.flatMap((sheet) =>
      sheet.ranges.map((range) => ({ ...range, sheet })),
    );
    const read = areas.map((area) => emptyColumns(area.sheet, area));
    const targets = areas.map(({ sheet: { place }, from, end }) => ({
      sheet: place.sheetId,
      top: place.firstRow + from,
      left: place.firstColumn,
      rows: end - from,
      columns: place.columnCount,
    }));
    try {
      await readCells(context, targets, (index, fromRow, rows) => {
        const place = areas[index]?.sheet.place;
        for (const [field, cells] of read[index] ?? []) {
          const offset = (place?.columnOf.get(field) ?? 0) - (place?.firstColumn ?? 0);
          rows.forEach((row, at) => (cells[fromRow + at] = row[offset] ?? ''));
        }
      });
      if (targets.length === 0) await context.sync();
    } catch (error) {
      if (isMissingItem(error)) return undefined;
      throw error;
    }
    return sheets.map((sheet, index) => {
      const probe = probes[index];
      const slices = areas.flatMap((area, at) => {
        const columns = read[at];
        if (area.sheet !== sheet || !columns) return [];
        return { from: area.from, end: area.end, sampleRows: blankSamples(sheet.entity, columns), columns };
      });
      const place = probe ? placeOf(probe, sheet.place.columnOf) : sheet.place;
      return { entity: sheet.entity, place, slices };
    });
  });
}

/** Reads these tables whole, at the places just seen. */
export const rereadTables = (
  host: ExcelHost,
  places: readonly Pick<TouchedRows, 'entity' | 'place'>[],
): Promise<readonly ReadTable[]> => host.run((context) => readTableColumns(context, places));
