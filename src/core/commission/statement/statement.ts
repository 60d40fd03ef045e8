import type { AgentPay, CommissionRun } from '../result/commission-run';
import { entriesByAgent, entryFacts, type EntryFacts } from '../result/entry-facts';

/** What a run says to one agent. */
export interface Statement {
  readonly agent: string;
  readonly name: string;
  /** The agent’s own. */
  readonly language: 'en' | 'fr';
  readonly parent: string | null;
  readonly plan: string | null;
  readonly version: string | null;
  /** ISO days of the run. */
  readonly from: string;
  readonly to: string;
  readonly pay: AgentPay;
  /** What the agent earned, and what was received of agents below, in the order of the invoices. */
  readonly lines: readonly EntryFacts[];
  readonly topUps: readonly EntryFacts[];
}

/** The statements of a run: of one agent, or of all who get something, in the order of the Sales Agents sheet. */
export function statementsOf(run: CommissionRun, only?: string): readonly Statement[] {
  const { sales, from, to } = run;
  const found = entriesByAgent(run);
  return run.agents.flatMap((pay): Statement[] => {
    const agent = sales.agents.all[pay.agent];
    if (!agent || (only !== undefined && agent.id !== only)) return [];
    const header = sales.plans.headers[pay.plan];
    const { id, name, language } = agent;
    const { own = [], topUps = [] } = found.get(pay.agent) ?? {};
    return [
      {
        ...{ agent: id, name, language, from, to, pay },
        parent: sales.agents.all[agent.parent]?.name ?? null,
        plan: header?.name ?? null,
        version: header?.version ?? null,
        lines: own.map((entry) => entryFacts(run, entry)),
        topUps: topUps.map((entry) => entryFacts(run, entry)),
      },
    ];
  });
}
