export const duplicateModes = ['skip', 'merge', 'overwrite'] as const;

/** What happens to rows SmartBilling has: leave them, fill only what is empty there, or replace. */
export type DuplicateMode = (typeof duplicateModes)[number];
