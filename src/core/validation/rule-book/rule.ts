import type { Bilingual } from '../../kernel/bilingual';
import type { Severity } from '../../kernel/issue';

/** The words of a rule; its examples are in `rule-examples/`. */
export interface Rule {
  /** `V001`… of domain.md 6.1; never changes meaning. */
  readonly code: string;
  /** The severity it has; the second where some cases weigh otherwise. */
  readonly severity: Severity | readonly [Severity, Severity];
  /** Short enough to head a list of cells. */
  readonly title: Bilingual;
  /** One or two sentences: what is wrong, and why it matters in SmartBilling. */
  readonly meaning: Bilingual;
  /** Rated usage, rehearsed bills or the usage files themselves, where the sheets are not enough. */
  readonly judgedBy: 'check' | 'rating' | 'billing' | 'usageFiles';
}
