import type { Rule } from './rule';

/** V301–V312: rate tables (domain.md 6.1). */
export const rateRules: readonly Rule[] = [];
