import type { Bilingual } from '../kernel/bilingual';

/** What two rows have in common; rows count from 0. */
export interface Evidence {
  readonly rows: readonly [number, number];
  readonly fields: readonly string[];
  readonly kind: 'same' | 'alike';
  /** 1 where the values mean the same, less where they are spelt differently. */
  readonly score: number;
  /** Never shows a bank account whole. */
  readonly words: Bilingual;
}

/** Rows that are probably one and the same. */
export interface DuplicateCluster {
  /** Ascending, counted from 0; at least two. */
  readonly rows: readonly number[];
  /** How sure the least sure link is that holds the cluster together, 0 to 1. */
  readonly score: number;
  /** Of the surest links, at most twenty of them. */
  readonly evidence: readonly Evidence[];
}

export interface DuplicateResult {
  readonly entity: string;
  /** The surest first. */
  readonly clusters: readonly DuplicateCluster[];
  /** Rows that were compared: those somebody filled in. */
  readonly rowCount: number;
}
