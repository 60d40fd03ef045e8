import type { Cell } from '../../entity/cell';
import type { Bilingual } from '../../kernel/bilingual';
import type { Severity } from '../../kernel/issue';

/** A row as it stands in its sheet: what differs from the entity's sample row of the same index. */
export type ExampleRow = Readonly<Record<string, Cell>>;

/** A small workspace: rows by entity, each laid over the sample row of its index. */
export interface RuleExample {
  readonly rows: Readonly<Record<string, readonly ExampleRow[]>>;
}

interface RuleWords {
  /** `V001`… of domain.md 6.1; never changes meaning. */
  readonly code: string;
  /** The severity it has; the second where some cases weigh less. */
  readonly severity: Severity | readonly [Severity, Severity];
  /** Short enough to head a list of cells. */
  readonly title: Bilingual;
  /** One or two sentences: what is wrong, and why it matters in SmartBilling. */
  readonly meaning: Bilingual;
}

/**
 * A rule the check judges, with the smallest workspace it finds something in and one it has nothing against.
 * Write rule, words and examples as one object in its area's array; `npx jest test/core/validation/rule-book -t V301`
 * runs one. The words and the examples part into two files once all areas are written, because the pane needs no examples.
 */
export interface JudgedRule extends RuleWords {
  readonly judgedBy: 'check';
  readonly failing: RuleExample;
  readonly passing: RuleExample;
}

/** A rule that needs more than the sheets: rated usage, rehearsed bills, or the usage files themselves. */
export interface LaterRule extends RuleWords {
  readonly judgedBy: 'rating' | 'billing' | 'usageFiles';
}

export type Rule = JudgedRule | LaterRule;
