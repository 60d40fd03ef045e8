import { registry as allEntities } from '../core/entities/registry';
import type { Checker, SheetEdit } from '../core/validation/checker';
import { watchWorkspace, type WorkspaceEvent } from '../excel/events/watch-workspace';
import { readTouchedRows, rereadTables, type TouchedRows } from '../excel/workspace/read-touched-rows';
import { seeArrangement } from '../excel/workspace/see-arrangement';
import { checkOf, passOver, type FullPass } from './live/full-pass';
import { putRows } from './live/put-rows';
import { standingSheet, type StandingSheet } from './live/standing-sheet';
import { recognise, takeShift, takeSlices } from './live/take-touched';
import { workOf, type HeardEdit, type SheetWork } from './live/touched-areas';
import { writeTexts } from './live/write-texts';
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
  readonly onChecked: (check: WorkspaceCheck) => void;
  readonly onFreshness?: (freshness: Freshness) => void;
  /** Following came to an end until `check` is called; what was found before no longer holds. */
  readonly onFailure: (error: unknown) => void;
}

/** A check that follows the workbook. It says what is wrong and never changes a value, whoever typed it. */
export interface LiveCheck {
  /** Reads and checks everything and follows from then on; stopped by its signal, it follows nothing. */
  check(watching?: Watching): Promise<WorkspaceCheck>;
  /** Reads these sheets again, after we wrote in them ourselves; all that are followed when none is named. */
  reread(entities?: readonly string[]): Promise<void>;
  /** Ends when nothing is left to follow. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Long enough to take a burst of edits together, short enough to answer while the eye is still on the cell. */
const burstMs = 60;
/** For so long after a reading an event may tell of rows that moved before it. */
const lateMs = 1_000;

/** These say how the others are read: when they change, everything is read anew. */
const shaping: ReadonlySet<string> = new Set(['listValue', 'customField']);

type Heard = HeardEdit | { readonly kind: 'rearranged' };

class Follower implements LiveCheck {
  #pass: FullPass | undefined;
  #queue: Heard[] = [];
  #whole = new Set<string>();
  #justRead = new Map<string, number>();
  #draining: Promise<void> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;
  #unwatch: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly host: WorkspaceHost,
    private readonly checker: Checker,
    private readonly options: LiveCheckOptions,
  ) {}

  async watch(): Promise<this> {
    this.#unwatch = await watchWorkspace(this.host, (event) => this.#hear(event));
    return this;
  }

  check(watching: Watching = {}): Promise<WorkspaceCheck> {
    return this.#inTurn(() => this.#passOver(watching));
  }

