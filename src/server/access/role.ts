/** What a token may do; each role may do what those before it may. */
export const roles = ['reader', 'importer', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const mayActAs = (held: Role, needed: Role): boolean => roles.indexOf(held) >= roles.indexOf(needed);
