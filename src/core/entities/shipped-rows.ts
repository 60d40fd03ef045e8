import type { CanonicalRow } from '../entity/judge-row';

/** Rows a new workspace starts with, by entity; people edit them like any other. List values come from the lists. */
export const shippedRows: Readonly<Record<string, readonly CanonicalRow[]>> = {};
