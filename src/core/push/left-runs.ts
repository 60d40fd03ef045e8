import { noteMaybeSent, type PushJournal } from './push-journal';
import type { PushPlan } from './push-plan';
import { mostRunsSeen } from './wire';

type Entries = PushJournal['batches'];

/** What both know of one run: a batch is answered when either says so. */
function together(a: PushJournal, b: PushJournal): PushJournal {
  const entries = new Map<string, Entries[number]>();
  for (const entry of [...a.batches, ...b.batches]) {
    if (entries.get(entry.key)?.state !== 'answered') entries.set(entry.key, entry);
  }
  const finished = a.finished === true || b.finished === true;
  return { ...a, ...(finished ? { finished } : {}), batches: [...entries.values()] };
}

/** The runs that were left before they were closed at this address, each once; a dry run leaves nothing. */
export function leftRuns(journals: readonly PushJournal[], url: string): readonly PushJournal[] {
  const runs = new Map<string, PushJournal>();
  for (const journal of journals) {
    const known = runs.get(journal.run);
    runs.set(journal.run, known ? together(known, journal) : journal);
  }
  return [...runs.values()].filter(
    (journal) => journal.url === url && journal.mode === 'commit' && journal.finished !== true,
  );
}

/**
 * The left run the plan goes on with: one that sent nothing but batches of this plan, in the same way. A run that sent
 * something else is not gone on with, because a delayed batch of it would put older values over newer ones.
 */
export function runToGoOnWith(
  left: readonly PushJournal[],
  plan: PushPlan,
  { onDuplicate, overChanges = false }: Pick<PushJournal, 'onDuplicate' | 'overChanges'>,
): PushJournal | undefined {
  // Keys are made of what the rows hold; where nothing was left, nobody asks for them before their batch goes.
  if (left.length === 0) return undefined;
  const planned = new Set(plan.batches.map(({ key }) => key));
  const found = left.find(
    (journal) =>
      journal.onDuplicate === onDuplicate &&
      (journal.overChanges ?? false) === overChanges &&
      journal.batches.every(({ key }) => planned.has(key)),
  );
  // What was answered may never have reached the sheet, and this may be a copy that does not know what else was sent.
  return found && noteMaybeSent(found, plan.batches);
}

/** The runs these journals tell of, the last of them where there are more than a server takes. */
export const runsSeen = (journals: readonly PushJournal[]): readonly string[] =>
  [...new Set(journals.flatMap(({ run, sees = [] }) => [...sees, run]))].slice(-mostRunsSeen);
