import type { Cell } from '../core/entity/cell';
import type { AnyEntity } from '../core/entity/entity';
import type { ReferenceLists } from '../core/entity/reference-list';
import { registry } from '../core/entities/registry';
import type { Bilingual, Language } from '../core/kernel/bilingual';
import type { Severity } from '../core/kernel/issue';
import { applyWaivers, waiversNow } from '../core/validation/apply-waivers';
import type { WaivedIssue } from '../core/validation/checker';
import { groupIssues, type IssueGroup } from '../core/validation/group-issues';
import { rowMessages, validateWorkspace, type CheckResult } from '../core/validation/validate-workspace';
import type { Waiver } from '../core/validation/waiver';
import { dependentLists } from '../excel/workspace/dependent-lists';
import { refreshLists } from '../excel/workspace/list-sheet';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { writeRowResults, type RowResults } from '../excel/workspace/write-row-results';
import type { Watching } from './progress';
import { entityIn, placesOf, requireWorkspace } from './require-workspace';
import { readWaivers, writeWaivers } from './stored-waivers';
import type { WorkspacePlaces } from './watch-workbook';
import type { WorkspaceHost } from './workspace-host';

export interface WorkspaceCheck {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly entities: Readonly<Record<string, { readonly rows: number; readonly ready: number }>>;
  readonly groups: readonly IssueGroup[];
  readonly truncated: boolean;
  /** By entity, in the order of the sheet. */
  readonly rowIds: ReadonlyMap<string, readonly string[]>;
  /** Where the sheets were when they were read. */
  readonly places: WorkspacePlaces;
  /** The entities as this workbook has them, custom fields included. */
  readonly registry: readonly AnyEntity[];
  /** Warnings let stand; they are in neither counts nor groups. */
  readonly waived: readonly WaivedIssue[];
  /** Waivers whose cell has changed or whose row is gone; the workbook keeps them no more. */
  readonly fallen: readonly Waiver[];
  /** What the workbook says about itself: columns found under other names, missing sheets. */
  readonly repairs: readonly Bilingual[];
}

export interface CheckOptions {
  /** ISO date of the check. */
  readonly today: string;
  /** Warnings to let stand; none when left out. */
  readonly waivers?: readonly Waiver[];
}

/** The workbook at one moment and what was found in it. */
export interface CheckedWorkspace {
  readonly snapshot: WorkspaceSnapshot;
  readonly result: CheckResult;
  readonly waived: readonly WaivedIssue[];
}

/** Checks what was read of the workbook, writing nothing. */
export function checkSnapshot(
  snapshot: WorkspaceSnapshot,
  { today, waivers = [] }: CheckOptions,
  { onProgress }: Watching = {},
): CheckedWorkspace {
  const total = snapshot.registry.length;
  onProgress?.({ stage: 'checking', done: 0, total });
  const lists = snapshot.lists.on(today);
  const checking = { lists, facts: { today }, registry: snapshot.registry };
  const result = validateWorkspace(snapshot.tables, checking);
  onProgress?.({ stage: 'checking', done: total, total });
  return { snapshot, ...applyWaivers(result, snapshot.tables, waivers) };
}

/** Statuses that stay unwritten, because somebody protected the sheet. */
const protectedSheet = (sheet: string): Bilingual => ({
  en: `${sheet}: the sheet is protected, so statuses and messages were not written on it. Take the protection off (Review > Unprotect Sheet) and check again.`,
  fr: `${sheet} : la feuille est protégée; les statuts et les messages n’y ont pas été inscrits. Ôtez la protection (Révision > Ôter la protection de la feuille) et vérifiez de nouveau.`,
});

/** Row statuses as the workbook's list shows them. */
export const statusLabels = (
  statuses: readonly string[],
  lists: ReferenceLists,
  language: Language,
): readonly string[] => {
  const labels = new Map(lists.entries('rowStatus').map((entry) => [entry.code, entry.label[language]]));
  return statuses.map((status) => labels.get(status) ?? status);
};

const same = (cells: readonly Cell[] | undefined, wanted: readonly string[]): boolean =>
  cells !== undefined && cells.length === wanted.length && cells.every((cell, row) => cell === wanted[row]);

/** Statuses and messages of the sheets that do not show them yet. */
function resultsToWrite({ snapshot, result }: CheckedWorkspace): ReadonlyMap<AnyEntity, RowResults> {
  const { language, lists, tables, sampleRows } = snapshot;
  const results = new Map<AnyEntity, RowResults>();
  for (const [name, check] of result.entities) {
    const entity = entityIn(snapshot, name);
    const columns = tables.tables.get(name)?.columns;
    const status = statusLabels(check.statuses, lists, language);
    const messages = rowMessages(result, name, language);
    const shown = same(columns?.get('rowStatus'), status) && same(columns?.get('messages'), messages);
    const untouched = sampleRows.get(name) ?? [];
    if (entity && status.length > 0 && !shown) results.set(entity, { status, messages, untouched });
  }
  return results;
}

/** Checks all sheets, brings drop-downs, statuses and messages up to date, and says what to mend. */
export async function checkWorkspace(
  host: WorkspaceHost,
  options: CheckOptions,
  watching: Watching = {},
): Promise<WorkspaceCheck> {
  const { onProgress, signal } = watching;
  onProgress?.({ stage: 'reading', done: 0, total: registry.length });
  const snapshot = await requireWorkspace(host);
  const { standing, fallen, kept } = waiversNow(await readWaivers(host), snapshot.tables);
  const checked = checkSnapshot(snapshot, { ...options, waivers: standing }, watching);
  signal?.throwIfAborted();
  if (fallen.length > 0) await writeWaivers(host, kept);
  const dependent = dependentLists(snapshot.registry, snapshot.tables.tables);
  await refreshLists(host, snapshot.lists, snapshot.language, dependent);
  const writing = (done: number, total: number): void => onProgress?.({ stage: 'writing', done, total });
  const results = resultsToWrite(checked);
  const guarded = new Set(
    [...results.keys()].filter(({ name }) => snapshot.places.get(name)?.isProtected === true),
  );
  const open = new Map([...results].filter(([entity]) => !guarded.has(entity)));
  await writeRowResults(host, open, writing, signal);
  const { result } = checked;
  return {
    counts: result.counts,
    entities: Object.fromEntries(
      [...result.entities].map(([name, { rows, ready }]) => [name, { rows, ready }]),
    ),
    groups: groupIssues(result.issues),
    rowIds: new Map([...snapshot.tables.tables].map(([name, { rowIds }]) => [name, rowIds])),
    truncated: result.truncated,
    places: snapshot.places,
    registry: snapshot.registry,
    waived: checked.waived,
    fallen,
    repairs: [
      ...snapshot.repairs,
      ...placesOf(
        snapshot,
        [...guarded].map(({ name }) => name),
      ).map(({ sheet }) => protectedSheet(sheet)),
    ],
  };
}
