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
import type { WorkspaceOutline } from '../excel/workspace/workspace-outline';
import { placeOf } from './place-issue';
import type { Watching } from './progress';
import { entityIn, requireOutline, requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

function lineOf(outline: WorkspaceOutline, record: ChangeRecord): HistoryLine {
  const { edit } = record;
  const entity = entityIn(outline, edit.entity);
  const field = entity && fieldOf(entity, edit.field);
  return {
    record,
    ...placeOf(edit, outline.places),
    heading: field?.label[outline.language] ?? edit.field,
    numberFormat: field ? kindOf(field).numberFormat(field) : 'General',
  };
}

/** Whether the column is one that holds passwords on some rows. */
const mayBePassword =
  (outline: WorkspaceOutline) =>
  ({ entity, field }: CellEdit): boolean =>
    entityIn(outline, entity)?.secrets?.fields.includes(field) === true;

const hasCard = (cell: Cell): boolean => shownValue(String(cell), false) !== String(cell);

/** Which edits touch a password, as the rows were before. */
function passwordEdits(snapshot: WorkspaceSnapshot): (edit: CellEdit) => boolean {
  const { registry, tables, lists } = snapshot;
  const read = decodedOnce(registry, tables, lists);
  const secretsOf = new Map<string, ((rowIndex: number) => readonly string[]) | undefined>();
  const isCandidate = mayBePassword(snapshot);
  return (edit) => {
    const { entity: name, field, rowIndex } = edit;
    if (!isCandidate(edit)) return false;
    const table = read(name);
    if (!secretsOf.has(name))
      secretsOf.set(name, table && entityIn(snapshot, name)?.secrets?.on(table, read));
    return secretsOf.get(name)?.(rowIndex).includes(field) ?? true;
  };
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

/** Which edits the history must not keep; all rows are read only where some may hold a password. */
async function secretsAmong(
  host: WorkspaceHost,
  outline: WorkspaceOutline,
  edits: readonly CellEdit[],
): Promise<(edit: CellEdit) => boolean> {
  const asks = edits.some(mayBePassword(outline));
  const isPassword = asks ? passwordEdits(await requireWorkspace(host)) : () => false;
  return (edit) => hasCard(edit.from) || hasCard(edit.to) || isPassword(edit);
}

/** Makes the edits of the records that still can be made, and tells the workbook's history of them. */
export async function recordedEdits(
  host: WorkspaceHost,
  records: readonly ChangeRecord[],
  { onProgress, signal }: Watching,
  mustAll?: (edit: CellEdit) => boolean,
): Promise<Pick<AppliedEdits, 'applied' | 'skipped'>> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const outline = await requireOutline(host);
  const edits = records.map(({ edit }) => edit);
  const isSecret = await secretsAmong(host, outline, edits);
  signal?.throwIfAborted();
  const { applied, skipped, placed } = await applyCellEdits(host, outline.registry, edits, {
    onProgress: (written, total) => onProgress?.({ stage: 'writing', done: written, total }),
    ...(signal ? { signal } : {}),
    ...(mustAll ? { mustAll } : {}),
  });
  const lines = records.flatMap((record) => {
    // Rows may have moved since the edit was made: the history says where the row is.
    const edit = placed.get(record.edit);
    return edit ? [lineOf(outline, { ...record, edit, isSecret: isSecret(edit) })] : [];
  });
  await appendHistory(host, lines, outline.language);
  return { applied, skipped };
}
