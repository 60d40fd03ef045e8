import type { AgentPay, CommissionRun } from '../result/commission-run';

/** What an agent gets in one run and in the other; cents of `currency`. */
export interface AgentDifference {
  /** Legacy ID, and what people call the agent. */
  readonly agent: string;
  readonly name: string;
  readonly currency: string | null;
  readonly before: number;
  readonly after: number;
  /** What is earned more, or less where below 0. */
  readonly difference: number;
}

export interface RunComparison {
  /** Those who lose most first, then those who gain. */
  readonly agents: readonly AgentDifference[];
  readonly gaining: number;
  readonly losing: number;
  readonly before: number;
  readonly after: number;
}

/** What an agent has earned in a run, whether it is paid out by it or carried over. */
export const earnedBy = ({ commission, bonus, topUp, clawback }: AgentPay): number =>
  commission + bonus + topUp + clawback;

/** Two amounts by agent beside each other. */
export function compareAmounts(
  agents: CommissionRun['sales']['agents']['all'],
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
): RunComparison {
  const differences = agents.flatMap(({ id, name, currency }, agent): AgentDifference[] => {
    if (!before.has(agent) && !after.has(agent)) return [];
    const [then, now] = [before.get(agent) ?? 0, after.get(agent) ?? 0];
    return [{ agent: id, name, currency, before: then, after: now, difference: now - then }];
  });
  const sum = (of: (item: AgentDifference) => number): number =>
    differences.reduce((total, item) => total + of(item), 0);
  return {
    agents: [...differences].sort((a, b) => a.difference - b.difference),
    gaining: differences.filter(({ difference }) => difference > 0).length,
    losing: differences.filter(({ difference }) => difference < 0).length,
    before: sum((item) => item.before),
    after: sum((item) => item.after),
  };
}

const earnings = ({ agents }: CommissionRun): ReadonlyMap<number, number> =>
  new Map(agents.map((pay) => [pay.agent, earnedBy(pay)]));

/** Who gains and who loses by the second of two runs over the same sales. */
export const compareRuns = (before: CommissionRun, after: CommissionRun): RunComparison =>
  compareAmounts(before.sales.agents.all, earnings(before), earnings(after));
