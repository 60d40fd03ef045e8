import type { Agents } from '../agents/agents';
import type { CompiledPlans } from '../plan/compiled-plans';
import type { SalesHistory } from '../sales/sales-history';

/** One agent's part of one invoice line; those of a line stand beside each other. */
export interface ShareColumns {
  readonly count: number;
  /** Place in `SalesHistory.lines`. */
  readonly line: Int32Array;
  /** How many shares the line has, and which of them this is. */
  readonly parts: Uint8Array;
  readonly part: Uint8Array;
  /** `none` where nobody was found. */
  readonly agent: Int32Array;
  readonly plan: Int32Array;
  /** Place in `CompiledPlans.sets`; `none` where none matches. */
  readonly set: Int32Array;
  /** Millionths of the line: 1,000,000 for all of it. */
  readonly part1e6: Int32Array;
  /** What the agent's part is of the line: cents, millionths, cents (NaN where unknown); parts sum to the line. */
  readonly revenue: Float64Array;
  readonly quantity: Float64Array;
  readonly cost: Float64Array;
  /** 0 where the share may be paid, else 1 + the place of its reason in `lineReasons`. */
  readonly reason: Uint8Array;
}

/** Sales with their agents, plans and rows found: all that does not change with a rate, a tier or a period. */
export interface MatchedSales {
  readonly history: SalesHistory;
  readonly agents: Agents;
  readonly plans: CompiledPlans;
  readonly shares: ShareColumns;
  /** By line: 1 on the first invoice of its charge. Worked out when it is first asked for. */
  readonly first: () => Uint8Array;
}
