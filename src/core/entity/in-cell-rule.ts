import type { ListName } from './list-name';

/**
 * The rule Excel itself enforces in a cell while somebody types, as a value; the workbook layer turns it into a
 * data validation. Pasted values escape it (excel.md), so every check is made again by the validator.
 */
export type InCellRule =
  | { readonly type: 'list'; readonly list: ListName }
  | { readonly type: 'referenceList'; readonly entity: string }
  | { readonly type: 'wholeNumber'; readonly min?: number; readonly max?: number }
  | { readonly type: 'decimal'; readonly min?: string; readonly max?: string; readonly positive?: true }
  | { readonly type: 'date'; readonly withTime: boolean }
  | { readonly type: 'textLength'; readonly max: number; readonly unique: boolean };
