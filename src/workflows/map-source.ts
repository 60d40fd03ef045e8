import type { EntityTable } from '../core/entity/column-table';
import type { AnyEntity } from '../core/entity/entity';
import type { WriteContext } from '../core/entity/kind-spec';
import { loadOrder } from '../core/entity/load-order';
import { applyProfile } from '../core/mapping/apply-profile';
import type { LookupTables } from '../core/mapping/expression-context';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { MappedRows, MappingResult } from '../core/mapping/mapping-result';
import { mergeRows } from '../core/mapping/merge-rows';
import { newSetupRows } from '../core/mapping/setup-rows';
import type { SourceTable } from '../core/mapping/source-table';
import { CodedError } from '../core/kernel/coded-error';
import { writeStored } from '../excel/storage/workspace-store';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import { writeRows } from '../excel/workspace/write-rows';
import type { Watching } from './progress';
import { entityIn, placesOf, requireWorkspace } from './require-workspace';
import { statusLabels } from './status-labels';
import type { WorkspaceHost } from './workspace-host';

/** What came of bringing a source in; counts in equal counts out, and what has no home is listed. */
export interface MapSummary extends Omit<MappingResult, 'entities' | 'setup'> {
  /** Rows made by entity, whether new in the sheet or there before. */
  readonly rowsOut: Readonly<Record<string, number>>;
  /** Catalog and other rows the profile brings along, new in the sheet. */
  readonly setup: Readonly<Record<string, number>>;
  /** Rows that were in the sheet already and were renewed. */
  readonly renewed: Readonly<Record<string, number>>;
}

export interface MapOptions {
  readonly newRowId: () => string;
  /** Other tables the profile looks into, by the name it gives them. */
  readonly tables?: LookupTables;
}

/** Mapped rows without a sheet would vanish, so nothing is written then. */
function requireSheets(snapshot: WorkspaceSnapshot, entities: Iterable<string>): void {
  const missing = [...entities].filter((name) => !snapshot.places.has(name));
  if (missing.length === 0) return;
  const sheets = missing.map((name) => entityIn(snapshot, name)?.sheet[snapshot.language] ?? name).join(', ');
  throw new CodedError(
    'WORKSPACE_SHEET_MISSING',
    'notDone',
    `The workbook has no sheet for ${sheets}. Create the workspace first, then bring the data in again.`,
    { sheets },
  );
}

const withStatus = (mapped: MappedRows, draft: string): MappedRows => ({
  ...mapped,
  columns: new Map([
    ...mapped.columns,
    ['rowStatus', mapped.sourceRows.map(() => draft)],
    ['messages', mapped.sourceRows.map(() => '')],
  ]),
});

interface EntityMerge {
  readonly table: EntityTable;
  readonly setUp: number;
  readonly renewed: number;
}

interface Merging extends MapOptions {
  readonly context: WriteContext;
  /** What a row's status says until it is checked. */
  readonly draft: string;
}

/** An entity's sheet after its setup rows, then its mapped rows came in; undefined when neither brings any. */
function mergeEntity(
  entity: AnyEntity,
  existing: EntityTable | undefined,
  setup: MappedRows | undefined,
  mapped: MappedRows | undefined,
  { context, draft, newRowId }: Merging,
): EntityMerge | undefined {
  const fresh = setup && newSetupRows(entity, setup, existing, context);
  let table = existing;
  let renewed = 0;
  for (const rows of [fresh, mapped]) {
    if (!rows || rows.rowCount === 0) continue;
    const merged = mergeRows(entity, table, withStatus(rows, draft), context, newRowId);
    renewed = merged.renewed;
    table = { ...merged, entity: entity.name, rowCount: merged.rowIds.length };
  }
  return table && table !== existing ? { table, setUp: fresh?.rowCount ?? 0, renewed } : undefined;
}

/** Applies a profile to a source and writes the rows of every entity into the workbook, setup rows first. */
export async function mapSource(
  host: WorkspaceHost,
  source: SourceTable,
  profile: MappingProfile,
  { newRowId, tables: lookup }: MapOptions,
  { onProgress, signal }: Watching = {},
): Promise<MapSummary> {
  const snapshot = await requireWorkspace(host);
  const { lists, language, tables, registry } = snapshot;
  const context: WriteContext = { lists, language, dateSystem: tables.dateSystem };
  onProgress?.({ stage: 'mapping', done: 0, total: source.rows.length });
  const { entities, setup, ...report } = applyProfile(source, profile, {
    ...context,
    registry,
    ...(lookup ? { tables: lookup } : {}),
  });
  requireSheets(snapshot, [...entities.keys(), ...setup.keys()]);
  const [draft = ''] = statusLabels(['Draft'], lists, language);
  const merged = loadOrder(registry).flatMap(({ entity }) => {
    const { name } = entity;
    const existing = tables.tables.get(name);
    const merge = mergeEntity(entity, existing, setup.get(name), entities.get(name), {
      context,
      draft,
      newRowId,
    });
    return merge ? [{ entity, ...merge }] : [];
  });
  requireOpenSheets(
    placesOf(
      snapshot,
      merged.map(({ entity }) => entity.name),
    ),
  );
  for (const [done, { entity, table }] of merged.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'writing', done, total: merged.length });
    await writeRows(host, entity, table.columns, table.rowIds, 'replace');
  }
  await writeStored(host, `profile:${profile.name}`, profile);
  const counted = (count: (merge: EntityMerge) => number): Record<string, number> =>
    Object.fromEntries(merged.map(({ entity, ...merge }) => [entity.name, count(merge)]));
  return {
    ...report,
    rowsOut: Object.fromEntries([...entities].map(([name, rows]) => [name, rows.rowCount])),
    setup: counted(({ setUp }) => setUp),
    renewed: counted(({ renewed }) => renewed),
  };
}
