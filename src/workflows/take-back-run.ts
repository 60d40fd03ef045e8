import type { AnyEntity } from '../core/entity/entity';
import type { EntityTable } from '../core/entity/column-table';
import { grouped } from '../core/kernel/grouped';
import type { RollbackAnswer, RollbackResult } from '../core/push/wire';
import { appendHistory } from '../excel/workspace/history-sheet';
import { takenBackWords } from '../excel/workspace/history-words';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import { writeRowResults, type RowResults } from '../excel/workspace/write-row-results';
import type { Doing } from './apply-fixes';
import type { Connection } from './connect';
import type { Watching } from './progress';
import { keepReceipt } from './receipts';
import { entityIn, placesOf, requireWorkspace } from './require-workspace';
import { statusLabels } from './status-labels';
import type { WorkspaceHost } from './workspace-host';

/** Status and SmartBilling ID of the rows of one sheet; those that say something else of themselves by now stay so. */
function resultsFor(
  { lists, language, sampleRows }: WorkspaceSnapshot,
  { entity, rowIds, rowCount, columns }: EntityTable,
  taken: readonly RollbackResult[],
): RowResults {
  const [pushed = '', ready = ''] = statusLabels(['Pushed', 'Ready'], lists, language);
  const byRowId = new Map(taken.map((result) => [result.rowKey, result]));
  const textsOf = (name: string): string[] =>
    Array.from({ length: rowCount }, (_, rowIndex) => String(columns.get(name)?.[rowIndex] ?? ''));
  const status = textsOf('rowStatus');
  const smartBillingIds = textsOf('smartBillingId');
  rowIds.forEach((rowId, rowIndex) => {
    const result = byRowId.get(rowId);
    if (!result || smartBillingIds[rowIndex] !== result.id) return;
    if (status[rowIndex] === pushed) status[rowIndex] = ready;
    if (result.fate === 'deleted') smartBillingIds[rowIndex] = '';
  });
  return { status, smartBillingIds, untouched: sampleRows.get(entity) ?? [] };
}

function resultsOf(
  snapshot: WorkspaceSnapshot,
  { results }: RollbackAnswer,
): ReadonlyMap<AnyEntity, RowResults> {
  const taken = grouped(
    results.filter(({ fate }) => fate !== 'kept'),
    ({ entity }) => entity,
  );
  return new Map(
    [...taken].flatMap(([name, rows]) => {
      const entity = entityIn(snapshot, name);
      const table = snapshot.tables.tables.get(name);
      return entity && table ? [[entity, resultsFor(snapshot, table, rows)] as const] : [];
    }),
  );
}

async function tell(
  host: WorkspaceHost,
  { language }: WorkspaceSnapshot,
  answer: RollbackAnswer,
  { by, at, newId }: Doing,
): Promise<void> {
  const to = takenBackWords(answer.run, answer.totals, language);
  const edit = { entity: '', rowId: '', rowIndex: 0, field: '', from: '', to };
  const record = { operation: newId(), at, by, act: 'rollback' as const, code: '', edit, isSecret: false };
  await appendHistory(
    host,
    [{ record, sheet: '', cell: '', heading: '', numberFormat: 'General' }],
    language,
  );
}

/** What would become of each row of a run, told by SmartBilling; nothing changes. */
export const rehearseTakingBack = (
  { client }: Connection,
  run: string,
  { signal }: Watching = {},
): Promise<RollbackAnswer> => client.rollback(run, true, { signal });

/**
 * Takes a run back in SmartBilling and says so in the workbook: rows taken back are Ready again, deleted ones lose their
 * SmartBilling ID; the history and the receipts tell of it. Should it fail half way, doing it again finishes it.
 */
export async function takeBackRun(
  host: WorkspaceHost,
  { client, url }: Connection,
  run: string,
  doing: Doing,
  { onProgress, signal }: Watching = {},
): Promise<RollbackAnswer> {
  onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  requireOpenSheets(placesOf(snapshot, snapshot.tables.tables.keys()));
  onProgress?.({ stage: 'takingBack', done: 0, total: 1 });
  const answer = await client.rollback(run, false, { signal });
  await writeRowResults(host, resultsOf(snapshot, answer));
  const { at } = doing;
  await keepReceipt(host, { kind: 'rollback', run, url, at, totals: answer.totals });
  await tell(host, snapshot, answer, doing);
  return answer;
}
