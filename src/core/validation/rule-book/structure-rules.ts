import type { Rule } from './rule';

/** V001–V014: cells, keys and references (domain.md 6.1). */
export const structureRules: readonly Rule[] = [];
