import type { Words } from '../messages/use-words';
import type { Mapping } from './bring-in-state';
import type { ColumnPlace } from './column-places';

/** Why a column is where it is: in two words for the line, in a sentence where there is one. */
export interface ColumnWhy {
  readonly short: string | undefined;
  readonly reason: string | undefined;
}

export function columnWhy(
  column: string,
  { suggestions, decided, kept }: Mapping,
  places: readonly ColumnPlace[],
  { say, of }: Words,
): ColumnWhy {
  const suggestion = suggestions.find((candidate) => candidate.column === column);
  const followed = places.some(
    ({ entity, field }) => entity === suggestion?.entity && field === suggestion.field,
  );
  const reason = suggestion && followed ? of(suggestion.reason) : undefined;
  if (decided.has(column)) return { short: say('bringIn.column.chosen'), reason };
  if (places.length === 0) return { short: undefined, reason };
  if (kept) return { short: say('bringIn.column.profile'), reason };
  const short = suggestion && say('bringIn.column.sure', { confidence: suggestion.confidence });
  return { short, reason };
}
