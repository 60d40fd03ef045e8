import type { Checker } from '../../core/validation/checker';
import { startLiveCheck, type Freshness, type LiveCheck } from '../../workflows/live-check';
import { todayOf } from '../../workflows/clock';
import type { Watching } from '../../workflows/progress';
import type { WorkspaceCheck } from '../../workflows/validate-workspace';
import type { WorkspaceHost } from '../../workflows/workspace-host';

/** What the check says at this moment; a new value with each change. */
export interface FollowedCheck {
  /** The last one that came to its end. */
  readonly check: WorkspaceCheck | undefined;
  readonly freshness: Freshness;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The pane's one check: it follows the workbook from the first time somebody asks, whatever screen is in sight. */
export class Following {
  #now: FollowedCheck = { check: undefined, freshness: 'fresh' };
  #live: Promise<LiveCheck> | undefined;
  #checker: Checker | undefined;
  #passes = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly host: WorkspaceHost,
    private readonly openChecker: () => Checker,
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
    this.#passes += 1;
    this.#checker ??= this.openChecker();
    this.#live ??= this.#start(this.#checker);
    const live = await this.#live;
    return live.check(watching);
  }

  /** Reads the sheets again after we wrote in them ourselves. */
  async reread(): Promise<void> {
    const live = await this.#live;
    await live?.reread();
  }

  /** How often everything was checked on demand. */
  get passes(): number {
    return this.#passes;
  }

  async close(): Promise<void> {
    const live = await this.#live;
    this.#live = undefined;
    this.#checker = undefined;
    await live?.close();
  }

  #start(checker: Checker): Promise<LiveCheck> {
    return startLiveCheck(this.host, checker, {
      today: () => todayOf(new Date()),
      now: () => new Date(),
      wait,
      onChecked: (check) => this.#say({ ...this.#now, check }),
      onFreshness: (freshness) => this.#say({ ...this.#now, freshness }),
      onFailure: () => this.#say({ ...this.#now, freshness: 'stale' }),
    });
  }

  #say(now: FollowedCheck): void {
    this.#now = now;
    for (const listener of this.#listeners) listener();
  }
}
