import type { AnyEntity } from '../core/entity/entity';
import type { Bilingual, Language } from '../core/kernel/bilingual';
import type { DateSystem } from '../core/kernel/excel-serial';
import type { Severity } from '../core/kernel/issue';
import { applyWaivers } from '../core/validation/apply-waivers';
import type { Checker, WaivedIssue } from '../core/validation/checker';
import type { IssueGroup } from '../core/validation/group-issues';
import { LocalChecker } from '../core/validation/local-checker';
import { validateWorkspace, type CheckResult } from '../core/validation/validate-workspace';
import type { Waiver } from '../core/validation/waiver';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { checkOf, passOver } from './live/full-pass';
import type { Watching } from './progress';
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
  /** Of the workbook. */
  readonly language: Language;
  readonly dateSystem: DateSystem;
  /** Warnings let stand; they are in neither counts nor groups. */
  readonly waived: readonly WaivedIssue[];
  /** Waivers whose cell has changed or whose row is gone; the workbook keeps them no more. */
  readonly fallen: readonly Waiver[];
  /** The sheets were read from this moment on: what was edited later is not in it. */
  readonly at: Date;
  /** Edits were heard since then that are yet to be checked. */
  readonly waiting: boolean;
  /** What the workbook says about itself: columns found under other names, missing sheets. */
  readonly repairs: readonly Bilingual[];
}

export interface CheckOptions {
  /** ISO date of the check. */
  readonly today: string;
  readonly now?: () => Date;
  /** Does the work; one on this thread when left out. It keeps the rows until it is closed or opened anew. */
  readonly checker?: Checker;
}

interface SnapshotOptions extends Pick<CheckOptions, 'today'> {
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
  { today, waivers = [] }: SnapshotOptions,
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

/** Lets nothing else go first: for one check, whose caller waits for it. */
const noPause = (): Promise<void> => Promise.resolve();

/** Checks all sheets, brings drop-downs, statuses and messages up to date, and says what to mend. */
export async function checkWorkspace(
  host: WorkspaceHost,
  { today, now = () => new Date(), checker = new LocalChecker(noPause) }: CheckOptions,
  watching: Watching = {},
): Promise<WorkspaceCheck> {
  return checkOf(await passOver(host, checker, { today, now }, watching), false);
}
