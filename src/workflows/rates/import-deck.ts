import { destinationLine } from '../../core/entities/rates/destination-line';
import { ratePlan } from '../../core/entities/rates/rate-plan';
import { encodeRows } from '../../core/entity/decode-table';
import type { AnyEntity } from '../../core/entity/entity';
import {
  emptyBlock,
  isEmptyChange,
  type EntityChange,
  type RowBlock,
} from '../../core/history/entity-change';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { numberedRowIds } from '../../core/history/numbered-row-ids';
import { draftColumns } from '../../core/mapping/next-extract/draft-columns';
import type { DeckReading } from '../../core/rating/deck/deck-reading';
import type { DeckImport, ImportedCell, ImportWish } from '../../core/rating/designer/import/deck-import';
import { planImport } from '../../core/rating/designer/import/plan-import';
import type { SheetRows } from '../../core/rating/reading/sheet-rows';
import { requireOpenSheets } from '../../excel/workspace/require-open-sheets';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import type { Doing } from '../apply-fixes';
import type { Watching } from '../progress';
import { readWithRowIds } from '../read-with-row-ids';
import { readKeptHistory, recordOperation } from '../record-operation';
import { entityIn, placesOf, requireWorkspace } from '../require-workspace';
import { statusLabels } from '../status-labels';
import type { WorkspaceHost } from '../workspace-host';
import { writeChanges } from '../write-changes';
import { changedColumns } from './cell-changes';
import { standingPlan } from './standing-plan';

/** A deck as it was read, and the file it is of. */
export interface ReadDeck {
  readonly file: string;
  readonly deck: DeckReading;
}

/** What a deck brought in. */
export interface ImportedDeck {
  readonly made: DeckImport;
  /** Undefined where there was nothing to write. */
  readonly operation: string | undefined;
}

const planOf = (snapshot: WorkspaceSnapshot, deck: DeckReading, wish: ImportWish): DeckImport => {
  const { lines, versions } = standingPlan(snapshot, wish.plan);
  return planImport(deck, { lines: lines.rows, versions: versions.rows }, wish);
};

/** What importing a deck would do; nothing is written. Throws as `planImport`. */
export const previewDeck = async (
  host: WorkspaceHost,
  { deck }: ReadDeck,
  wish: ImportWish,
): Promise<DeckImport> => planOf(await requireWorkspace(host), deck, wish);

function addedRows(
  { tables, lists, language }: WorkspaceSnapshot,
  entity: AnyEntity,
  rows: readonly CanonicalRow[],
  newId: () => string,
): RowBlock {
  if (rows.length === 0) return emptyBlock;
  const columns = encodeRows(entity, rows, { lists, language, dateSystem: tables.dateSystem });
  const filled = [...columns].filter(([, cells]) => cells.some((cell) => cell !== ''));
  const [draft = ''] = statusLabels(['Draft'], lists, language);
  return {
    rowIds: numberedRowIds(newId(), 0, rows.length),
    columns: new Map([...filled, ...draftColumns(rows.length, draft)]),
  };
}

interface SheetPart {
  readonly added: readonly CanonicalRow[];
  readonly cells: readonly ImportedCell[];
  readonly standing: SheetRows<unknown>;
}

/** What an import does to one sheet; undefined for a sheet it leaves alone, or that the workbook has not. */
function sheetChange(
  snapshot: WorkspaceSnapshot,
  name: string,
  { added, cells, standing }: SheetPart,
  newId: () => string,
): EntityChange | undefined {
  const entity = entityIn(snapshot, name);
  if (!entity) return undefined;
  const wanted = cells.map(({ row, field, to }) => ({ row: standing.rowOf[row] ?? -1, field, to }));
  const change = {
    entity: name,
    added: addedRows(snapshot, entity, added, newId),
    removed: emptyBlock,
    changed: changedColumns(snapshot, entity, wanted),
  };
  return isEmptyChange(change) ? undefined : change;
}

function changesOf(
  snapshot: WorkspaceSnapshot,
  { plan, added, lineCells, versions, versionCells }: DeckImport,
  newId: () => string,
): readonly EntityChange[] {
  const standing = standingPlan(snapshot, plan);
  const headers = { added: versions, cells: versionCells, standing: standing.versions };
  const lines = { added, cells: lineCells, standing: standing.lines };
  return [
    sheetChange(snapshot, ratePlan.name, headers, newId),
    sheetChange(snapshot, destinationLine.name, lines, newId),
  ].flatMap((change) => change ?? []);
}

/**
 * Brings a deck's lines into the Destination Lines sheet, and the plan's version into Rate Plans where it needs one, as
 * one operation of the history. Throws as `planImport`, before anything is written.
 */
export async function importDeck(
  host: WorkspaceHost,
  { deck, file }: ReadDeck,
  wish: ImportWish,
  { by, at, newId }: Doing,
  { onProgress, signal }: Watching = {},
): Promise<ImportedDeck> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const { snapshot } = await readWithRowIds(host, newId);
  const made = planOf(snapshot, deck, wish);
  const changes = changesOf(snapshot, made, newId);
  if (changes.length === 0) return { made, operation: undefined };
  requireOpenSheets(
    placesOf(
      snapshot,
      changes.map(({ entity }) => entity),
    ),
  );
  signal?.throwIfAborted();
  const operation = newId();
  const written: EntityChange[] = [];
  try {
    for (const change of changes) {
      onProgress?.({ stage: 'writing', done: written.length, total: changes.length });
      written.push(change);
      await writeChanges(host, snapshot, [change]);
    }
  } finally {
    const told = { operation, at, by, act: 'map' as const, source: `${file} → ${wish.plan}` };
    const done = { changes: written, broughtIn: [] };
    await recordOperation(host, snapshot, told, done, await readKeptHistory(host, undefined));
  }
  return { made, operation };
}
