import { customisedRegistry } from '../entity/custom-fields';
import { createReferenceLists } from '../entity/reference-list';
import { registry } from '../entities/registry';
import { proposeFixes, type FixProposals, type FixSelection } from '../fixes/propose-fixes';
import type { Language } from '../kernel/bilingual';
import { CodedError } from '../kernel/coded-error';
import {
  mostFreshTexts,
  type CheckBasis,
  type Checker,
  type CheckProgress,
  type CheckSummary,
  type RowTexts,
  type RowTextsPart,
  type SheetEdit,
  type SheetRows,
} from './checker';
import { WorkspaceEngine } from './engine/workspace-engine';
import { sheetDifference } from './sheet-difference';
import { ToldTexts } from './told-texts';

const neverOpened = (): CodedError =>
  new CodedError('CHECK_NOT_OPEN', 'notDone', 'The check has no rows: open it first.');

const stopped = (): CodedError =>
  new CodedError('CHECK_STOPPED', 'notDone', 'The check was stopped before its end.');

/** More rows than this come and go as a new pass in steps; fewer are worked in at once. */
const mostAtOnce = 2_000;

function engineOf({ today, lists, customColumns, ...basis }: CheckBasis): WorkspaceEngine {
  return new WorkspaceEngine(customisedRegistry(registry, customColumns), {
    ...basis,
    lists: createReferenceLists(lists).on(today),
    facts: { today },
  });
}

const appended = (before: SheetRows | undefined, { columns, rowIds }: SheetRows): SheetRows => {
  if (!before) return { columns, rowIds };
  const fields = new Set([...before.columns.keys(), ...columns.keys()]);
  const part = (rows: SheetRows['columns'], field: string, count: number) =>
    rows.get(field) ?? new Array<string>(count).fill('');
  return {
    columns: new Map(
      [...fields].map((field) => [
        field,
        part(before.columns, field, before.rowIds.length).concat(part(columns, field, rowIds.length)),
      ]),
    ),
    rowIds: before.rowIds.concat(rowIds),
  };
};

/** A checker on the thread it is made on: it works in steps of some milliseconds and lets others go first in between. */
export class LocalChecker implements Checker {
  readonly #pause: () => Promise<void>;
  readonly #told = new ToldTexts();
  readonly #texts = new Map<string, RowTexts>();
  readonly #incoming = new Map<string, SheetRows>();
  #basis: CheckBasis | undefined;
  #engine: WorkspaceEngine | undefined;
  #entities: string[] = [];
  #language: Language | undefined;
  /** Whether the engine has come to the end of a pass over the rows it has. */
  #whole = false;
  #stops = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** `pause` ends after whatever else waits for this thread has had its turn. */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  open(basis: CheckBasis): Promise<void> {
    return this.#inTurn(() => {
      this.#basis = basis;
      this.#engine = engineOf(basis);
      this.#entities = [];
      this.#whole = false;
      this.#incoming.clear();
      this.#told.clear();
      this.#texts.clear();
    });
  }

  put(entity: string, rows: SheetRows): Promise<void> {
    return this.#inTurn(() => {
      const engine = this.#open();
      if (this.#whole) this.#incoming.set(entity, appended(this.#incoming.get(entity), rows));
      else {
        if (!this.#entities.includes(entity)) this.#entities.push(entity);
        engine.put(entity, rows);
      }
    });
  }

  check(onProgress?: CheckProgress): Promise<CheckSummary> {
    const stops = this.#stops;
    return this.#inTurn(async () => {
      const differences = this.#differences();
      if (differences.some(({ inserted }) => inserted.rowIds.length > mostAtOnce))
        await this.#renew(differences);
      else if (differences.length > 0) this.#take(differences);
      this.#incoming.clear();
      if (!this.#whole) await this.#passOver(stops, onProgress);
      return this.#open().summary();
    });
  }

  edit(edits: readonly SheetEdit[]): Promise<CheckSummary> {
    return this.#inTurn(() => {
      this.#take(edits);
      return this.#open().summary();
    });
  }

  freshTexts(language: Language): Promise<readonly RowTextsPart[]> {
    return this.#inTurn(async () => {
      if (language !== this.#language) this.#told.clear();
      this.#language = language;
      const parts: RowTextsPart[] = [];
      let left = mostFreshTexts;
      for (const entity of this.#entities) {
        const part = this.#told.take(entity, this.#textsOf(entity, language), left);
        if (part.rows.length > 0) parts.push(part);
        left -= part.rows.length;
        if (left === 0) break;
        if (part.statuses.length > 0) await this.#pause();
      }
      return parts;
    });
  }

  rowTexts(entity: string, language: Language): Promise<RowTexts> {
    return this.#inTurn(() => this.#open().rowTexts(entity, language));
  }

  fixes(selection: FixSelection): Promise<FixProposals> {
    return this.#inTurn(() => proposeFixes(this.#open().checked(), selection));
  }

  stop(): Promise<void> {
    this.#stops += 1;
    return Promise.resolve();
  }

  close(): void {
    this.#stops += 1;
    this.#engine = undefined;
    this.#basis = undefined;
    this.#incoming.clear();
    this.#told.clear();
    this.#texts.clear();
  }

  /** One call after the other; one that fails does not hold up the next. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #open(): WorkspaceEngine {
    if (!this.#engine) throw neverOpened();
    return this.#engine;
  }

  #textsOf(entity: string, language: Language): RowTexts {
    const known = this.#texts.get(entity);
    if (known) return known;
    const texts = this.#open().rowTexts(entity, language);
    this.#texts.set(entity, texts);
    return texts;
  }

  #take(edits: readonly SheetEdit[]): void {
    this.#open().edit(edits);
    for (const edit of edits) this.#told.follow(edit);
    this.#texts.clear();
  }

  #differences(): readonly Extract<SheetEdit, { kind: 'rows' }>[] {
    if (this.#incoming.size === 0) return [];
    const { tables } = this.#open().checked().tables;
    return [...this.#incoming].flatMap(
      ([entity, after]) =>
        sheetDifference(entity, tables.get(entity) ?? { columns: new Map(), rowIds: [] }, after) ?? [],
    );
  }

  /** An engine of the rows as they are now, yet to be checked. */
  async #renew(differences: readonly SheetEdit[]): Promise<void> {
    if (!this.#basis) throw neverOpened();
    const { tables } = this.#open().checked().tables;
    this.#engine = engineOf(this.#basis);
    this.#whole = false;
    for (const edit of differences) this.#told.follow(edit);
    for (const [entity, rows] of tables) {
      this.#engine.put(entity, this.#incoming.get(entity) ?? rows);
      await this.#pause();
    }
  }

  async #passOver(stops: number, onProgress: CheckProgress | undefined): Promise<void> {
    this.#texts.clear();
    this.#whole = false;
    for (const { done, total } of this.#open().check()) {
      onProgress?.(done, total);
      await this.#pause();
      if (this.#stops !== stops) throw stopped();
    }
    this.#whole = true;
  }
}
