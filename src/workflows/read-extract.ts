import type { EntityTable } from '../core/entity/column-table';
import type { AnyEntity } from '../core/entity/entity';
import type { WriteContext } from '../core/entity/kind-spec';
import { loadOrder } from '../core/entity/load-order';
import { emptyBlock, joinBlocks, type RowBlock } from '../core/history/entity-change';
import { CodedError } from '../core/kernel/coded-error';
import { applyingProfile } from '../core/mapping/apply-profile';
import type { LookupTables } from '../core/mapping/expression-context';
import type { MappingProfile } from '../core/mapping/mapping-profile';
import type { MappedRows, MappingResult } from '../core/mapping/mapping-result';
import { compareExtract } from '../core/mapping/next-extract/compare-extract';
import { draftColumns } from '../core/mapping/next-extract/draft-columns';
import type { ExtractComparison, ExtractSides } from '../core/mapping/next-extract/extract-sides';
import { mappedBlock } from '../core/mapping/next-extract/remember-extract';
import { newSetupRows } from '../core/mapping/setup-rows';
import type { SourceTable } from '../core/mapping/source-table';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { atPace } from './at-pace';
import { readKeptHistory, type KeptHistory } from './record-operation';
import { entityIn } from './require-workspace';
import { statusLabels } from './status-labels';
import type { WorkspaceHost } from './workspace-host';

/** One sheet of an extract: rows the profile brings along, and the mapped ones beside what the sheet has. */
export interface SheetExtract {
  readonly entity: AnyEntity;
  readonly setUp: RowBlock;
  readonly sides: ExtractSides;
  readonly compared: ExtractComparison;
}

export interface ReadExtract {
  readonly report: Omit<MappingResult, 'entities' | 'setup'>;
  readonly rowsOut: Readonly<Record<string, number>>;
  /** As it is before the extract comes in. */
  readonly kept: KeptHistory;
  readonly sheets: readonly SheetExtract[];
  /** What a row's status says until it is checked. */
  readonly draft: string;
}

/** Mapped rows without a sheet would vanish, so nothing is written then. */
export function requireSheets(snapshot: WorkspaceSnapshot, entities: Iterable<string>): void {
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

const noRows = (entity: string): MappedRows => ({ entity, rowCount: 0, columns: new Map(), sourceRows: [] });

const withRows = (table: EntityTable, { rowIds, columns }: RowBlock): EntityTable => {
  const all = joinBlocks({ rowIds: table.rowIds, columns: table.columns }, { rowIds, columns });
  return { ...table, ...all, rowCount: all.rowIds.length };
};

/** A source, how its rows are made, and the other tables the profile looks into, by the name it gives them. */
export interface Extract {
  readonly source: SourceTable;
  readonly profile: MappingProfile;
  readonly tables?: LookupTables | undefined;
}

/** Maps a source and compares every row with what the profile's last extract brought in, others having their turn by `pause`; nothing is written. */
export async function readExtract(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  { source, profile, tables: lookup }: Extract,
  newRowId: () => string,
  {
    pause,
    signal,
  }: { readonly pause?: (() => Promise<void>) | undefined; readonly signal?: AbortSignal | undefined } = {},
): Promise<ReadExtract> {
  const { lists, language, tables, registry } = snapshot;
  const context: WriteContext = { lists, language, dateSystem: tables.dateSystem };
  const mapping = { ...context, registry, ...(lookup ? { tables: lookup } : {}) };
  const steps = applyingProfile(source, profile, mapping);
  const { entities, setup, ...report } = await atPace(steps, pause, signal);
  requireSheets(snapshot, [...entities.keys(), ...setup.keys()]);
  const kept = await readKeptHistory(host, profile.name);
  const [draft = ''] = statusLabels(['Draft'], lists, language);
  const sheets = loadOrder(registry).flatMap(({ entity }): SheetExtract[] => {
    const { name } = entity;
    const mapped = entities.get(name) ?? noRows(name);
    const own = setup.get(name);
    if (!own && !entities.has(name)) return [];
    const table = tables.tables.get(name) ?? { entity: name, rowCount: 0, columns: new Map(), rowIds: [] };
    const fresh = own && newSetupRows(entity, own, table, context);
    const indexes = fresh?.sourceRows.map((_row, index) => index) ?? [];
    const setUp = fresh
      ? mappedBlock(fresh, indexes, indexes.map(newRowId), draftColumns(indexes.length, draft))
      : emptyBlock;
    const last = kept.broughtIn.get(name) ?? emptyBlock;
    const sides = { entity, mapped, last, sheet: withRows(table, setUp), context };
    return [{ entity, setUp, sides, compared: compareExtract(sides) }];
  });
  const rowsOut = Object.fromEntries([...entities].map(([name, rows]) => [name, rows.rowCount]));
  return { report, rowsOut, kept, sheets, draft };
}
