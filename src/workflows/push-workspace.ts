import { registry } from '../core/entities/registry';
import type { DuplicateMode } from '../core/push/duplicate-modes';
import type { EntityChain, Receipt } from '../core/push/receipt';
import type { StopRules } from '../core/push/stop-rules';
import type { Connection } from './connect';
import type { Watching } from './progress';
import type { Pause } from './push/keep-trying';
import { pushRows, type PushSummary as RowsSummary } from './push/push-rows';
import { realPause } from './push/real-pause';
import { WorkbookBook, type BookOptions } from './push/workbook-book';
import { keepReceipt } from './receipts';
import type { WorkspaceHost } from './workspace-host';

export interface PushOptions extends BookOptions {
  readonly dryRun: boolean;
  /** What happens to rows SmartBilling has; the workbook replaces them unless said otherwise. */
  readonly onDuplicate?: DuplicateMode;
  /** Go on with the run that was left, where its batches are still those of the workbook. */
  readonly resume?: boolean;
  /** ISO instant, for the run's name and the journal. */
  readonly now: string;
  /** Send a sample first, then the rest in waves; these say when to stop. */
  readonly canary?: StopRules | undefined;
  /** How the world is waited for; the machine's own clock when left out. */
  readonly pause?: Pause;
}

export interface PushSummary extends RowsSummary {
  /** Of a run that was closed and compared; a dry run has none. */
  readonly receipt?: Pick<Receipt, 'number' | 'hash'>;
}

async function keepReceiptOf(
  host: WorkspaceHost,
  { url }: Connection,
  { run, controlTotals, tied }: RowsSummary,
  at: string,
): Promise<Pick<Receipt, 'number' | 'hash'>> {
  const chains = Object.entries(controlTotals).flatMap(
    ([entity, { sheet, sent, stored, ...acknowledged }]) =>
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
  const summary = await pushRows(book, connection, { ...options, onDuplicate, resume, pause }, watching);
  if (summary.dryRun || summary.failure) return summary;
  return { ...summary, receipt: await keepReceiptOf(host, connection, summary, options.now) };
}
