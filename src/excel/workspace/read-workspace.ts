import type { WorkspaceTables } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { registry } from '../../core/entities/registry';
import type { Bilingual } from '../../core/kernel/bilingual';
import { upgradeOffer } from '../../core/template/upgrade-offer';
import type { ExcelHost } from '../excel-host';
import { deletedSheetRepair, lostTableRepair } from './lost-tables';
import { readLists } from './read-lists';
import { readTableColumns, type ReadingWatch } from './read-table-columns';
import { findRowIdFaults, type RowIdFaults } from './row-id-faults';
import { sheetRepairs } from './sheet-repairs';
import { findOutline, type WorkspaceOutline } from './workspace-outline';

/** Where an entity's rows are; rows and columns count from 0. */
export interface SheetPlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly table: string;
  /** The sheet row of the first data row. */
  readonly firstRow: number;
  /** With a password or without; it can be read, not written. */
  readonly isProtected: boolean;
  /** Field → sheet column. */
  readonly columnOf: ReadonlyMap<string, number>;
}

/** All of the workspace at one moment. */
export interface WorkspaceSnapshot extends WorkspaceOutline {
  readonly tables: WorkspaceTables;
  readonly lists: ReferenceLists;
  /** What was not where it should be, and how the workspace got by. */
  readonly repairs: readonly Bilingual[];
  /** Untouched sample rows by entity, counted from the first row; only of sheets that have some. */
  readonly sampleRows: ReadonlyMap<string, readonly number[]>;
  /** Entities with filled rows further down their sheet, parted from the table by a gap. */
  readonly leftAside: ReadonlySet<string>;
  /** Row Ids of the blank rows after the last one, by entity; only of sheets that have some. */
  readonly placesBelow: ReadonlyMap<string, readonly string[]>;
  /** Only of sheets that have some. */
  readonly rowIdFaults: readonly RowIdFaults[];
}

/** Reads every entity sheet of the workbook, found by the names of tables and columns, never by position. */
export function readWorkspace(
  host: ExcelHost,
  entities: readonly AnyEntity[] = registry,
  watch: ReadingWatch = {},
): Promise<WorkspaceSnapshot> {
  return host.run(async (context) => {
    const { outline, found, lost, dateSystem, read } = await findOutline(context, entities);
    const others = found.filter(({ entity }) => !read.some((table) => table.entity === entity.name));
    const tables = [...read, ...(await readTableColumns(context, others, watch))];
    const byEntity = new Map(tables.map((table) => [table.entity, table]));
    return {
      ...outline,
      tables: { dateSystem, tables: byEntity },
      lists: readLists(byEntity.get('listValue'), dateSystem),
      repairs: [
        ...upgradeOffer(outline.templateVersion),
        ...lost.converted.map(lostTableRepair),
        ...lost.deleted.map(deletedSheetRepair),
        ...found.flatMap((one) => {
          const table = byEntity.get(one.entity.name);
          return table ? sheetRepairs(one, table) : [];
        }),
      ],
      sampleRows: new Map(
        tables.flatMap(({ entity, sampleRows }) => (sampleRows.length > 0 ? [[entity, sampleRows]] : [])),
      ),
      leftAside: new Set(tables.flatMap(({ entity, rowsBelowGap }) => (rowsBelowGap > 0 ? [entity] : []))),
      placesBelow: new Map(
        tables.flatMap(({ entity, placesBelow }) => (placesBelow.length > 0 ? [[entity, placesBelow]] : [])),
      ),
      rowIdFaults: tables
        .map(findRowIdFaults)
        .filter(({ missing, copies }) => missing.length > 0 || copies.length > 0),
    };
  });
}
