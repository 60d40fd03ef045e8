import type { CellEdit } from '../../core/validation/cell-edit';
import type { Checker } from '../../core/validation/checker';
import { watchWorkspace, type WorkspaceEvent } from '../../excel/events/watch-workspace';
import type { LiveCheck, LiveCheckOptions } from '../live-check';
import type { Watching } from '../progress';
import type { WorkspaceCheck } from '../validate-workspace';
import type { WorkspaceHost } from '../workspace-host';
import { checkOf, findFaults, type FullPass } from './full-pass';
import { HeardEdits, type Heard } from './heard-edits';
import { sheetWorks } from './sheet-works';
import { stillArranged } from './still-arranged';
import { takeEdits } from './take-edits';
import { untilAborted } from './until-aborted';
import { writeTexts } from './write-texts';
import { writtenCells } from './written-cells';

/** Long enough to take a burst of edits together, short enough to answer while the eye is still on the cell. */
const burstMs = 60;

/** These say how the others are read: when they change, everything is read anew. */
const shaping: ReadonlySet<string> = new Set(['listValue', 'customField']);

/** Keeps a check in step with the workbook: one thing after the other, edits after what is under way. */
export class Follower implements LiveCheck {
  #pass: FullPass | undefined;
  /** A pass is under way: edits are kept for after it. */
  #passing = false;
  #draining: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #unwatch: () => Promise<void> = () => Promise.resolve();
  readonly #heard: HeardEdits;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly checker: Checker,
    private readonly options: LiveCheckOptions,
  ) {
    this.#heard = new HeardEdits(options.wait);
  }

  async watch(): Promise<this> {
    this.#unwatch = await watchWorkspace(this.host, (event) => this.#hear(event));
    return this;
  }

  check(watching: Watching = {}): Promise<WorkspaceCheck> {
    return untilAborted(
      this.#inTurn(() => this.#passOver(watching)),
      watching.signal,
    );
  }

  reread(entities: readonly string[] = [...(this.#pass?.standing.sheets.keys() ?? [])]): Promise<void> {
    this.#heard.ask(entities);
    this.#follow();
    return this.settle();
  }

  wrote(edits: readonly CellEdit[]): Promise<void> {
    const { heard, on, unknown } = writtenCells(edits, this.#pass?.standing.sheets ?? new Map());
    // We wrote where the rows are now; that they moved before may be told only after this.
    this.#heard.wasRead(on);
    for (const event of heard) this.#heard.hear(event);
    this.#heard.ask(unknown);
    this.#follow();
    return this.settle();
  }

  async settle(): Promise<void> {
    do {
      await this.#draining;
      await this.#last;
      // What happened just now may be told only after others have had their turn.
      await this.options.wait(burstMs);
    } while (this.#draining);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#heard.clear();
    await this.#unwatch();
    this.checker.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #passOver(watching: Watching): Promise<WorkspaceCheck> {
    this.#pass = undefined;
    this.#heard.clear();
    this.#passing = this.#heard.areRead = true;
    try {
      const { today, now } = this.options;
      watching.signal?.throwIfAborted();
      const { found, show } = await findFaults(this.host, this.checker, { today: today(), now }, watching);
      this.#tell(found);
      this.#pass = await show();
      this.#heard.wasRead(this.#pass.standing.sheets.values());
      return this.#tell(this.#pass);
    } finally {
      this.#passing = this.#heard.areRead = false;
      if (this.#pass) this.#follow();
      else this.#lose();
    }
  }

  #tell(pass: FullPass): WorkspaceCheck {
    const waiting = this.#heard.any;
    const check = checkOf(pass, waiting);
    this.options.onChecked(check);
    this.options.onFreshness?.(waiting ? 'stale' : 'fresh');
    return check;
  }

  /** Follows nothing until a check is asked for. */
  #lose(): void {
    this.#pass = undefined;
    this.#heard.clear();
    if (!this.#closed) this.options.onFreshness?.('stale');
  }

  #hear(event: WorkspaceEvent): void {
    if (event.kind === 'selected' || this.#closed || !(this.#pass || this.#passing)) return;
    this.#heard.hear(event);
    this.#follow();
  }

  #follow(): void {
    if (this.#draining || this.#passing || this.#closed || !this.#pass || !this.#heard.any) return;
    this.options.onFreshness?.('stale');
    this.#draining = this.options
      .wait(burstMs)
      .then(() => this.#inTurn(() => this.#drain()))
      .catch((error: unknown) => {
        this.#lose();
        if (!this.#closed) this.options.onFailure(error);
      })
      .finally(() => {
        this.#draining = undefined;
        this.#follow();
      });
  }

  async #drain(): Promise<void> {
    const { heard, asked } = this.#heard.take();
    if (!this.#pass || this.#closed) return;
    this.options.onFreshness?.('rechecking');
    this.#heard.areRead = true;
    try {
      if (!(await this.#apply(this.#pass, heard, asked))) await this.#passOver({});
    } finally {
      this.#heard.areRead = false;
    }
  }

  /** Checks what was touched and says it before the sheets show it; false where everything is to be read anew. */
  async #apply(pass: FullPass, heard: readonly Heard[], asked: ReadonlySet<string>): Promise<boolean> {
    const { host, checker, options } = this;
    const { sheets } = pass.standing;
    const works = sheetWorks(sheets.values(), heard, asked);
    if ([...works.keys()].some(({ entity }) => shaping.has(entity.name))) return false;
    if (heard.some(({ kind }) => kind === 'rearranged') && !(await stillArranged(host, sheets))) return false;
    if (works.size === 0) {
      this.#tell(pass);
      return true;
    }
    this.#heard.wasRead(works.keys());
    const taken = await takeEdits({ host, checker, now: options.now }, pass, works);
    if (!taken) return false;
    this.#pass = taken;
    this.#tell(taken);
    const { standing } = taken;
    const guarded = await writeTexts({ host, checker, ...standing }, 'stay');
    this.#heard.wasRead(works.keys());
    if ([...guarded].every((name) => standing.guarded.has(name))) return true;
    this.#pass = { ...taken, standing: { ...standing, guarded: new Set([...standing.guarded, ...guarded]) } };
    this.#tell(this.#pass);
    return true;
  }
}
