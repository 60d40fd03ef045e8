import { LocalChecker } from '../../src/core/validation/local-checker';
import type { HostSession } from '../../src/host/client/session';
import type { Later } from '../../src/host/client/host-bridge';
import { startLiveCheck, type LiveCheck } from '../../src/workflows/live-check';
import { checkWorkspace, type WorkspaceCheck } from '../../src/workflows/validate-workspace';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';

const today = '2026-11-22';
export const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
/** The listener's own waits, shortened: a burst of edits is still one. */
const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds > 500 ? 30 : 3));

/** A live check of a small workspace. */
export interface Following {
  readonly session: HostSession;
  readonly live: LiveCheck;
  readonly last: () => WorkspaceCheck;
  readonly failures: unknown[];
}

const entities = ['category', 'taxArea', 'customer', 'supplier'];

interface FollowingOptions {
  readonly rows?: number;
  readonly later?: Later;
}

export async function following({ rows = 8, later }: FollowingOptions = {}): Promise<Following> {
  const session = await newWorkspace('en', later ? { entities, later } : { entities });
  const names = Array.from({ length: rows }, (_, row) => ({ categoryName: `Category ${String(row)}` }));
  await fillSheet(session, 'category', names);
  const failures: unknown[] = [];
  let last: WorkspaceCheck | undefined;
  const live = await startLiveCheck(session, new LocalChecker(pause), {
    today: () => today,
    now: () => new Date(0),
    wait,
    onChecked: (check) => (last = check),
    onFailure: (error) => failures.push(error),
  });
  await live.check();
  return { session, live, last: () => last!, failures };
}

const spoken = async (session: HostSession) => {
  const { tables } = (await readWorkspace(session)).tables;
  return [...tables].map(([name, { columns }]) => [name, columns.get('rowStatus'), columns.get('messages')]);
};

/** What the live check says and has written, beside what a whole pass over the same workbook says and writes. */
export async function expectAsAFullPass({ session, live, last, failures }: Following): Promise<void> {
  await live.settle();
  expect(failures).toEqual([]);
  const written = await spoken(session);
  const full = await checkWorkspace(session, { today });
  const { counts, entities: sheets, groups } = last();
  expect({ counts, sheets }).toEqual({ counts: full.counts, sheets: full.entities });
  const sorted = (check: Pick<WorkspaceCheck, 'groups'>) =>
    check.groups.map((group) => JSON.stringify(group)).sort();
  expect(sorted({ groups })).toEqual(sorted(full));
  expect(written).toEqual(await spoken(session));
}
