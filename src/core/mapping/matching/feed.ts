import type { EntityMapping } from '../mapping-profile';

/** How the rows of a source become rows of an entity. */
export type FeedWay = 'row' | 'unpivot' | 'header' | 'detail';

/** An entity a source feeds, and how. */
export interface Feed {
  readonly entity: string;
  /** `row`: each source row one row. `unpivot`: each of the columns one row. `header`: one row a key. `detail`: a row under it. */
  readonly how: FeedWay;
  readonly columns: readonly string[];
  /** Share of the source's columns it explains, from 0 to 1. */
  readonly share: number;
  /** The column whose repeated value holds header and details together. */
  readonly key?: string;
  /** What the profile says to bring an unpivot about. */
  readonly mapping?: EntityMapping;
}
