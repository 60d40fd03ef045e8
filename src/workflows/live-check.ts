import type { CellEdit } from '../core/validation/cell-edit';
import type { Checker } from '../core/validation/checker';
import { Follower } from './live/follower';
import type { Watching } from './progress';
import type { WorkspaceCheck } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

/** Whether what the check says is still what the sheets hold. */
export type Freshness = 'fresh' | 'stale' | 'rechecking';

export interface LiveCheckOptions {
  /** ISO date of the check; asked at each whole pass. */
  readonly today: () => string;
  readonly now: () => Date;
  /** Ends after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** What was found, before the sheets show it. */
  readonly onChecked: (check: WorkspaceCheck) => void;
  readonly onFreshness?: (freshness: Freshness) => void;
  /** Following came to an end until `check` is called; what was found before no longer holds. */
  readonly onFailure: (error: unknown) => void;
}

/** A check that follows the workbook. It says what is wrong and never changes a value, whoever typed it. */
export interface LiveCheck {
  /** Reads and checks everything and follows from then on; its signal ends it at once, and then nothing is followed. */
  check(watching?: Watching): Promise<WorkspaceCheck>;
  /** Reads these sheets again, after we wrote in them ourselves; all that are followed when none is named. */
  reread(entities?: readonly string[]): Promise<void>;
  /** Takes in cells that we wrote ourselves, as if somebody had typed them: our own writes raise no events. */
  wrote(edits: readonly CellEdit[]): Promise<void>;
  /** Ends when nothing is left to follow. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Listens to the workbook from now on; the first `check` begins to follow it. */
export const startLiveCheck = (
  host: WorkspaceHost,
  checker: Checker,
  options: LiveCheckOptions,
): Promise<LiveCheck> => new Follower(host, checker, options).watch();
