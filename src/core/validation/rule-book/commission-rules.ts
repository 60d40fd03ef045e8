import type { Rule } from './rule';

/** V601–V605: agents and commission (domain.md 6.1). */
export const commissionRules: readonly Rule[] = [];
