import type { AddedRow, CatalogAct, CatalogChange } from '../core/catalog/acts/catalog-change';
import { rowsChanged } from '../core/catalog/acts/catalog-change';
import type { Cell } from '../core/entity/cell';
import type { AnyEntity } from '../core/entity/entity';
import { registry } from '../core/entities/registry';
import type { ChangeRecord } from '../core/fixes/change-record';
import { ChangingColumns } from '../core/history/changing-columns';
import { emptyBlock, type EntityChange, type RowBlock } from '../core/history/entity-change';
import type { CellEdit } from '../core/validation/cell-edit';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import type { Doing } from './apply-fixes';
import { catalogSheets } from './catalog-book';
import type { Watching } from './progress';
import { readKeptHistory, recordOperation } from './record-operation';
import { recordedEdits } from './recorded-edits';
import { readWithRowIds } from './read-with-row-ids';
import { placesOf } from './require-workspace';
import { catalogOf } from './sheet-book';
import { statusLabels } from './status-labels';
import type { WorkspaceHost } from './workspace-host';
import { writeChanges } from './write-changes';

/** What an act of the catalog, or of other rows that are designed like it, is about. */
export interface CatalogWish {
  readonly act: CatalogAct;
  /** Whether rows of any sheet may refer to what it changes; else only `sheets` are read. */
  readonly reachesAll: boolean;
  /** The sheets the act is worked out on; the catalog's when left out. */
  readonly sheets?: readonly AnyEntity[];
  /** ISO date. */
  readonly today: string;
}

/** What was done, under one name in the history. */
export interface ChangedCatalog {
  readonly operation: string;
  /** Rows that came in, by Row Id in the order of the act. */
  readonly added: readonly { readonly entity: string; readonly rowId: string }[];
  readonly edits: readonly CellEdit[];
}

function blockOf(rows: readonly AddedRow[], draft: Cell): RowBlock {
  const fields = new Set(['rowStatus', ...rows.flatMap(({ cells }) => [...cells.keys()])]);
  const columns = [...fields].map((field): [string, readonly Cell[]] => [
    field,
    rows.map(({ cells }) => (field === 'rowStatus' ? draft : (cells.get(field) ?? ''))),
  ]);
  return { rowIds: rows.map(({ rowId }) => rowId), columns: new Map(columns) };
}

/** The same as a change of whole sheets, which can be undone as one. */
function sheetChanges({ edits, added }: CatalogChange, draft: Cell): readonly EntityChange[] {
  const names = new Set([...added, ...edits].map(({ entity }) => entity));
  return [...names].map((entity) => {
    const changing = new ChangingColumns();
    for (const edit of edits)
      if (edit.entity === entity) changing.add(edit.field, edit.rowId, edit.from, edit.to);
    const rows = added.filter((row) => row.entity === entity);
    return { entity, added: blockOf(rows, draft), removed: emptyBlock, changed: changing.changed };
  });
}

async function writeCells(
  host: WorkspaceHost,
  edits: readonly CellEdit[],
  { by, at }: Doing,
  operation: string,
  watching: Watching,
): Promise<readonly CellEdit[]> {
  const records = edits.map((edit): ChangeRecord => ({
    operation,
    at,
    by,
    act: 'edit',
    code: '',
    edit,
    isSecret: false,
  }));
  const mustAll = ({ field }: CellEdit): boolean => field !== 'rowStatus' && field !== 'messages';
  const { applied, skipped } = await recordedEdits(host, records, watching, mustAll);
  if (skipped.some(({ edit }) => mustAll(edit))) throw rowsChanged();
  return applied;
}

async function writeRows(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  change: CatalogChange,
  { by, at }: Doing,
  operation: string,
): Promise<void> {
  const [draft = ''] = statusLabels(['Draft'], snapshot.lists, snapshot.language);
  const changes = sheetChanges(change, draft);
  const names = changes.map(({ entity }) => entity);
  requireOpenSheets(placesOf(snapshot, names));
  await writeChanges(host, snapshot, changes);
  const told = { operation, at, by, act: 'edit' as const };
  await recordOperation(
    host,
    snapshot,
    told,
    { changes, broughtIn: [] },
    await readKeptHistory(host, undefined),
  );
}

/**
 * Does one act of the catalog on the sheets as they stand at that moment, whole or not at all, as one operation of the
 * history that can be undone. Throws ROWS_CHANGED before writing where what was shown no longer holds.
 */
export async function changeCatalog(
  host: WorkspaceHost,
  { act, reachesAll, sheets, today }: CatalogWish,
  doing: Doing,
  watching: Watching = {},
): Promise<ChangedCatalog> {
  watching.onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const entities = reachesAll ? registry : (sheets ?? catalogSheets());
  const { snapshot } = await readWithRowIds(host, doing.newId, undefined, entities);
  const { lists, language, tables } = snapshot;
  const change = act({
    catalog: catalogOf(snapshot, today),
    newRowId: doing.newId,
    lists,
    language,
    dateSystem: tables.dateSystem,
  });
  watching.signal?.throwIfAborted();
  const operation = doing.newId();
  const added = change.added.map(({ entity, rowId }) => ({ entity, rowId }));
  if (added.length > 0) {
    await writeRows(host, snapshot, change, doing, operation);
    return { operation, added, edits: change.edits };
  }
  return { operation, added, edits: await writeCells(host, change.edits, doing, operation, watching) };
}
