import { customisedRegistry, type CustomColumn } from '../../core/entity/custom-fields';
import type { WorkspaceTables } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { registry } from '../../core/entities/registry';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { upgradeOffer } from '../../core/template/upgrade-offer';
import { templateVersion } from '../../core/template/versions';
import type { ExcelHost } from '../excel-host';
import { locateTables, seenAs, type FoundTable, type LocatedTable } from './locate-table';
import { askLostTables, deletedSheetRepair, lostTableRepair } from './lost-tables';
import { askDateSystem } from './date-system';
import { readCustomColumns } from './read-custom-columns';
import { readLists } from './read-lists';
import { readTableColumns, type ReadingWatch } from './read-table-columns';
import { findRowIdFaults, type RowIdFaults } from './row-id-faults';
import { sheetRepairs } from './sheet-repairs';
import { askTemplateVersion } from './template-version';
import { languageOfHeadings } from './workspace-language';

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
export interface WorkspaceSnapshot {
  readonly tables: WorkspaceTables;
  readonly places: ReadonlyMap<string, LocatedTable>;
  readonly lists: ReferenceLists;
  readonly language: Language;
  /** Of the workbook; the current one where it has no workspace. */
  readonly templateVersion: number;
  /** The entities as this workbook has them: with its custom fields. Rows of the workbook are read as these only. */
  readonly registry: readonly AnyEntity[];
  readonly customColumns: readonly CustomColumn[];
  /** What was not where it should be, and how the workspace got by. */
  readonly repairs: readonly Bilingual[];
  /** Untouched sample rows by entity, counted from the first row; only of sheets that have some. */
  readonly sampleRows: ReadonlyMap<string, readonly number[]>;
  /** Entities with filled rows further down their sheet, parted from the table by a gap. */
  readonly leftAside: ReadonlySet<string>;
  /** Only of sheets that have some. */
  readonly rowIdFaults: readonly RowIdFaults[];
}

const as = (entity: AnyEntity | undefined, found: FoundTable): FoundTable =>
  entity && entity !== found.entity ? seenAs(entity, found) : found;

/** Reads every entity sheet of the workbook, found by the names of tables and columns, never by position. */
export function readWorkspace(
  host: ExcelHost,
  entities: readonly AnyEntity[] = registry,
  watch: ReadingWatch = {},
): Promise<WorkspaceSnapshot> {
  return host.run(async (context) => {
    const dateSystemAsked = askDateSystem(context);
    const versionAsked = askTemplateVersion(context);
    const lostAsked = askLostTables(context, entities);
    const located = await locateTables(context, entities);
    const lost = await lostAsked();
    const { customColumns, read } = await readCustomColumns(context, located, dateSystemAsked, entities);
    const customised = customisedRegistry(entities, customColumns);
    const byName = new Map(customised.map((entity) => [entity.name, entity]));
    const found = located.map((one) => as(byName.get(one.entity.name), one));
    const others = found.filter(({ entity }) => !read.some((table) => table.entity === entity.name));
    const tables = [...read, ...(await readTableColumns(context, others, watch))];
    const dateSystem = dateSystemAsked();
    const version = found.length > 0 ? versionAsked() : templateVersion;
    const byEntity = new Map(tables.map((table) => [table.entity, table]));
    return {
      tables: { dateSystem, tables: byEntity },
      places: new Map(found.map(({ entity, place }) => [entity.name, place])),
      lists: readLists(byEntity.get('listValue'), dateSystem),
      language: languageOfHeadings(found),
      templateVersion: version,
      registry: customised,
      customColumns,
      repairs: [
        ...upgradeOffer(version),
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
      rowIdFaults: tables
        .map(findRowIdFaults)
        .filter(({ missing, copies }) => missing.length > 0 || copies.length > 0),
    };
  });
}
