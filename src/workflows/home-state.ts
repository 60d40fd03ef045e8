import { startsWithRows } from '../core/entities/shipped-rows';
import { filledRows } from '../core/entity/filled-rows';
import type { Bilingual, Language } from '../core/kernel/bilingual';
import type { RowStatus } from '../core/validation/row-state';
import { readStored } from '../excel/storage/workspace-store';
import { readWorkspace, type WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { WorkspaceHost } from './workspace-host';

export type StepName = 'prepare' | 'bringIn' | 'check' | 'push';

export interface StepState {
  readonly state: 'todo' | 'attention' | 'done';
  /** Rows the step still has something to do with, where that is known. */
  readonly count?: number;
}

export interface EntitySummary {
  readonly name: string;
  readonly label: Bilingual;
  readonly sheet: string;
  readonly rows: number;
  readonly byStatus: Readonly<Record<RowStatus, number>>;
}

/** Where the migration is and what is next, computed from the workbook alone. */
export interface HomeState {
  readonly hasWorkspace: boolean;
  readonly language: Language;
  readonly templateVersion: number;
  readonly entities: readonly EntitySummary[];
  readonly steps: Readonly<Record<StepName, StepState>>;
  readonly next: 'createWorkspace' | 'bringIn' | 'check' | 'mend' | 'push' | 'done';
  readonly lastRun?: { readonly run: string; readonly url: string; readonly at: string };
}

const noRows: Readonly<Record<RowStatus, number>> = {
  Draft: 0,
  Error: 0,
  Warning: 0,
  Ready: 0,
  Pushed: 0,
  Failed: 0,
  Skipped: 0,
};

/** The Lists sheet is the product's own. */
const isShown = (entity: string): boolean => entity !== 'listValue';

function summarise(snapshot: WorkspaceSnapshot): EntitySummary[] {
  return snapshot.registry.flatMap((entity) => {
    const table = snapshot.tables.tables.get(entity.name);
    const place = snapshot.places.get(entity.name);
    if (!table || !place || !isShown(entity.name)) return [];
    const byStatus = { ...noRows };
    const statuses = table.columns.get('rowStatus') ?? [];
    const filled = filledRows(table.columns, table.rowCount);
    for (let row = 0; row < table.rowCount; row += 1) {
      if (!filled[row]) continue;
      const code = snapshot.lists.find('rowStatus', String(statuses[row] ?? ''))?.code ?? 'Draft';
      byStatus[code as RowStatus] += 1;
    }
    return [
      {
        name: entity.name,
        label: entity.label,
        sheet: place.sheet,
        rows: filled.filter(Boolean).length,
        byStatus,
      },
    ];
  });
}

type Sums = Readonly<Record<RowStatus | 'rows', number>>;

function sumUp(entities: readonly EntitySummary[]): Sums {
  const sums: Record<RowStatus | 'rows', number> = { ...noRows, rows: 0 };
  for (const { rows, byStatus } of entities) {
    sums.rows += rows;
    for (const status of Object.keys(noRows) as RowStatus[]) sums[status] += byStatus[status];
  }
  return sums;
}

function stepsOf(hasWorkspace: boolean, sums: Sums): HomeState['steps'] {
  const wrong = sums.Error + sums.Failed;
  const sendable = sums.Ready + sums.Warning;
  const checked = sums.rows > 0 && sums.Draft === 0;
  return {
    prepare: { state: hasWorkspace ? 'done' : 'todo' },
    bringIn: { state: sums.rows > 0 ? 'done' : 'todo', count: sums.rows },
    check:
      wrong > 0
        ? { state: 'attention', count: wrong }
        : { state: checked ? 'done' : 'todo', count: sums.Draft },
    push: { state: checked && sendable === 0 && wrong === 0 ? 'done' : 'todo', count: sendable },
  };
}

function nextOf(hasWorkspace: boolean, { check, push }: HomeState['steps'], sums: Sums): HomeState['next'] {
  if (!hasWorkspace) return 'createWorkspace';
  if (sums.rows === 0) return 'bringIn';
  if (sums.Draft > 0) return 'check';
  if (check.state === 'attention') return 'mend';
  return push.state === 'done' ? 'done' : 'push';
}

/** The last push that stored something. The journal's schema comes along only where there is a journal to read. */
async function readLastRun(host: WorkspaceHost): Promise<Pick<HomeState, 'lastRun'>> {
  const stored = await readStored(host, 'journal');
  if (stored === undefined) return {};
  const { pushJournalSchema } = await import('../core/push/push-journal');
  const { success, data } = pushJournalSchema.safeParse(stored);
  return success && data.mode === 'commit'
    ? { lastRun: { run: data.run, url: data.url, at: data.startedAt } }
    : {};
}

/** Reads the workbook and says where the migration is. */
export async function readHomeState(host: WorkspaceHost): Promise<HomeState> {
  const snapshot = await readWorkspace(host);
  const hasWorkspace = snapshot.places.size > 0;
  const entities = summarise(snapshot);
  // Sheets that start with rows say nothing of how far the user's data is.
  const sums = sumUp(entities.filter(({ name }) => !startsWithRows(name)));
  const steps = stepsOf(hasWorkspace, sums);
  return {
    hasWorkspace,
    language: snapshot.language,
    templateVersion: snapshot.templateVersion,
    entities,
    steps,
    next: nextOf(hasWorkspace, steps, sums),
    ...(await readLastRun(host)),
  };
}
