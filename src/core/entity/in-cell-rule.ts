import type { ListName } from './list-name';

/** What a cell offers where its row is of a type: the values of a list, or the rows of an entity. */
export type TypedOffer = { readonly list: ListName } | { readonly entity: string };

/**
 * The rule Excel itself enforces in a cell while somebody types, as a value; the workbook layer turns it into a
 * data validation. Pasted values escape it (excel.md), so every check is made again by the validator.
 */
export type InCellRule =
  | { readonly type: 'list'; readonly list: ListName }
  | {
      readonly type: 'referenceList';
      readonly entity: string;
      /** Offer only rows of the entity whose `target` field holds what the row's own `field` holds. */
      readonly within?: { readonly field: string; readonly target: string };
    }
  | {
      /** What the row's own type offers: a list, the rows of an entity, or whatever is typed. */
      readonly type: 'typedValue';
      readonly typeField: string;
      readonly offers: Readonly<Record<string, TypedOffer>>;
    }
  | { readonly type: 'wholeNumber'; readonly min?: number; readonly max?: number }
  | { readonly type: 'decimal'; readonly min?: string; readonly max?: string; readonly positive?: true }
  | { readonly type: 'date'; readonly withTime: boolean }
  | { readonly type: 'textLength'; readonly max: number; readonly unique: boolean };
