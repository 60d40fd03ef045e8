import type { Rule } from './rule';

/** V501–V513: balances, invoices, payments (domain.md 6.1). */
export const financeRules: readonly Rule[] = [];
