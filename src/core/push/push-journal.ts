import { z } from 'zod';
import { duplicateModes } from './duplicate-modes';
import type { PlannedBatch, PushPlan } from './push-plan';

export const rowFates = ['created', 'updated', 'unchanged', 'skipped', 'rejected'] as const;

/** What the server says became of a row; with those never sent they partition the rows of a sheet. */
export type RowFate = (typeof rowFates)[number];

const batchEntrySchema = z.object({
  key: z.string(),
  entity: z.string(),
  rows: z.int(),
  /** `sent` without an answer is honestly unknown until the server is asked. */
  state: z.enum(['sent', 'answered']),
  counts: z.record(z.enum(rowFates), z.int()).optional(),
});

/**
 * What was sent and answered in one run; kept in the workbook and beside it, so that a run can be resumed by computing
 * again.
 */
export const pushJournalSchema = z.object({
  version: z.literal(1),
  run: z.string(),
  url: z.string(),
  mode: z.enum(['commit', 'dryRun']),
  /** Of the whole run; journals of earlier versions do not say. */
  onDuplicate: z.enum(duplicateModes).optional(),
  /** A sample went first: the batches are cut otherwise then. */
  canary: z.boolean().optional(),
  startedAt: z.string(),
  /** Runs the workbook knew of when this one began; journals of earlier versions do not say. */
  sees: z.array(z.string()).optional(),
  /** The run overwrites also what others changed since. */
  overChanges: z.boolean().optional(),
  /** The run is closed: nothing of it can arrive any more. */
  finished: z.boolean().optional(),
  batches: z.array(batchEntrySchema),
});
export type PushJournal = z.infer<typeof pushJournalSchema>;
export type RowFateCounts = Readonly<Record<RowFate, number>>;

export const noFates: RowFateCounts = { created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 };

export type PushStep =
  | { readonly act: 'send'; readonly batch: PlannedBatch }
  /** The answer was lost: ask what became of it before sending again. */
  | { readonly act: 'ask'; readonly batch: PlannedBatch }
  | { readonly act: 'finish' };

/** What to do now; after a crash, computing the plan again and asking this is how a run resumes. */
export function nextStep(plan: PushPlan, journal: PushJournal): PushStep {
  const states = new Map(journal.batches.map((entry) => [entry.key, entry.state]));
  for (const batch of plan.batches) {
    const state = states.get(batch.key);
    if (state === undefined) return { act: 'send', batch };
    if (state === 'sent') return { act: 'ask', batch };
  }
  return { act: 'finish' };
}

const entryOf = (batch: PlannedBatch): Omit<z.infer<typeof batchEntrySchema>, 'state'> => ({
  key: batch.key,
  entity: batch.entity,
  rows: batch.rowKeys.length,
});

export const noteSent = (journal: PushJournal, batch: PlannedBatch): PushJournal => ({
  ...journal,
  batches: [
    ...journal.batches.filter((entry) => entry.key !== batch.key),
    { ...entryOf(batch), state: 'sent' },
  ],
});

/** Any of these batches may have been sent: each is asked for before it is. */
export const noteMaybeSent = (journal: PushJournal, batches: readonly PlannedBatch[]): PushJournal => ({
  ...journal,
  batches: batches.map((batch) => ({ ...entryOf(batch), state: 'sent' })),
});

/** The batch certainly did not arrive, or was refused whole: as if it had never been sent. */
export const noteNotDone = (journal: PushJournal, batch: PlannedBatch): PushJournal => ({
  ...journal,
  batches: journal.batches.filter((entry) => entry.key !== batch.key),
});

/** The server's totals say more than the journal keeps. */
const onlyFates = ({ created, updated, unchanged, skipped, rejected }: RowFateCounts): RowFateCounts => ({
  created,
  updated,
  unchanged,
  skipped,
  rejected,
});

export const noteAnswered = (
  journal: PushJournal,
  batch: PlannedBatch,
  counts: RowFateCounts,
): PushJournal => ({
  ...journal,
  batches: [
    ...journal.batches.filter((entry) => entry.key !== batch.key),
    { ...entryOf(batch), state: 'answered', counts: onlyFates(counts) },
  ],
});

/** Batches on their way or never answered for. */
export const unansweredKeys = ({ batches }: PushJournal): ReadonlySet<string> =>
  new Set(batches.filter(({ state }) => state === 'sent').map(({ key }) => key));
