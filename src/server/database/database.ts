import type { Step } from './steps';

/** A value of one column as PostgreSQL's text input takes it; null is SQL NULL. */
export type ColumnText = string | null;

export type Parameter = string | number | boolean | null | readonly ColumnText[];

/** SQL against one connection. Placeholders are `$1`, `$2`…; names of tables never come from outside. */
export interface Queries {
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** Several statements without parameters; nothing is answered. */
  script(sql: string): Promise<void>;
  /** Loads rows in bulk with COPY, given as `copyText` writes them; all of them, or none and an error. */
  copy(table: string, columns: readonly string[], text: string): Promise<void>;
}

/** A PostgreSQL database: embedded or a server, the same dialect. */
export interface Database extends Queries {
  /** What answers: `PGlite in memory`, `PGlite in a folder`, `PostgreSQL`. */
  readonly kind: string;
  /** Commits when `work` resolves; rolls back and rethrows when it rejects. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Where it has a way of its own of carrying out a transaction that is known beforehand; see `steps`. */
  readonly carryOut?: (steps: readonly Step[]) => Promise<boolean>;
  close(): Promise<void>;
}

const sqlState = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Unique violation, serialization failure, deadlock: somebody else was first, so reading anew and trying again helps. */
export const isRace = (error: unknown): boolean => ['23505', '40001', '40P01'].includes(sqlState(error));
