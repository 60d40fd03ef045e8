import type { Cell } from '../entity/cell';
import type { Bilingual } from '../kernel/bilingual';
import type { CellEdit } from '../validation/cell-edit';
import type { CheckedTables } from '../validation/checked-tables';

/** Which issues to mend: all of them where nothing is said. */
export interface FixSelection {
  readonly codes?: readonly string[];
  readonly entity?: string;
  readonly field?: string;
  /** Data rows counted from 0. */
  readonly rows?: readonly number[];
  /** What the issues found in their cells, as they say it. */
  readonly found?: string;
}

/** Sure: the same value written rightly. Likely: the nearest right value. Choice: a person must choose. */
export type Certainty = 'sure' | 'likely' | 'choice';

export interface FixChoice {
  readonly to: Cell;
  readonly label: Bilingual;
}

/** A cell that can be mended: its issue goes, and no error comes. A choice proposes its first. */
export interface ProposedFix {
  readonly edit: CellEdit;
  readonly code: string;
  readonly certainty: Certainty;
  readonly why: Bilingual;
  readonly choices?: readonly FixChoice[];
}

/** A cell whose value is lost: what happened, and where to get it again. */
export interface BeyondRecovery {
  readonly entity: string;
  readonly rowIndex: number;
  readonly field: string;
  readonly code: string;
  readonly why: Bilingual;
}

export interface FixProposals {
  readonly fixes: readonly ProposedFix[];
  readonly beyondRecovery: readonly BeyondRecovery[];
  /** Issues selected that no fix mends, those beyond recovery included. */
  readonly left: number;
}

/** Fixes for the selected issues, in the order of the issues. */
export function proposeFixes({ result }: CheckedTables, _selection: FixSelection): FixProposals {
  return { fixes: [], beyondRecovery: [], left: result.issues.length };
}
