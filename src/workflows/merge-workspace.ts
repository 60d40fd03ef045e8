import type { Canonical, Cell } from '../core/entity/cell';
import type { EntityTable } from '../core/entity/column-table';
import type { AnyEntity } from '../core/entity/entity';
import { dataFields } from '../core/entity/entity-fields';
import type { WriteContext } from '../core/entity/kind-spec';
import { shownValue } from '../core/kernel/shown-value';
import {
  mergePart,
  type MergeChoice,
  type MergeConflict,
  type MergeSides,
  type PartMerge,
  type RemovedRow,
} from '../core/template/merge-part';
import { partBaseSchema, partStorage } from '../core/template/part-record';
import { translateCell } from '../core/template/translate-cells';
import { readStored } from '../excel/storage/workspace-store';
import { addedColumns } from '../excel/workspace/added-columns';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import { writeRowChanges, type RowChanges } from '../excel/workspace/write-row-changes';
import { writeRows } from '../excel/workspace/write-rows';
import { carryWaiversTo } from './carry-waivers';
import { requirePartOf } from './part-of-workspace';
import type { Watching } from './progress';
import { readWithRowIds } from './read-with-row-ids';
import { placesOf } from './require-workspace';
import { statusLabels } from './status-labels';
import type { WorkspaceHost } from './workspace-host';

export interface MergeOptions extends MergeChoice {
  /** Says what would be done and does nothing. */
  readonly dryRun: boolean;
  readonly newRowId: () => string;
}

export interface MergeCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export interface MergeSummary extends MergeCounts {
  readonly entities: Readonly<Record<string, MergeCounts>>;
  /** Rows gone from the part that the whole had; taken out of it only when told. */
  readonly removed: readonly RemovedRow[];
  /** As they may be shown: passwords and card numbers are masked. */
  readonly conflicts: readonly MergeConflict[];
  /** Columns people added to the part, by entity: they stay there. */
  readonly addedColumns: Readonly<Record<string, readonly string[]>>;
  /** Entities whose sheet one of the two workbooks has no more. */
  readonly missingSheets: readonly string[];
}

interface SheetMerge {
  readonly entity: AnyEntity;
  readonly sides: MergeSides;
  readonly merge: PartMerge;
}

const contextOf = ({ lists, language, tables }: WorkspaceSnapshot): WriteContext => ({
  lists,
  language,
  dateSystem: tables.dateSystem,
});

/** Compares the sheets both workbooks have; nothing is written. */
async function mergeSheets(
  part: WorkspaceHost,
  names: readonly string[],
  snapshots: { readonly whole: WorkspaceSnapshot; readonly part: WorkspaceSnapshot },
  choice: MergeChoice,
): Promise<readonly SheetMerge[]> {
  const merges: SheetMerge[] = [];
  for (const entity of snapshots.whole.registry) {
    const whole = snapshots.whole.tables.tables.get(entity.name);
    const own = snapshots.part.tables.tables.get(entity.name);
    if (!names.includes(entity.name) || !whole || !own) continue;
    const base = partBaseSchema.parse(await readStored(part, partStorage.base(entity.name)));
    const contexts = { wholeContext: contextOf(snapshots.whole), partContext: contextOf(snapshots.part) };
    const sides: MergeSides = { base, whole, part: own, ...contexts };
    merges.push({ entity, sides, merge: mergePart(entity, sides, choice) });
  }
  return merges;
}

/** Cells to write into rows the whole has: what changed, that it must be checked again, and rows emptied. */
function changesOf({ sides, merge }: SheetMerge, draft: string): RowChanges {
  const changes = new Map([...merge.cells].map(([field, cells]) => [field, new Map(cells)]));
  const set = (field: string, row: number, cell: Cell): void => {
    if (!sides.whole.columns.has(field)) return;
    changes.set(field, (changes.get(field) ?? new Map<number, Cell>()).set(row, cell));
  };
  for (const row of merge.changedRows) {
    set('rowStatus', row, draft);
    set('messages', row, '');
  }
  for (const row of merge.removedRows) for (const field of sides.whole.columns.keys()) set(field, row, '');
  return changes;
}

const pick = (table: EntityTable, field: string, rows: readonly number[]): readonly Cell[] =>
  rows.map((row) => table.columns.get(field)?.[row] ?? '');

