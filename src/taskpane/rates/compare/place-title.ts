import type { PlaceComparison } from '../../../core/rating/designer/compare/comparison-by-place';

/** A country by its code and, where the decks name it, its name. */
export const placeTitle = ({ key, name }: Pick<PlaceComparison, 'key' | 'name'>): string =>
  name === '' ? `+${key}` : `+${key} ${name}`;
