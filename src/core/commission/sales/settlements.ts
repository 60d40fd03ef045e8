/** What happened to the invoices after they were posted: runs of events in time, one run an invoice. */
export interface Settlements {
  /** Where the events of an invoice begin; those of the next begin where they end. */
  readonly start: Int32Array;
  readonly day: Int32Array;
  /** 0 for money received (negative where it was taken back), 1 for what was credited or written off. */
  readonly kind: Uint8Array;
  /** Cents. */
  readonly amount: Float64Array;
}

export const settlementKinds = { payment: 0, credit: 1 } as const;
