import type { TouchedCell } from '../core/history/find-touched';
import { CodedError } from '../core/kernel/coded-error';
import { listOperations } from './list-operations';
import { readHistory } from '../excel/workspace/read-history';
import { readKeptChanges } from './stored-operations';
import type { WorkspaceHost } from './workspace-host';

/** How many cells were changed since by an operation; by hand where `operation` is left out. */
export interface ChangedSince {
  readonly operation?: string;
  readonly act?: string;
  readonly by?: string;
  readonly cells: number;
}

const placeOf = ({ entity, rowId, field }: Pick<TouchedCell, 'entity' | 'rowId' | 'field'>): string =>
  [entity, rowId, field].join('\n');

/** The cells each operation wrote, by place; rows that came or went are told without a field. */
async function writtenBy(host: WorkspaceHost, operation: string): Promise<ReadonlySet<string>> {
  const kept = await readKeptChanges(host, operation);
  if (!kept)
    return new Set(
      (await readHistory(host)).filter((one) => one.operation === operation).map(({ edit }) => placeOf(edit)),
    );
  return new Set(
    kept.changes.flatMap(({ entity, added, removed, changed }) => [
      ...[...added.rowIds, ...removed.rowIds].map((rowId) => placeOf({ entity, rowId, field: '' })),
      ...[...changed].flatMap(([field, { rowIds }]) =>
        rowIds.map((rowId) => placeOf({ entity, rowId, field })),
      ),
    ]),
  );
}

/** Which operation changed each of the cells last; those no later operation tells of were changed by hand. */
async function changedSince(
  host: WorkspaceHost,
  operation: string,
  touched: readonly TouchedCell[],
): Promise<readonly ChangedSince[]> {
  const operations = await listOperations(host);
  const later = operations.slice(operations.findIndex((one) => one.operation === operation) + 1);
  const since: ChangedSince[] = [];
  let open = touched;
  for (const { operation: name, act, by } of later.toReversed()) {
    if (open.length === 0) break;
    const written = await writtenBy(host, name);
    const isIts = (cell: TouchedCell): boolean =>
      written.has(placeOf(cell)) || written.has(placeOf({ ...cell, field: '' }));
    const cells = open.filter(isIts).length;
    if (cells > 0) since.push({ operation: name, act, by, cells });
    open = open.filter((cell) => !isIts(cell));
  }
  return open.length > 0 ? [...since, { cells: open.length }] : since;
}

const inWords = ({ operation, act, by, cells }: ChangedSince): string =>
  operation === undefined
    ? `${String(cells)} by hand`
    : `${String(cells)} by ${act ?? ''} ${operation} (${by ?? ''})`;

/** Throws UNDO_REFUSED: which cells stand in the way, how many, and what changed them since. */
export async function refuseUndo(
  host: WorkspaceHost,
  operation: string,
  touched: readonly TouchedCell[],
): Promise<never> {
  const since = await changedSince(host, operation, touched);
  const [first] = touched;
  throw new CodedError(
    'UNDO_REFUSED',
    'notDone',
    `It cannot be taken back: ${String(touched.length)} of its cells were changed since (${since.map(inWords).join(', ')}).`,
    {
      operation,
      cells: touched.length,
      since: since.map(inWords).join(', '),
      byHand: since.find((one) => one.operation === undefined)?.cells ?? 0,
      first: first ? placeOf(first).replaceAll('\n', ' ') : '',
    },
  );
}
