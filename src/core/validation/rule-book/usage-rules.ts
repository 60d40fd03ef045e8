import type { Rule } from './rule';

/** V701–V707: usage (domain.md 6.1). */
export const usageRules: readonly Rule[] = [];
