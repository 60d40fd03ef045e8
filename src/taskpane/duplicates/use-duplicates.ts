import { useMemo, useState } from 'react';
import type { MergeChoice } from '../../core/duplicates/plan-merge';
import type { Doing, DoneOperation } from '../../workflows/apply-fixes';
import { todayOf } from '../../workflows/clock';
import {
  findWorkspaceDuplicates,
  readToCompare,
  type FindDuplicatesOptions,
  type ReadSheets,
} from '../../workflows/find-duplicates';
import { mergeDuplicates } from '../../workflows/merge-duplicates';
import { forgetDistinct, rememberDistinct } from '../../workflows/stored-distinct';
import { undoOperation } from '../../workflows/undo-operation';
import { newRowId } from '../act/new-row-id';
import { useAct, type Act } from '../act/use-act';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';
import { foundClusters, readRows, type FoundCluster, type ReadRows } from './found-clusters';

/** What was decided last of a cluster, and can be taken back. */
export type Settled = {
  readonly cluster: FoundCluster;
  readonly isUndone: boolean;
} & (
  | { readonly kind: 'merged'; readonly done: DoneOperation; readonly references: number }
  | { readonly kind: 'apart' }
);

interface Session {
  readonly entity: string;
  readonly read: ReadSheets;
  readonly rowCount: number;
  readonly clusters: readonly FoundCluster[];
  /** Keys of clusters that were merged or found to be no duplicates. */
  readonly settled: ReadonlySet<string>;
  readonly last?: Settled;
}

interface MergeOrder {
  readonly cluster: FoundCluster;
  readonly rows: readonly number[];
  readonly choice: MergeChoice;
  readonly by: string;
}

export interface Duplicates {
  readonly find: Act<string, void>;
  readonly merge: Act<MergeOrder, void>;
  readonly keepApart: Act<FoundCluster, void>;
  /** Takes back what was decided last, or decides it again. */
  readonly turn: Act<Settled, void>;
  /** Undefined before the first comparison. */
  readonly rows: ReadRows | undefined;
  readonly rowCount: number;
  /** Those still to be decided, the surest first. */
  readonly open: readonly FoundCluster[];
  readonly last: Settled | undefined;
  readonly dismiss: () => void;
}

const today = (): string => todayOf(new Date());
const doing = (by: string): Doing => ({ by, at: new Date().toISOString(), newId: newRowId });

/** With a cluster decided, or open again. */
function settle(session: Session, last: Settled, read = session.read): Session {
  const settled = new Set(session.settled);
  if (last.isUndone) settled.delete(last.cluster.key);
  else settled.add(last.cluster.key);
  return { ...session, read, settled, last };
}

/** Looking for duplicates, and what is decided of those that are found. */
export function useDuplicates(): Duplicates {
  const { host, following } = usePane();
  // The check has the rows beside this thread; while it is behind the workbook they are compared here.
  const compare: FindDuplicatesOptions['compare'] = (entity, options) =>
    following.now().freshness === 'fresh' ? following.checker?.duplicates(entity, options) : undefined;
  const [session, setSession] = useState<Session>();
  const find = useAct('duplicates', async (entity: string, watching) => {
    const found = await findWorkspaceDuplicates(
      host,
      { entity, today: today(), newRowId, compare },
      watching,
    );
    const { read, rowCount } = found;
    setSession({ entity, read, rowCount, clusters: foundClusters(found), settled: new Set() });
  });
  const decided = (last: Settled, read?: ReadSheets) =>
    setSession((before) => before && settle(before, last, read));
  const merge = useAct('duplicates', async ({ cluster, rows, choice, by }: MergeOrder, watching) => {
    if (!session) return;
    const { entity, read } = session;
    const { plan, ...done } = await mergeDuplicates(
      host,
      { entity, read, rows, choice },
      doing(by),
      watching,
    );
    const references = plan.repointed.reduce((sum, { count }) => sum + count, 0);
    decided(
      { kind: 'merged', cluster, done, references, isUndone: false },
      await readToCompare(host, today()),
    );
  });
  const keepApart = useAct('duplicates', async (cluster: FoundCluster) => {
    await rememberDistinct(host, cluster.rowIds);
    decided({ kind: 'apart', cluster, isUndone: false });
  });
  const turn = useAct('duplicates', async (last: Settled, watching) => {
    const isUndone = !last.isUndone;
    if (last.kind === 'apart') {
      await (isUndone ? forgetDistinct : rememberDistinct)(host, last.cluster.rowIds);
      decided({ ...last, isUndone });
      return;
    }
    const done = await undoOperation(host, last.done.operation, doing(readPersonName()), watching);
    decided({ ...last, done, isUndone }, await readToCompare(host, today()));
  });
  const { read, entity } = session ?? {};
  const rows = useMemo(
    () => (read && entity !== undefined ? readRows(read, entity) : undefined),
    [read, entity],
  );
  const open = useMemo(
    () => session?.clusters.filter(({ key }) => !session.settled.has(key)) ?? [],
    [session],
  );
  return {
    find,
    merge,
    keepApart,
    turn,
    rows,
    rowCount: session?.rowCount ?? 0,
    open,
    last: session?.last,
    dismiss: () => setSession((before) => before && withoutLast(before)),
  };
}

const withoutLast = ({ last: _, ...session }: Session): Session => session;
