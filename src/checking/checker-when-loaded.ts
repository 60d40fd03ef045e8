import type {
  CheckBasis,
  Checker,
  CheckProgress,
  CheckSummary,
  RowTexts,
  RowTextsPart,
  SheetEdit,
  SheetRows,
} from '../core/validation/checker';
import type { DuplicateOptions } from '../core/duplicates/find-duplicates';
import type { DuplicateResult } from '../core/duplicates/duplicate-cluster';
import type { FixProposals, FixSelection } from '../core/fixes/propose-fixes';
import type { Language } from '../core/kernel/bilingual';
import { answersInTime } from './answers-in-time';
import type { RemoteChecker } from './remote-checker';

async function firstToAnswer(remote: RemoteChecker, standIn: () => Checker): Promise<Checker> {
  if (await answersInTime(() => remote.stop())) return remote;
  remote.close();
  return standIn();
}

/**
 * Works with a thread that is loading, nothing being checked until then; where its program does not come, with a stand-in that
 * was asked nothing yet.
 */
export class CheckerWhenLoaded implements Checker {
  readonly #chosen: Promise<Checker>;

  constructor(remote: RemoteChecker, standIn: () => Checker) {
    this.#chosen = firstToAnswer(remote, standIn);
  }

  async open(basis: CheckBasis): Promise<void> {
    return (await this.#chosen).open(basis);
  }

  async put(entity: string, rows: SheetRows): Promise<void> {
    return (await this.#chosen).put(entity, rows);
  }

  async check(onProgress?: CheckProgress): Promise<CheckSummary> {
    return (await this.#chosen).check(onProgress);
  }

  async edit(edits: readonly SheetEdit[]): Promise<CheckSummary> {
    return (await this.#chosen).edit(edits);
  }

  async freshTexts(language: Language): Promise<readonly RowTextsPart[]> {
    return (await this.#chosen).freshTexts(language);
  }

  async rowTexts(entity: string, language: Language): Promise<RowTexts> {
    return (await this.#chosen).rowTexts(entity, language);
  }

  async fixes(selection: FixSelection): Promise<FixProposals> {
    return (await this.#chosen).fixes(selection);
  }

  async duplicates(entity: string, options: DuplicateOptions): Promise<DuplicateResult> {
    return (await this.#chosen).duplicates(entity, options);
  }

  async stop(): Promise<void> {
    return (await this.#chosen).stop();
  }

  close(): void {
    void this.#chosen.then((checker) => checker.close());
  }
}
