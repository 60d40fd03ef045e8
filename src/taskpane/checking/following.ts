import type { CellEdit } from '../../core/validation/cell-edit';
import type { Checker } from '../../core/validation/checker';
import type { Freshness, LiveCheck } from '../../workflows/live-check';
import { todayOf } from '../../workflows/clock';
import type { Watching } from '../../workflows/progress';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import type { WorkspaceHost } from '../../workflows/workspace-host';

/** What the check says at this moment; a new value with each change. */
export interface FollowedCheck {
  /** The last one that came to its end. */
  readonly check: WorkspaceCheck | undefined;
  readonly freshness: Freshness;
  /** Why edits are no longer followed; undefined while they are. */
  readonly failure: unknown;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whoever asked for the check was told why. */
const notStarted = (): undefined => undefined;

/** The pane's one check: it follows the workbook from the first time somebody asks, whatever screen is in sight. */
export class Following {
  #now: FollowedCheck = { check: undefined, freshness: 'fresh', failure: undefined };
  #live: Promise<LiveCheck> | undefined;
  #checker: Checker | undefined;
  #told = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly host: WorkspaceHost,
    private readonly openChecker: () => Checker | Promise<Checker>,
  ) {}

  readonly now = (): FollowedCheck => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Where fixes are asked for; undefined before the first check. */
  get checker(): Checker | undefined {
    return this.#now.check && this.#checker;
  }

  async check(watching: Watching): Promise<WorkspaceCheck> {
    this.#told += 1;
    this.#live ??= this.#start();
    const live = await this.#live;
    try {
      return await live.check(watching);
    } catch (error) {
      if (watching.signal?.aborted !== true) this.#drop();
      throw error;
    }
  }

  /** Reads the sheets again after we wrote in them ourselves. */
  async reread(): Promise<void> {
    const live = await this.#live?.catch(notStarted);
    await live?.reread();
  }

  /** Checks the cells that we wrote ourselves. */
  async wrote(edits: readonly CellEdit[]): Promise<void> {
    this.#told += 1;
    const live = await this.#live?.catch(notStarted);
    await live?.wrote(edits);
  }

  /** How often everything was checked on demand, or we were told what an act of ours wrote. */
  get told(): number {
    return this.#told;
  }

  async close(): Promise<void> {
    const live = await this.#live?.catch(notStarted);
    this.#live = undefined;
    this.#checker = undefined;
    await live?.close();
  }

  /** The next check begins anew, with a thread that is alive. */
  #drop(): void {
    this.close().catch(() => undefined);
  }

  /** The check and its rules are loaded only now: the pane shows without them. */
  async #start(): Promise<LiveCheck> {
    try {
      const { startLiveCheck } = await import('../../workflows/live-check');
      this.#checker ??= await this.openChecker();
      return await startLiveCheck(this.host, this.#checker, {
        today: () => todayOf(new Date()),
        now: () => new Date(),
        wait,
        onChecked: (check) => this.#say({ ...this.#now, check, failure: undefined }),
        onFreshness: (freshness) => this.#say({ ...this.#now, freshness }),
        onFailure: (failure) => {
          this.#say({ ...this.#now, freshness: 'stale', failure });
          this.#drop();
        },
      });
    } catch (error) {
      // Whoever asks again gets another try.
      this.#live = undefined;
      throw error;
    }
  }

  #say(now: FollowedCheck): void {
    this.#now = now;
    for (const listener of this.#listeners) listener();
  }
}
