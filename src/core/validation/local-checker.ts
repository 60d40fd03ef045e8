import type { DuplicateResult } from '../duplicates/duplicate-cluster';
import { findDuplicates, type DuplicateOptions } from '../duplicates/find-duplicates';
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

const neverOpened = (): CodedError =>
  new CodedError('CHECK_NOT_OPEN', 'notDone', 'The check has no rows: open it first.');

const stopped = (): CodedError =>
  new CodedError('CHECK_STOPPED', 'notDone', 'The check was stopped before its end.');

/** Words on how far a check is, at most: nobody reads more, and each is a message to another thread. */
const mostTold = 200;

/** Rows whose texts are made between two pauses: some milliseconds. */
const textsAtOnce = 1_000;

function engineOf({ today, lists, customColumns, ...basis }: CheckBasis): WorkspaceEngine {
  return new WorkspaceEngine(customisedRegistry(registry, customColumns), {
    ...basis,
    lists: createReferenceLists(lists).on(today),
    facts: { today },
  });
}

/** A checker on the thread it is made on: it works in steps of some milliseconds and lets others go first in between. */
export class LocalChecker implements Checker {
  readonly #pause: () => Promise<void>;
  #engine: WorkspaceEngine | undefined;
  #stops = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** `pause` ends after whatever else waits for this thread has had its turn. */
  constructor(pause: () => Promise<void>) {
    this.#pause = pause;
  }

  open(basis: CheckBasis): Promise<void> {
    return this.#inTurn(() => {
      this.#engine = engineOf(basis);
    });
  }

  put(entity: string, rows: SheetRows): Promise<void> {
    return this.#inTurn(() => this.#open().put(entity, rows));
  }

  check(onProgress?: CheckProgress): Promise<CheckSummary> {
    const stops = this.#stops;
    return this.#inTurn(async () => {
      let next = 0;
      for (const { done, total } of this.#open().check()) {
        if (done >= next) {
          onProgress?.(done, total);
          next = done === total ? Infinity : Math.min(total, done + total / mostTold);
        }
        await this.#pause();
        if (this.#stops !== stops) throw stopped();
      }
      return this.#open().summary();
    });
  }

  edit(edits: readonly SheetEdit[]): Promise<CheckSummary> {
    return this.#inTurn(async () => {
      for (const _ of this.#open().editing(edits)) await this.#pause();
      return this.#open().summary();
    });
  }

  freshTexts(language: Language): Promise<readonly RowTextsPart[]> {
    return this.#inTurn(async () => {
      const told: RowTextsPart[] = [];
      for (let room = mostFreshTexts; room > 0;) {
        const parts = this.#open().freshTexts(language, Math.min(room, textsAtOnce));
        if (parts.length === 0) break;
        told.push(...parts);
        room -= parts.reduce((sum, { rows }) => sum + rows.length, 0);
        await this.#pause();
      }
      return told;
    });
  }

  rowTexts(entity: string, language: Language): Promise<RowTexts> {
    return this.#inTurn(() => this.#open().rowTexts(entity, language));
  }

  fixes(selection: FixSelection): Promise<FixProposals> {
    return this.#inTurn(() => proposeFixes(this.#open().checked(), selection));
  }

  duplicates(entity: string, options: DuplicateOptions): Promise<DuplicateResult> {
    return this.#inTurn(() => findDuplicates(this.#open().checked(), entity, options));
  }

  stop(): Promise<void> {
    this.#stops += 1;
    return Promise.resolve();
  }

  close(): void {
    this.#stops += 1;
    this.#engine = undefined;
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
}
