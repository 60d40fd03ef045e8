import { shippedLists } from '../core/entities/lists/reference-lists';
import { encodeRows } from '../core/entity/decode-table';
import type { AnyEntity } from '../core/entity/entity';
import { sampleRow } from '../core/entity/sample-rows';
import { sampleRowId } from '../core/template/sample-row-id';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { readWorkspace } from '../excel/workspace/read-workspace';
import { blankTableRows } from '../excel/workspace/blank-table-rows';
import { writeStartingRows, type StartingRows } from '../excel/workspace/write-starting-rows';
import type { Watching } from './progress';
import { entityIn, requireWorkspace } from './require-workspace';
import { statusLabels } from './status-labels';
import type { WorkspaceHost } from './workspace-host';

/** The first two refer to each other by place, from one sheet to the next. */
const shownRows = [0, 1] as const;

/** A day on which every example is right. */
const context = { lists: shippedLists, facts: { today: '2026-01-01' } };

/** Whether a sheet holds nothing yet, and has the column by which a sample is told from a row of one's own. */
function isBlankSheet({ tables, places, sampleRows, leftAside }: WorkspaceSnapshot, name: string): boolean {
  return (
    tables.tables.get(name)?.rowCount === 0 &&
    places.get(name)?.columnOf.has('rowId') === true &&
    !sampleRows.has(name) &&
    !leftAside.has(name)
  );
}

function samplesOf(entity: AnyEntity, snapshot: WorkspaceSnapshot): StartingRows {
  const { lists, language, tables, places } = snapshot;
  const find = (name: string): AnyEntity | undefined => entityIn(snapshot, name);
  const rows = shownRows.map((index) => sampleRow(entity, index, find, context));
  const encoded = encodeRows(entity, rows, { lists, language, dateSystem: tables.dateSystem });
  const there = places.get(entity.name)?.columnOf;
  const own = new Map([...encoded].filter(([field]) => there?.has(field)));
  const rowIds = shownRows.map((row) => sampleRowId(entity, own, row));
  const status = there?.has('rowStatus')
    ? [
        [
          'rowStatus',
          statusLabels(
            rows.map(() => 'Sample'),
            lists,
            language,
          ),
        ] as const,
      ]
    : [];
  return { entity, columns: new Map([...own, ...status]), rowIds };
}

/**
 * Shows what right rows look like: two on each sheet that has none, in the workbook's language and with Row Status
 * Sample. Sheets with rows stay as they are, so that showing twice shows once.
 */
export async function showSampleRows(
  host: WorkspaceHost,
  { onProgress, signal }: Watching = {},
): Promise<{ readonly rows: number; readonly sheets: number }> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  signal?.throwIfAborted();
  const blank = snapshot.registry.filter(({ name }) => isBlankSheet(snapshot, name));
  const samples = blank.map((entity) => samplesOf(entity, snapshot));
  onProgress?.({ stage: 'writing', done: 0, total: samples.length });
  if (samples.length > 0) await writeStartingRows(host, samples);
  return { rows: samples.length * shownRows.length, sheets: samples.length };
}

const countRows = ({ sampleRows }: WorkspaceSnapshot): number =>
  [...sampleRows.values()].reduce((sum, rows) => sum + rows.length, 0);

/** How many sample rows there are that nobody has changed. */
export const countSampleRows = async (host: WorkspaceHost): Promise<number> =>
  countRows(await readWorkspace(host));

/** Takes out the sample rows nobody has changed: of all sheets, or of these entities. */
export async function removeSampleRows(
  host: WorkspaceHost,
  entities?: readonly string[],
): Promise<{ readonly rows: number }> {
  const snapshot = await requireWorkspace(host);
  const found = snapshot.registry.flatMap((entity) => {
    const rows = snapshot.sampleRows.get(entity.name);
    return rows && (entities?.includes(entity.name) ?? true) ? [[entity, rows] as const] : [];
  });
  if (found.length > 0) await blankTableRows(host, new Map(found));
  return { rows: found.reduce((sum, [, rows]) => sum + rows.length, 0) };
}