  reread(entities: readonly string[] = [...(this.#pass?.standing.sheets.keys() ?? [])]): Promise<void> {
    for (const entity of entities) this.#whole.add(entity);
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
    this.#queue = [];
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
    this.#queue = [];
    this.#whole.clear();
    this.#reading = true;
    try {
      const { today, now } = this.options;
      const pass = await passOver(this.host, this.checker, { today: today(), now }, watching);
      this.#pass = pass;
      this.#wasRead(pass.standing.sheets.values());
      return this.#tell();
    } finally {
      this.#reading = false;
      if (this.#pass) this.#follow();
      else this.#queue = [];
    }
  }

  /** From the beginning of a pass on, edits are kept for after it. */
  #reading = false;

  /** While rows are read, an event may tell of what they show already. */
  #taking = false;

  #tell(): WorkspaceCheck {
    if (!this.#pass) throw new Error('Nothing has been checked');
    const check = checkOf(this.#pass, this.#queue.length > 0);
    this.options.onChecked(check);
    this.options.onFreshness?.(this.#queue.length > 0 ? 'stale' : 'fresh');
    return check;
  }

  #hear(event: WorkspaceEvent): void {
    if (event.kind === 'selected' || this.#closed || !(this.#pass || this.#reading)) return;
    if (event.kind === 'edited') {
      const afterReading = this.#reading || this.#taking || this.#justRead.has(event.sheetId);
      this.#queue.push({ ...event, afterReading });
    } else this.#queue.push(event);
    this.#follow();
  }

  #follow(): void {
    if (this.#draining || this.#reading || this.#closed || !this.#pass) return;
    if (this.#queue.length === 0 && this.#whole.size === 0) return;
    this.options.onFreshness?.('stale');
    this.#draining = this.options
      .wait(burstMs)
      .then(() => this.#inTurn(() => this.#drain()))
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#draining = undefined;
        this.#follow();
      });
  }

  #fail(error: unknown): void {
    this.#pass = undefined;
    this.#queue = [];
    if (!this.#closed) this.options.onFailure(error);
  }

  async #drain(): Promise<void> {
    const heard = this.#queue.splice(0);
    const asked = [...this.#whole];
    this.#whole.clear();
    if (!this.#pass || this.#closed) return;
    const { sheets } = this.#pass.standing;
    this.options.onFreshness?.('rechecking');
    this.#taking = true;
    try {
      await this.#apply(heard, asked, sheets);
    } finally {
      this.#taking = false;
    }
  }

  async #apply(
    heard: readonly Heard[],
    asked: readonly string[],
    sheets: ReadonlyMap<string, StandingSheet>,
  ): Promise<void> {
    const work = new Map<StandingSheet, SheetWork>();
    for (const sheet of sheets.values()) {
      const edits = heard.flatMap((event) =>
        event.kind === 'edited' && event.sheetId === sheet.place.sheetId ? [event] : [],
      );
      if (asked.includes(sheet.entity.name)) work.set(sheet, { kind: 'whole' });
      else if (edits.length > 0) work.set(sheet, workOf(sheet, edits));
    }
    const rearranged = heard.some(({ kind }) => kind === 'rearranged');
    const shaped = [...work.keys()].some(({ entity }) => shaping.has(entity.name));
    if (shaped || (rearranged && !(await this.#stillArranged())) || !(await this.#take(work)))
      await this.#passOver({});
  }

  /** Whether the tables are those that are followed; sheets that only have other names are taken as they are. */
  async #stillArranged(): Promise<boolean> {
    if (!this.#pass) return false;
    const { sheets } = this.#pass.standing;
    const found = await seeArrangement(this.host, allEntities);
    if (found.size !== sheets.size) return false;
    for (const [name, sheet] of sheets) {
      const place = found.get(name);
      if (!place || place.sheetId !== sheet.place.sheetId) return false;
      sheet.place = { ...sheet.place, sheet: place.sheet };
    }
    return true;
  }

  /** Reads and checks what was touched; false where the workbook is another than the one that is followed. */
  async #take(work: ReadonlyMap<StandingSheet, SheetWork>): Promise<boolean> {
    if (!this.#pass || work.size === 0) return true;
    const at = this.options.now();
    const edits: SheetEdit[] = [];
    for (const [sheet, todo] of work)
      if (todo.kind === 'rows' && todo.shift) edits.push(takeShift(sheet, todo.shift));
    const sheets = [...work.keys()];
    this.#wasRead(sheets);
    const read = await readTouchedRows(
      this.host,
      [...work].map(([{ entity, place }, todo]) => ({
        entity,
        place,
        ranges: todo.kind === 'rows' ? todo.ranges : [],
      })),
    );
    if (!read) return false;
    const moved = this.#recognised(work, read, edits);
    if (!moved) return false;
    const known = edits.filter(({ entity }) => !moved.some((one) => one.entity.name === entity));
    const { summary: before, standing } = this.#pass;
    let summary = known.length > 0 ? await this.checker.edit(known) : before;
    // Rows put before other edits are taken in would stand unchecked among them.
    await this.#reread(moved);
    if (moved.length > 0) summary = await this.checker.check();
    this.#pass = { standing, summary, at };
    await this.#write();
    this.#wasRead(sheets);
    this.#tell();
    return true;
  }

  /** Takes the rows of sheets that are where they were, and says which others have to be read whole; undefined where one was rebuilt. */
  #recognised(
    work: ReadonlyMap<StandingSheet, SheetWork>,
    read: readonly TouchedRows[],
    edits: SheetEdit[],
  ): readonly TouchedRows[] | undefined {
    const moved: TouchedRows[] = [];
    for (const rows of read) {
      const sheet = [...work.keys()].find(({ entity }) => entity === rows.entity);
      const todo = sheet && work.get(sheet);
      if (!sheet || !todo) continue;
      const seen = recognise(sheet, rows.place, todo.kind === 'rows' ? todo.ranges : []);
      if (seen === 'rebuilt') return undefined;
      if (todo.kind === 'whole' || seen === 'moved') moved.push(rows);
      else edits.push(...takeSlices(sheet, rows, todo.ranges));
    }
    return moved;
  }

  async #reread(moved: readonly TouchedRows[]): Promise<void> {
    if (moved.length === 0 || !this.#pass) return;
    const sheets = this.#pass.standing.sheets as Map<string, StandingSheet>;
    const tables = await rereadTables(this.host, moved);
    for (const [index, table] of tables.entries()) {
      const { entity, place } = moved[index] ?? {};
      if (!entity || !place) continue;
      sheets.set(entity.name, standingSheet(entity, place, table, table.sampleRows));
      await putRows(this.checker, table);
    }
  }

  async #write(): Promise<void> {
    if (!this.#pass) return;
    const { host, checker } = this;
    const { standing } = this.#pass;
    const guarded = await writeTexts({ host, checker, ...standing }, 'stay');
    standing.guarded = new Set([...standing.guarded, ...guarded]);
  }

  /** Remembers for a while that these sheets were read, as events may come late. */
  #wasRead(sheets: Iterable<StandingSheet>): void {
    const ids = [...sheets].map(({ place }) => place.sheetId);
    for (const id of ids) this.#justRead.set(id, (this.#justRead.get(id) ?? 0) + 1);
    void this.options.wait(lateMs).then(() => {
      for (const id of ids) {
        const left = (this.#justRead.get(id) ?? 1) - 1;
        if (left > 0) this.#justRead.set(id, left);
        else this.#justRead.delete(id);
      }
    });
  }
}

/** Listens to the workbook from now on; the first `check` begins to follow it. */
export const startLiveCheck = (
  host: WorkspaceHost,
  checker: Checker,
  options: LiveCheckOptions,
): Promise<LiveCheck> => new Follower(host, checker, options).watch();
