import type { WorkspaceTables } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import { sheetFields } from '../../core/entity/entity-fields';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { registry } from '../../core/entities/registry';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import type { ExcelHost } from '../excel-host';
import { locateTables, type FoundTable } from './locate-table';
import { askDateSystem } from './date-system';
import { readLists } from './read-lists';
import { readTableColumns, type ReadTable } from './read-table-columns';
import { findRowIdFaults, type RowIdFaults } from './row-id-faults';
import { languageOfHeadings } from './workspace-language';

/** Where an entity's rows are; rows and columns count from 0. */
export interface SheetPlace {
  readonly sheet: string;
  readonly sheetId: string;
  readonly table: string;
  /** The sheet row of the first data row. */
  readonly firstRow: number;
  /** Field → sheet column. */
  readonly columnOf: ReadonlyMap<string, number>;
}

/** All of the workspace at one moment. */
export interface WorkspaceSnapshot {
  readonly tables: WorkspaceTables;
  readonly places: ReadonlyMap<string, SheetPlace>;
  readonly lists: ReferenceLists;
  readonly language: Language;
  /** What was not where it should be, and how the workspace got by. */
  readonly repairs: readonly Bilingual[];
  /** Only of sheets that have some. */
  readonly rowIdFaults: readonly RowIdFaults[];
}

interface Found extends FoundTable {
  readonly lost: readonly string[];
}

/** Entities without a table are not in the workspace. */
async function findTables(
  context: Excel.RequestContext,
  entities: readonly AnyEntity[],
): Promise<readonly Found[]> {
  const found = await locateTables(context, entities);
  return found.map((one) => ({
    ...one,
    lost: sheetFields(one.entity)
      .map(([name]) => name)
      .filter((field) => !one.place.columnOf.has(field)),
  }));
}

const labelsOf = (entity: AnyEntity, fields: readonly string[], language: Language): string =>
  sheetFields(entity)
    .filter(([name]) => fields.includes(name))
    .map(([, field]) => field.label[language])
    .join(', ');

function repairsOf(
  { entity, place, renamed, lost }: Found,
  { rowCount, rowsBelowGap }: ReadTable,
): Bilingual[] {
  const repairs: Bilingual[] = [];
  const { sheet } = place;
  if (renamed.length > 0) {
    repairs.push({
      en: `${sheet}: renamed headings were recognised: ${labelsOf(entity, renamed, 'en')}.`,
      fr: `${sheet} : des en-têtes renommés ont été reconnus : ${labelsOf(entity, renamed, 'fr')}.`,
    });
  }
  if (lost.length > 0) {
    repairs.push({
      en: `${sheet}: these columns are missing and were read as blank: ${labelsOf(entity, lost, 'en')}.`,
      fr: `${sheet} : ces colonnes manquent et ont été lues comme vides : ${labelsOf(entity, lost, 'fr')}.`,
    });
  }
  if (rowCount > place.bodyRows) {
    const rows = rowCount - place.bodyRows;
    repairs.push({
      en: `${sheet}: ${rows} rows below the table were read as part of it.`,
      fr: `${sheet} : ${rows} lignes sous le tableau ont été lues comme en faisant partie.`,
    });
  }
  if (rowsBelowGap > 0) {
    repairs.push({
      en: `${sheet}: rows left out because a gap parts them from the table: ${rowsBelowGap}. Move them up to it if they belong to it.`,
      fr: `${sheet} : lignes laissées de côté parce qu’un vide les sépare du tableau : ${rowsBelowGap}. Remontez-les si elles en font partie.`,
    });
  }
  return repairs;
}

/** Reads every entity sheet of the workbook, found by the names of tables and columns, never by position. */
export function readWorkspace(
  host: ExcelHost,
  entities: readonly AnyEntity[] = registry,
): Promise<WorkspaceSnapshot> {
  return host.run(async (context) => {
    const dateSystemAsked = askDateSystem(context);
    const found = await findTables(context, entities);
    const tables = await readTableColumns(context, found);
    const dateSystem = dateSystemAsked();
    const byEntity = new Map(tables.map((table) => [table.entity, table]));
    return {
      tables: { dateSystem, tables: byEntity },
      places: new Map(found.map(({ entity, place }) => [entity.name, place])),
      lists: readLists(byEntity.get('listValue'), dateSystem),
      language: languageOfHeadings(found),
      repairs: found.flatMap((one) => {
        const table = byEntity.get(one.entity.name);
        return table ? repairsOf(one, table) : [];
      }),
      rowIdFaults: tables
        .map(findRowIdFaults)
        .filter(({ missing, copies }) => missing.length > 0 || copies.length > 0),
    };
  });
}
