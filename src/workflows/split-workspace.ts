import type { Cell } from '../core/entity/cell';
import type { EntityTable, KeysElsewhere } from '../core/entity/column-table';
import { decodeTable } from '../core/entity/decode-table';
import type { AnyEntity } from '../core/entity/entity';
import { dataFields } from '../core/entity/entity-fields';
import type { WriteContext } from '../core/entity/kind-spec';
import { referenceColumns, referenceTargets } from '../core/entity/references';
import type { Language } from '../core/kernel/bilingual';
import { CodedError } from '../core/kernel/coded-error';
import { partBase, partStorage, workbookIdentitySchema, type PartRecord } from '../core/template/part-record';
import { translateCell } from '../core/template/translate-cells';
import { readStored, writeStored } from '../excel/storage/workspace-store';
import { refreshLists } from '../excel/workspace/list-sheet';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { writeRows } from '../excel/workspace/write-rows';
import { applyCustomFields } from './apply-custom-fields';
import { carryWaiversTo } from './carry-waivers';
import { createWorkspace } from './create-workspace';
import type { Watching } from './progress';
import { readWithRowIds } from './read-with-row-ids';
import type { WorkspaceHost } from './workspace-host';

export interface SplitOptions {
  /** Names of entities; those the whole has no sheet for are passed over. Lists always comes along. */
  readonly entities: readonly string[];
  /** Of the part. */
  readonly language: Language;
  readonly newRowId: () => string;
  /** Names the whole for good, the first time it is split. */
  readonly newWorkbookId: () => string;
}

export interface SplitSummary {
  /** Rows given to the part, by entity. */
  readonly rows: Readonly<Record<string, number>>;
}

async function identityOf(whole: WorkspaceHost, newWorkbookId: () => string): Promise<string> {
  const known = workbookIdentitySchema.safeParse(await readStored(whole, partStorage.identity)).data;
  if (known) return known.id;
  const id = newWorkbookId();
  await writeStored(whole, partStorage.identity, { id });
  return id;
}

/** The entities of the part: Lists before the sheets asked for, and Custom Fields where one of them has some. */
function chosenEntities(snapshot: WorkspaceSnapshot, names: readonly string[]): readonly AnyEntity[] {
  const { places, registry, customColumns } = snapshot;
  const asked = registry.filter(
    ({ name }) => name !== 'listValue' && places.has(name) && names.includes(name),
  );
  if (asked.length === 0)
    throw new CodedError(
      'PART_EMPTY',
      'notDone',
      `The workbook has no sheet for any of ${names.join(', ')}: there is nothing to split off.`,
    );
  const hasCustom = customColumns.some((column) => asked.some(({ name }) => name === column.entity));
  const isSetup = ({ name }: AnyEntity): boolean =>
    name === 'listValue' || (hasCustom && name === 'customField');
  return [...registry.filter(isSetup), ...asked.filter((entity) => !isSetup(entity))];
}

/** What rows outside the part are referred to by, of every entity the part refers to. */
function keysOutside(snapshot: WorkspaceSnapshot, chosen: readonly AnyEntity[]): KeysElsewhere {
  const { tables, lists, registry } = snapshot;
  const referred = new Set(
    chosen.flatMap((entity) => referenceColumns(entity).flatMap(({ field }) => referenceTargets(field))),
  );
  const outside = registry.filter((entity) => referred.has(entity.name) && !chosen.includes(entity));
  return new Map(
    outside.flatMap((entity) => {
      const table = tables.tables.get(entity.name);
      if (!table) return [];
      const decoded = decodeTable(entity, table, { lists, dateSystem: tables.dateSystem });
      const keys = decoded.column(entity.referenceBy).flatMap((key) => (key === null ? [] : [String(key)]));
      return [[entity.name, new Set(keys)] as const];
    }),
  );
}

/** The sheet's columns as the part shows them; messages speak the language of the whole and are left behind. */
function columnsFor(
  entity: AnyEntity,
  table: EntityTable,
  from: WriteContext,
  to: WriteContext,
): ReadonlyMap<string, readonly Cell[]> {
  const status = (cell: Cell): Cell => from.lists.find('rowStatus', String(cell))?.label[to.language] ?? cell;
  return new Map([
    ...dataFields(entity).map(([name, field]): [string, readonly Cell[]] => [
      name,
      (table.columns.get(name) ?? []).map((cell) => translateCell(cell, field, from, to)),
    ]),
    ['smartBillingId', table.columns.get('smartBillingId') ?? []],
    ['rowStatus', (table.columns.get('rowStatus') ?? []).map(status)],
  ]);
}

async function fillPart(
  part: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  chosen: readonly AnyEntity[],
  language: Language,
  { onProgress, signal }: Watching,
): Promise<Record<string, number>> {
  const { tables, lists } = snapshot;
  const from = { lists, dateSystem: tables.dateSystem, language: snapshot.language };
  const to = { lists, dateSystem: '1900' as const, language };
  const rows: Record<string, number> = {};
  for (const [done, entity] of chosen.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'writing', done, total: chosen.length });
    const table = tables.tables.get(entity.name);
    if (!table) continue;
    await writeRows(part, entity, columnsFor(entity, table, from, to), table.rowIds, 'replace');
    if (entity.name === 'customField') await applyCustomFields(part, { retire: false });
    const base = partBase(entity, table, from);
    await writeStored(part, partStorage.base(entity.name), base);
    rows[entity.name] = base.rowIds.length;
  }
  return rows;
}

/**
 * Makes a part of a workspace in a new workbook: the sheets chosen and Lists, with their rows and Row Ids, the keys of
 * rows that stay behind, and what the rows were, so that the part can be merged back. The whole gets Row Ids where rows
 * lack one and an identity; keep it before the part is given away.
 */
export async function splitWorkspace(
  whole: WorkspaceHost,
  part: WorkspaceHost,
  { entities, language, newRowId, newWorkbookId }: SplitOptions,
  watching: Watching = {},
): Promise<SplitSummary> {
  const { snapshot } = await readWithRowIds(whole, newRowId);
  const chosen = chosenEntities(snapshot, entities);
  const elsewhere = keysOutside(snapshot, chosen);
  const names = chosen.map(({ name }) => name);
  const record: PartRecord = {
    version: 1,
    workbook: await identityOf(whole, newWorkbookId),
    entities: names,
    keys: Object.fromEntries([...elsewhere].map(([entity, keys]) => [entity, [...keys]])),
  };
  await createWorkspace(part, { language, entities: names, newRowId, elsewhere }, watching);
  const rows = await fillPart(part, snapshot, chosen, language, watching);
  await refreshLists(part, snapshot.lists, language);
  await writeStored(part, partStorage.record, record);
  await carryWaiversTo(part, { host: whole, snapshot });
  return { rows };
}
