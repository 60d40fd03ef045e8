/** A warning that a consultant has looked at and lets stand. It falls when its cell holds anything else. */
export interface Waiver {
  readonly code: string;
  readonly entity: string;
  readonly rowId: string;
  readonly field: string;
  /** What stood in the cell, as text; never a secret. */
  readonly found: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date and time, UTC. */
  readonly at: string;
}
