import type { Bilingual } from './bilingual';

/** Error: the row cannot be pushed. Warning: it can, but somebody should look. Info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A fault in the user's data, with its place: `rowIndex` counts data rows of the entity's table from 0. */
export interface Issue {
  /** `V001`… of domain.md 6.1; never changes meaning. */
  readonly code: string;
  readonly severity: Severity;
  readonly entity: string;
  readonly field: string;
  readonly rowIndex: number;
  /** What stands in the cell, as the user would read it; secrets are masked before they get here. */
  readonly found: string;
  readonly expected: Bilingual;
  readonly message: Bilingual;
  readonly example?: string;
}
