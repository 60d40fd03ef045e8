import type { Rule } from './rule';

/** V401–V420: subscriptions (domain.md 6.1). */
export const subscriptionRules: readonly Rule[] = [];
