import type { ReferenceLists } from '../core/entity/reference-list';
import { findEntity, registry } from '../core/entities/registry';
import type { Bilingual, Language } from '../core/kernel/bilingual';
import type { Severity } from '../core/kernel/issue';
import { rowMessages, validateWorkspace, type CheckResult } from '../core/validation/validate-workspace';
import { readWorkspace, type WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { writeRowResults } from '../excel/workspace/write-row-results';
import { placeIssue, type PlacedIssue } from './place-issue';
import type { Watching } from './progress';
import type { WorkspacePlaces } from './watch-workbook';
import type { WorkspaceHost } from './workspace-host';

export interface WorkspaceCheck {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly entities: Readonly<Record<string, { readonly rows: number; readonly ready: number }>>;
  readonly issues: readonly PlacedIssue[];
  readonly truncated: boolean;
  /** Where the sheets were when they were read. */
  readonly places: WorkspacePlaces;
  /** What the workbook says about itself: columns found under other names, missing sheets. */
  readonly repairs: readonly Bilingual[];
}

export interface CheckOptions {
  /** ISO date of the check. */
  readonly today: string;
}

/** The workbook at one moment and what was found in it. */
export interface CheckedWorkspace {
  readonly snapshot: WorkspaceSnapshot;
  readonly result: CheckResult;
}

/** Reads all sheets and checks them, writing nothing. */
export async function readAndCheck(
  host: WorkspaceHost,
  { today }: CheckOptions,
  { onProgress }: Watching = {},
): Promise<CheckedWorkspace> {
  const total = registry.length;
  onProgress?.({ stage: 'reading', done: 0, total });
  const snapshot = await readWorkspace(host);
  onProgress?.({ stage: 'checking', done: 0, total });
  const result = validateWorkspace(snapshot.tables, { lists: snapshot.lists, facts: { today }, registry });
  onProgress?.({ stage: 'checking', done: total, total });
  return { snapshot, result };
}

/** Row statuses as the workbook's list shows them. */
export const statusLabels = (
  statuses: readonly string[],
  lists: ReferenceLists,
  language: Language,
): readonly string[] => {
  const labels = new Map(lists.entries('rowStatus').map((entry) => [entry.code, entry.label[language]]));
  return statuses.map((status) => labels.get(status) ?? status);
};

async function writeStatuses(
  host: WorkspaceHost,
  { snapshot, result }: CheckedWorkspace,
  { onProgress, signal }: Watching,
): Promise<void> {
  const { language, lists } = snapshot;
  const checked = [...result.entities].filter(([, check]) => check.rows > 0);
  for (const [done, [name, check]] of checked.entries()) {
    signal?.throwIfAborted();
    const entity = findEntity(name);
    if (!entity) continue;
    onProgress?.({ stage: 'writing', done, total: checked.length });
    await writeRowResults(host, entity, {
      status: statusLabels(check.statuses, lists, language),
      messages: rowMessages(result, name, language),
    });
  }
}

/** Checks all sheets, writes each row's status and messages beside it, and says what to mend. */
export async function checkWorkspace(
  host: WorkspaceHost,
  options: CheckOptions,
  watching: Watching = {},
): Promise<WorkspaceCheck> {
  const checked = await readAndCheck(host, options, watching);
  await writeStatuses(host, checked, watching);
  const { snapshot, result } = checked;
  return {
    counts: result.counts,
    entities: Object.fromEntries(
      [...result.entities].map(([name, { rows, ready }]) => [name, { rows, ready }]),
    ),
    issues: result.issues.map((issue) => placeIssue(issue, snapshot)),
    truncated: result.truncated,
    places: snapshot.places,
    repairs: snapshot.repairs,
  };
}
