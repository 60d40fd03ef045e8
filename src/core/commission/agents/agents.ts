/** Where an agent stands in the hierarchy of at most five levels. */
export type Standing = 'sound' | 'cycle' | 'tooDeep';

export interface Agent {
  readonly id: string;
  /** False for one that other sheets name and the Sales Agents sheet has not. */
  readonly known: boolean;
  readonly name: string;
  readonly language: 'en' | 'fr';
  /** Number of the agent above; `none` at the top. */
  readonly parent: number;
  /** Number of the plan of the agent's own row; `none` without one. */
  readonly plan: number;
  readonly currency: string | null;
  readonly daysBeforeEarned: number;
  /** Months of the commission period: 1, 3 or 12. */
  readonly periodMonths: number;
  readonly standing: Standing;
}

/** A row of the Agent Assignments sheet. */
export interface Assignment {
  readonly agent: number;
  readonly plan: number;
  readonly from: number;
  readonly to: number;
  /** Millionths of the whole. */
  readonly part1e6: number;
}

/** What the old system has paid an agent: a day up to which, by subscription, and invoices. */
export interface PaidBefore {
  readonly throughOf: ReadonlyMap<number, number>;
  readonly invoices: ReadonlySet<number>;
}

export interface Agents {
  readonly all: readonly Agent[];
  readonly ofSubscription: ReadonlyMap<number, readonly Assignment[]>;
  readonly ofCustomer: ReadonlyMap<number, readonly Assignment[]>;
  /** Plans of an agent for all sales, by agent. */
  readonly ofAgent: ReadonlyMap<number, readonly Assignment[]>;
  readonly paidBefore: ReadonlyMap<number, PaidBefore>;
}
