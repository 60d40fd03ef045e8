import type { Rule } from './rule';

/** V201–V217: catalog (domain.md 6.1). */
export const catalogRules: readonly Rule[] = [];
