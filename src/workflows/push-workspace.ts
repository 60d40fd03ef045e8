import { registry } from '../core/entities/registry';
import type { ChainLink, EntityChain, Receipt } from '../core/push/receipt';
import type { Connection } from './connect';
import type { Watching } from './progress';
import { pushRows, type PushSummary as RowsSummary, type RowsWish } from './push/push-rows';
import { realPause } from './push/real-pause';
import { WorkbookBook, type BookOptions } from './push/workbook-book';
import { hashText } from './hash-text';
import type { RowsLink } from './push/receipt-links';
import { keepReceipt } from './receipts';
import type { WorkspaceHost } from './workspace-host';

/** As for `pushRows`; what is left out: rows SmartBilling has are overwritten, a new run is begun, the machine's clock counts. */
export interface PushOptions
  extends
    BookOptions,
    Pick<RowsWish, 'dryRun' | 'now' | 'canary' | 'onStanding' | 'gate'>,
    Partial<Pick<RowsWish, 'onDuplicate' | 'resume' | 'overChanges' | 'pause'>> {}

/** Totals of one sheet, each with a fingerprint of its rows; its own are those of the rows SmartBilling took. */
export interface HashedTotal extends ChainLink {
  readonly sheet: ChainLink;
  readonly sent: ChainLink;
  /** null in a dry run. */
  readonly stored: ChainLink | null;
  /** Fields the connection has no place for. */
  readonly notCompared?: readonly string[];
}

export interface PushSummary extends Omit<RowsSummary, 'controlTotals'> {
  readonly controlTotals: Readonly<Record<string, HashedTotal>>;
  /** Of a run that was closed and compared; a dry run has none. */
  readonly receipt?: Pick<Receipt, 'number' | 'hash'>;
}

const hashed = async ({ count, sums, lines }: RowsLink): Promise<ChainLink> => ({
  count,
  sums,
  hash: await hashText(lines),
});

async function hashedTotals({ controlTotals }: RowsSummary): Promise<PushSummary['controlTotals']> {
  const totals: Record<string, HashedTotal> = {};
  for (const [entity, total] of Object.entries(controlTotals)) {
    const [sheet, sent] = [await hashed(total.sheet), await hashed(total.sent)];
    const { stored, notCompared } = total;
    totals[entity] = {
      ...(await hashed(total)),
      sheet,
      sent,
      stored,
      ...(notCompared ? { notCompared } : {}),
    };
  }
  return totals;
}

async function keepReceiptOf(
  host: WorkspaceHost,
  { url }: Connection,
  { run, controlTotals, tied }: PushSummary,
  at: string,
): Promise<Pick<Receipt, 'number' | 'hash'>> {
  const chains = Object.entries(controlTotals).flatMap(
    ([entity, { sheet, sent, stored, notCompared: _notCompared, ...acknowledged }]) =>
      stored ? [[entity, { sheet, sent, acknowledged, stored } satisfies EntityChain] as const] : [],
  );
  const entities = Object.fromEntries(chains);
  const { number, hash } = await keepReceipt(host, { kind: 'push', run, url, at, entities, tied });
  return { number, hash };
}

/**
 * Checks the workbook and sends every row without errors, in dependency order; writes status, message and SmartBilling
 * ID beside each row and compares the totals at the end. What stopped it half way is said in the summary, not thrown.
 */
export async function pushWorkspace(
  host: WorkspaceHost,
  connection: Connection,
  options: PushOptions,
  watching: Watching = {},
): Promise<PushSummary> {
  const { onDuplicate = 'overwrite', resume = false, pause = realPause } = options;
  watching.onProgress?.({ stage: 'reading', done: 0, total: registry.length });
  const book = new WorkbookBook(host, options, watching);
  const rows = await pushRows(book, connection, { ...options, onDuplicate, resume, pause }, watching);
  const summary: PushSummary = { ...rows, controlTotals: await hashedTotals(rows) };
  if (summary.dryRun || summary.failure) return summary;
  return { ...summary, receipt: await keepReceiptOf(host, connection, summary, options.now) };
}
