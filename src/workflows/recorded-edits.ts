import type { Cell } from '../core/entity/cell';
import { decodeTable } from '../core/entity/decode-table';
import type { AnyEntity, DecodedTable } from '../core/entity/entity';
import { fieldOf } from '../core/entity/entity-fields';
import { kindOf } from '../core/entity/field-kinds';
import type { ChangeRecord } from '../core/fixes/change-record';
import type { ReferenceLists } from '../core/entity/reference-list';
import { shownValue } from '../core/kernel/shown-value';
import type { CellEdit } from '../core/validation/cell-edit';
import { applyCellEdits, type AppliedEdits } from '../excel/workspace/apply-cell-edits';
import { appendHistory, type HistoryLine } from '../excel/workspace/history-sheet';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { placeOf } from './place-issue';
import type { Watching } from './progress';
import { entityIn, requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

function lineOf(snapshot: WorkspaceSnapshot, record: ChangeRecord): HistoryLine {
  const { edit } = record;
  const entity = entityIn(snapshot, edit.entity);
  const field = entity && fieldOf(entity, edit.field);
  return {
    record,
    ...placeOf(edit, snapshot.places),
    heading: field?.label[snapshot.language] ?? edit.field,
    numberFormat: field ? kindOf(field).numberFormat(field) : 'General',
  };
}

/** Rows may have moved since the edit was made: the history says where the row is. */
function withRows(snapshot: WorkspaceSnapshot, edits: readonly CellEdit[]): ReadonlyMap<CellEdit, CellEdit> {
  const rowsOf = new Map<string, ReadonlyMap<string, number>>();
  return new Map(
    edits.map((edit) => {
      const rows =
        rowsOf.get(edit.entity) ??
        new Map(snapshot.tables.tables.get(edit.entity)?.rowIds.map((id, row) => [id, row]));
      rowsOf.set(edit.entity, rows);
      const rowIndex = edit.rowId === '' ? undefined : rows.get(edit.rowId);
      return [edit, rowIndex === undefined ? edit : { ...edit, rowIndex }];
    }),
  );
}

/** Which edits touch a password or a card number: the history must not keep those. */
function secretEdits(snapshot: WorkspaceSnapshot, edits: readonly CellEdit[]): ReadonlySet<CellEdit> {
  const { registry, tables, lists } = snapshot;
  const read = decodedOnce(registry, tables, lists);
  const secretsOf = new Map<string, ((rowIndex: number) => readonly string[]) | undefined>();
  const isPassword = ({ entity: name, field, rowIndex }: CellEdit): boolean => {
    const entity = entityIn(snapshot, name);
    if (!entity?.secrets?.fields.includes(field)) return false;
    const table = read(name);
    if (!secretsOf.has(name)) secretsOf.set(name, table && entity.secrets.on(table, read));
    return secretsOf.get(name)?.(rowIndex).includes(field) ?? true;
  };
  const hasCard = (cell: Cell): boolean => shownValue(String(cell), false) !== String(cell);
  return new Set(edits.filter((edit) => hasCard(edit.from) || hasCard(edit.to) || isPassword(edit)));
}

/** Reads a sheet's cells the first time somebody asks. */
export function decodedOnce(
  registry: readonly AnyEntity[],
  { tables, dateSystem }: WorkspaceSnapshot['tables'],
  lists: ReferenceLists,
): (name: string) => DecodedTable | undefined {
  const known = new Map<string, DecodedTable | undefined>();
  return (name) => {
    const entity = registry.find((one) => one.name === name);
    const table = tables.get(name);
    if (!known.has(name))
      known.set(name, entity && table && decodeTable(entity, table, { lists, dateSystem }));
    return known.get(name);
  };
}

/** Makes the edits of the records that still can be made, and tells the workbook's history of them. */
export async function recordedEdits(
  host: WorkspaceHost,
  records: readonly ChangeRecord[],
  { onProgress, signal }: Watching,
  mustAll?: (edit: CellEdit) => boolean,
): Promise<AppliedEdits> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  signal?.throwIfAborted();
  const placed = withRows(
    snapshot,
    records.map(({ edit }) => edit),
  );
  const done = await applyCellEdits(host, snapshot.registry, [...placed.values()], {
    onProgress: (written, total) => onProgress?.({ stage: 'writing', done: written, total }),
    ...(signal ? { signal } : {}),
    ...(mustAll ? { mustAll } : {}),
  });
  const applied = new Set(done.applied);
  const secret = secretEdits(snapshot, done.applied);
  const lines = records.flatMap((record) => {
    const edit = placed.get(record.edit);
    if (!edit || !applied.has(edit)) return [];
    return [lineOf(snapshot, { ...record, edit, isSecret: secret.has(edit) })];
  });
  await appendHistory(host, lines, snapshot.language);
  return done;
}