async function addRows(
  host: WorkspaceHost,
  { entity, sides, merge }: SheetMerge,
  draft: string,
): Promise<void> {
  const { part, partContext, wholeContext } = sides;
  const columns = new Map<string, readonly Cell[]>([
    ...dataFields(entity).map(([name, field]): [string, readonly Cell[]] => [
      name,
      pick(part, name, merge.added).map((cell) => translateCell(cell, field, partContext, wholeContext)),
    ]),
    ['smartBillingId', pick(part, 'smartBillingId', merge.added)],
    ['rowStatus', merge.added.map(() => draft)],
  ]);
  const rowIds = merge.added.map((row) => part.rowIds[row] ?? '');
  await writeRows(host, entity, columns, rowIds, 'append');
}

const touches = ({ merge: { added, changedRows, removedRows } }: SheetMerge): boolean =>
  added.length + changedRows.length + removedRows.length > 0;

async function writeMerges(
  whole: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  merges: readonly SheetMerge[],
  { onProgress, signal }: Watching,
): Promise<void> {
  const [draft = ''] = statusLabels(['Draft'], snapshot.lists, snapshot.language);
  requireOpenSheets(
    placesOf(
      snapshot,
      merges.filter(touches).map(({ entity }) => entity.name),
    ),
  );
  for (const [done, sheet] of merges.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'writing', done, total: merges.length });
    const changes = changesOf(sheet, draft);
    if (changes.size > 0) await writeRowChanges(whole, sheet.entity, changes);
    if (sheet.merge.added.length > 0) await addRows(whole, sheet, draft);
  }
}

/** A conflict as it may be shown: of a field that may hold a password only that the sides differ. */
function shownConflict(entity: AnyEntity, { base, whole, part, ...place }: MergeConflict): MergeConflict {
  const secret = place.field !== null && entity.secrets?.fields.includes(place.field) === true;
  const shown = (value: Canonical): Canonical =>
    typeof value === 'string' ? shownValue(value, secret) : value;
  return { ...place, base: shown(base), whole: shown(whole), part: shown(part) };
}

const countsOf = (merges: readonly SheetMerge[]): MergeCounts => {
  const sum = (count: (merge: PartMerge) => number): number =>
    merges.reduce((total, { merge }) => total + count(merge), 0);
  return {
    added: sum(({ added }) => added.length),
    changed: sum(({ changedRows }) => changedRows.length),
    unchanged: sum(({ unchanged }) => unchanged),
  };
};

/**
 * Merges a part back into the workbook it was split from. New rows are added, what only the part changed is taken over,
 * conflicts are shown and left as the whole has them unless `take` says otherwise. Throws NOT_A_PART or PART_OF_ANOTHER
 * before anything is touched. Rows of either workbook without a Row Id get one.
 */
export async function mergeWorkspace(
  whole: WorkspaceHost,
  part: WorkspaceHost,
  { dryRun, newRowId, ...choice }: MergeOptions,
  watching: Watching = {},
): Promise<MergeSummary> {
  const record = await requirePartOf(whole, part);
  watching.onProgress?.({ stage: 'reading', done: 0, total: record.entities.length });
  const snapshots = {
    whole: (await readWithRowIds(whole, newRowId)).snapshot,
    part: (await readWithRowIds(part, newRowId)).snapshot,
  };
  const merges = await mergeSheets(part, record.entities, snapshots, choice);
  const merged = merges.map(({ entity }) => entity);
  if (!dryRun) {
    await writeMerges(whole, snapshots.whole, merges, watching);
    await carryWaiversTo(whole, { host: part, snapshot: snapshots.part });
  }
  return {
    ...countsOf(merges),
    entities: Object.fromEntries(merges.map((sheet) => [sheet.entity.name, countsOf([sheet])])),
    removed: merges.flatMap(({ merge }) => merge.removed),
    conflicts: merges.flatMap(({ entity, merge }) =>
      merge.conflicts.map((conflict) => shownConflict(entity, conflict)),
    ),
    addedColumns: Object.fromEntries(await addedColumns(part, merged)),
    missingSheets: record.entities.filter((name) => !merged.some((entity) => entity.name === name)),
  };
}
