import { isCustomField } from '../../core/entity/custom-field-name';
import { customisedRegistry, type CustomColumn } from '../../core/entity/custom-fields';
import type { WorkspaceTables } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import { sheetFields } from '../../core/entity/entity-fields';
import type { ReferenceLists } from '../../core/entity/reference-list';
import { registry } from '../../core/entities/registry';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { upgradeOffer } from '../../core/template/upgrade-offer';
import { templateVersion } from '../../core/template/versions';
import type { ExcelHost } from '../excel-host';
import { locateTables, seenAs, type FoundTable } from './locate-table';
import { askDateSystem } from './date-system';
import { readCustomColumns } from './read-custom-columns';
import { readLists } from './read-lists';
import { readTableColumns, type ReadTable } from './read-table-columns';
import { findRowIdFaults, type RowIdFaults } from './row-id-faults';
import { askTemplateVersion } from './template-version';
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

interface Found extends FoundTable {
  readonly lost: readonly string[];
}

const as = (entity: AnyEntity | undefined, found: FoundTable): FoundTable =>
  entity && entity !== found.entity ? seenAs(entity, found) : found;

const withLost = (found: FoundTable): Found => ({
  ...found,
  lost: sheetFields(found.entity)
    .map(([name]) => name)
    .filter((field) => !found.place.columnOf.has(field)),
});

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
  const toAdd = lost.filter(isCustomField);
  const gone = lost.filter((field) => !isCustomField(field));
  if (toAdd.length > 0) {
    repairs.push({
      en: `${sheet}: custom fields that have no column yet: ${labelsOf(entity, toAdd, 'en')}. Apply the custom fields to add them.`,
      fr: `${sheet} : champs personnalisés encore sans colonne : ${labelsOf(entity, toAdd, 'fr')}. Appliquez les champs personnalisés pour les ajouter.`,
    });
  }
  if (renamed.length > 0) {
    repairs.push({
      en: `${sheet}: renamed headings were recognised: ${labelsOf(entity, renamed, 'en')}.`,
      fr: `${sheet} : des en-têtes renommés ont été reconnus : ${labelsOf(entity, renamed, 'fr')}.`,
    });
  }
  if (gone.length > 0) {
    repairs.push({
      en: `${sheet}: these columns are missing and were read as blank: ${labelsOf(entity, gone, 'en')}.`,
      fr: `${sheet} : ces colonnes manquent et ont été lues comme vides : ${labelsOf(entity, gone, 'fr')}.`,
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
    const versionAsked = askTemplateVersion(context);
    const located = await locateTables(context, entities);
    const { customColumns, read } = await readCustomColumns(context, located, dateSystemAsked, entities);
    const customised = customisedRegistry(entities, customColumns);
    const byName = new Map(customised.map((entity) => [entity.name, entity]));
    const found = located.map((one) => withLost(as(byName.get(one.entity.name), one)));
    const others = found.filter(({ entity }) => !read.some((table) => table.entity === entity.name));
    const tables = [...read, ...(await readTableColumns(context, others))];
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
        ...found.flatMap((one) => {
          const table = byEntity.get(one.entity.name);
          return table ? repairsOf(one, table) : [];
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
