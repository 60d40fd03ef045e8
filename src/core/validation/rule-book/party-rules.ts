import type { Rule } from './rule';

/** V101–V118: customers, locations, contacts (domain.md 6.1). */
export const partyRules: readonly Rule[] = [];
