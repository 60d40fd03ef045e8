import type { LineFilter } from '../../../core/rating/designer/filter/line-filter';

/** What is typed and chosen to pick lines. */
export interface TypedFilter {
  readonly destination: string;
  /** A prefix, or two with a hyphen between. */
  readonly prefixes: string;
  /** ISO date, or blank. */
  readonly on: string;
  readonly countries: readonly string[];
}

export const noFilter: TypedFilter = { destination: '', prefixes: '', on: '', countries: [] };

/** The prefixes typed; undefined where they are no range, null where nothing is typed. */
export function rangeOf(text: string): { readonly from: string; readonly to: string } | null | undefined {
  if (text.trim() === '') return null;
  const [, from = '', to = from] = /^\s*([1-9]\d{0,14})(?:\s*[-–]\s*([1-9]\d{0,14}))?\s*$/.exec(text) ?? [];
  return from === '' || to < from ? undefined : { from, to };
}

/** The filter typed so far; a range that is none yet picks nothing out. */
export function filterOf({ destination, prefixes, on, countries }: TypedFilter): LineFilter {
  const range = rangeOf(prefixes);
  return {
    ...(destination.trim() === '' ? {} : { destination }),
    ...(range ? { prefixes: range } : {}),
    ...(on === '' ? {} : { on }),
    ...(countries.length === 0 ? {} : { countries }),
  };
}
