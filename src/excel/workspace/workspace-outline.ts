import { customisedRegistry, type CustomColumn } from '../../core/entity/custom-fields';
import type { AnyEntity } from '../../core/entity/entity';
import { registry } from '../../core/entities/registry';
import type { DateSystem } from '../../core/kernel/excel-serial';
import type { Language } from '../../core/kernel/bilingual';
import { templateVersion } from '../../core/template/versions';
import type { ExcelHost } from '../excel-host';
import { askDateSystem } from './date-system';
import { locateTables, seenAs, type FoundTable, type LocatedTable } from './locate-table';
import { askLostTables, type LostTables } from './lost-tables';
import { readCustomColumns } from './read-custom-columns';
import type { ReadTable } from './read-table-columns';
import { askTemplateVersion } from './template-version';
import { languageOfHeadings } from './workspace-language';

/** The workspace at one moment, but for its rows. */
export interface WorkspaceOutline {
  readonly places: ReadonlyMap<string, LocatedTable>;
  readonly language: Language;
  /** Of the workbook; the current one where it has no workspace. */
  readonly templateVersion: number;
  /** The entities as this workbook has them: with its custom fields. Rows of the workbook are read as these only. */
  readonly registry: readonly AnyEntity[];
  readonly customColumns: readonly CustomColumn[];
}

/** An outline with what was found on the way to it. */
interface FoundOutline {
  readonly outline: WorkspaceOutline;
  readonly found: readonly FoundTable[];
  readonly lost: LostTables;
  readonly dateSystem: DateSystem;
  /** The tables that were read already. */
  readonly read: readonly ReadTable[];
}

const as = (entity: AnyEntity | undefined, found: FoundTable): FoundTable =>
  entity && entity !== found.entity ? seenAs(entity, found) : found;

/** Finds the sheets of these entities by the names of tables and columns, never by position. */
export async function findOutline(
  context: Excel.RequestContext,
  entities: readonly AnyEntity[],
): Promise<FoundOutline> {
  const dateSystemAsked = askDateSystem(context);
  const versionAsked = askTemplateVersion(context);
  const lostAsked = askLostTables(context, entities);
  const located = await locateTables(context, entities);
  const lost = await lostAsked();
  const { customColumns, read } = await readCustomColumns(context, located, dateSystemAsked, entities);
  const customised = customisedRegistry(entities, customColumns);
  const byName = new Map(customised.map((entity) => [entity.name, entity]));
  const found = located.map((one) => as(byName.get(one.entity.name), one));
  const outline = {
    places: new Map(found.map(({ entity, place }) => [entity.name, place])),
    language: languageOfHeadings(found),
    templateVersion: found.length > 0 ? versionAsked() : templateVersion,
    registry: customised,
    customColumns,
  };
  return { outline, found, lost, dateSystem: dateSystemAsked(), read };
}

/** Reads what the workspace consists of, and no rows but those that say which custom fields there are. */
export const readOutline = (
  host: ExcelHost,
  entities: readonly AnyEntity[] = registry,
): Promise<WorkspaceOutline> => host.run(async (context) => (await findOutline(context, entities)).outline);
