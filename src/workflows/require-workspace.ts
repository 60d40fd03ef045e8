import type { AnyEntity } from '../core/entity/entity';
import { referenceColumns, referenceTargets } from '../core/entity/references';
import { registry as allEntities } from '../core/entities/registry';
import { CodedError } from '../core/kernel/coded-error';
import { requireKnownVersion } from '../core/template/versions';
import type { ReadingWatch } from '../excel/workspace/read-table-columns';
import { readOutline, type WorkspaceOutline } from '../excel/workspace/workspace-outline';
import { readWorkspace, type SheetPlace, type WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { WorkspaceHost } from './workspace-host';

/** Whether a reference may lead to a sheet this workbook has not: only then it may be a part of a larger one. */
function refersOutside({ registry, places }: WorkspaceSnapshot): boolean {
  const absent = new Set(registry.flatMap(({ name }) => (places.has(name) ? [] : [name])));
  return registry.some(
    (entity) =>
      !absent.has(entity.name) &&
      referenceColumns(entity).some(({ field }) => referenceTargets(field).some((name) => absent.has(name))),
  );
}

/** In a part of a workspace, rows of the whole that stayed behind may be referred to. */
async function withElsewhere(host: WorkspaceHost, snapshot: WorkspaceSnapshot): Promise<WorkspaceSnapshot> {
  if (!refersOutside(snapshot)) return snapshot;
  const { keysElsewhere } = await import('./part-of-workspace');
  const elsewhere = await keysElsewhere(host);
  return elsewhere ? { ...snapshot, tables: { ...snapshot.tables, elsewhere } } : snapshot;
}

/** Refuses a workbook without the workspace's sheets, so that nothing is reported as nothing, or of a newer template. */
function requireSheets({ templateVersion, places }: WorkspaceOutline): void {
  requireKnownVersion(templateVersion);
  if (places.size > 0) return;
  throw new CodedError(
    'WORKSPACE_MISSING',
    'notDone',
    'The workbook has none of the workspace’s sheets. Choose the workbook that has them, or create the workspace first (Sheets in the pane, sbm workspace create in a terminal).',
  );
}

/**
 * Reads the workspace, or these sheets of it; throws WORKSPACE_MISSING where the workbook has none, and TEMPLATE_NEWER where it is of a template
 * this code does not know.
 */
export async function requireWorkspace(
  host: WorkspaceHost,
  watch: ReadingWatch = {},
  entities: readonly AnyEntity[] = allEntities,
): Promise<WorkspaceSnapshot> {
  const snapshot = await readWorkspace(host, entities, watch);
  requireSheets(snapshot);
  return withElsewhere(host, snapshot);
}

/** The same, but for the rows: they are not read. */
export async function requireOutline(host: WorkspaceHost): Promise<WorkspaceOutline> {
  const outline = await readOutline(host);
  requireSheets(outline);
  return outline;
}

/** The entity as the workbook has it, custom fields included. */
export const entityIn = (
  { registry }: Pick<WorkspaceOutline, 'registry'>,
  name: string,
): AnyEntity | undefined => registry.find((entity) => entity.name === name);

/** Where the rows of these entities are; those without a sheet are left out. */
export const placesOf = ({ places }: WorkspaceSnapshot, names: Iterable<string>): readonly SheetPlace[] =>
  [...names].flatMap((name) => places.get(name) ?? []);
