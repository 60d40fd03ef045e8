import { leftRuns } from '../../core/push/left-runs';
import { noFates, pushJournalSchema, rowFates, type PushJournal } from '../../core/push/push-journal';
import { readStored, writeStored } from '../../excel/storage/workspace-store';
import type { WorkspaceHost } from '../workspace-host';
import type { JournalCopy } from './journal-copy';

/** Every copy of the journal; one that cannot be read tells nothing, the server tells the rest. */
export async function readJournals(
  host: WorkspaceHost,
  copy: JournalCopy | undefined,
): Promise<readonly PushJournal[]> {
  const kept = [await readStored(host, 'journal'), await copy?.read()];
  return kept.flatMap((one) => pushJournalSchema.safeParse(one).data ?? []);
}

/** Resolves when the journal is in the workbook and in its second place. */
export async function keepJournal(
  host: WorkspaceHost,
  copy: JournalCopy | undefined,
  journal: PushJournal,
): Promise<void> {
  await copy?.write(journal);
  await writeStored(host, 'journal', journal);
}

/** What a push that broke off left, as far as its journal knows. */
export interface LeftPush extends Pick<PushJournal, 'onDuplicate' | 'overChanges' | 'canary'> {
  /** ISO instant. */
  readonly startedAt: string;
  /** Rows that were sent, by entity: those SmartBilling took, and those nobody answered for. */
  readonly entities: Readonly<Record<string, { readonly taken: number; readonly unanswered: number }>>;
}

function leftOf({ startedAt, onDuplicate, overChanges, canary, batches }: PushJournal): LeftPush {
  const entities: Record<string, { taken: number; unanswered: number }> = {};
  for (const { entity, rows, state, counts = noFates } of batches) {
    const known = (entities[entity] ??= { taken: 0, unanswered: 0 });
    if (state === 'sent') known.unanswered += rows;
    else known.taken += rowFates.reduce((sum, fate) => (fate === 'rejected' ? sum : sum + counts[fate]), 0);
  }
  return {
    ...{ startedAt, entities },
    ...(onDuplicate ? { onDuplicate } : {}),
    ...(overChanges ? { overChanges } : {}),
    ...(canary ? { canary } : {}),
  };
}

/** The push to this address that broke off last; undefined where every one came to its end. */
export async function readLeftPush(
  host: WorkspaceHost,
  url: string,
  copy: JournalCopy | undefined,
): Promise<LeftPush | undefined> {
  const [last] = [...leftRuns(await readJournals(host, copy), url)].sort((a, b) =>
    a.startedAt < b.startedAt ? 1 : -1,
  );
  return last && leftOf(last);
}
