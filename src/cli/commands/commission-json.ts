import type { CommissionExplainer } from '../../core/commission/explain/explain-entry';
import { stepWords } from '../../core/commission/explain/step-words';
import { leftOutWords } from '../../core/commission/explain/left-out-words';
import type { AgentPay, CommissionRun } from '../../core/commission/result/commission-run';
import {
  entriesByAgent,
  entryFacts,
  type AgentEntries,
  type EntryFacts,
} from '../../core/commission/result/entry-facts';
import { unresolvedReasons, type LeftOut } from '../../core/commission/result/left-out';
import { centsText } from '../../core/commission/sales/numbers';
import type { Language } from '../../core/kernel/bilingual';

/** What of a run is shown, and how. */
export interface Shown {
  /** Legacy ID of the one agent whose lines are shown; all where undefined. */
  readonly agent: string | undefined;
  /** Given where each amount is explained. */
  readonly explainer: CommissionExplainer | undefined;
  readonly lang: Language;
}

const nothing = '0.00';

/** Amounts in the columns the totals of an agent add up: what was taken back stands in its own. */
function amountsFor({ kind, ...facts }: EntryFacts, role: 'own' | 'parent') {
  const { commission, bonus, topUp } = facts;
  const own =
    role === 'own' ? { commission, bonus, topUp: nothing } : { commission: nothing, bonus: nothing, topUp };
  if (kind !== 'clawback') return { ...own, clawback: nothing };
  const back = role === 'own' ? sumText(commission, bonus) : topUp;
  return { commission: nothing, bonus: nothing, topUp: nothing, clawback: back };
}

const centsOfText = (text: string): number => Math.round(Number(text) * 100);
const sumText = (a: string, b: string): string => centsText(centsOfText(a) + centsOfText(b));

function lineJson(run: CommissionRun, entry: number, role: 'own' | 'parent', shown: Shown) {
  const facts = entryFacts(run, entry);
  const { lineRow, topUp, topUpTo, ...others } = facts;
  return {
    ...others,
    row: lineRow + 1,
    ...amountsFor(facts, role),
    ...(role === 'own' ? { topUpTo: topUpTo === null ? null : { agent: topUpTo, amount: topUp } } : {}),
    ...(shown.explainer
      ? {
          steps: shown.explainer.steps(entry).map((step) => ({ ...step, text: stepWords(step)[shown.lang] })),
        }
      : {}),
  };
}

function linesJson(run: CommissionRun, { own, topUps }: AgentEntries, shown: Shown) {
  return [
    ...own.map((entry) => lineJson(run, entry, 'own', shown)),
    ...topUps.map((entry) => lineJson(run, entry, 'parent', shown)),
  ];
}

function agentJson(run: CommissionRun, pay: AgentPay, entries: AgentEntries, shown: Shown) {
  const { sales } = run;
  const agent = sales.agents.all[pay.agent];
  const lines = linesJson(run, entries, shown);
  const { commission, bonus, topUp, clawback, carriedIn, carriedOut, lapsed, total, pending } = pay;
  const amounts = { commission, bonus, topUp, clawback, carriedIn, carriedOut, lapsed, total };
  return {
    agent: agent?.id ?? '',
    name: agent?.name ?? '',
    plan: sales.plans.headers[pay.plan]?.name ?? null,
    currency: pay.currency,
    lines: lines.filter(({ status }) => status === 'earned'),
    pending: lines.filter(({ status }) => status === 'pending'),
    pendingTotal: centsText(pending),
    ...Object.fromEntries(Object.entries(amounts).map(([name, cents]) => [name, centsText(cents)])),
  };
}

const leftOutJson = ({ reason, entity, count, amount, rows }: LeftOut, lang: Language) => ({
  reason,
  words: leftOutWords[reason][lang],
  mend: unresolvedReasons.has(reason),
  entity,
  count,
  amount: centsText(amount),
  rows: rows.map((row) => row + 1),
});

/** The sums paid, by currency. */
export function totalsByCurrency(agents: readonly AgentPay[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { currency, total } of agents)
    totals.set(currency ?? '', (totals.get(currency ?? '') ?? 0) + total);
  return totals;
}

const noEntries: AgentEntries = { own: [], topUps: [] };

/** The agents of a run that are shown. */
export const shownAgents = (run: CommissionRun, { agent }: Shown): readonly AgentPay[] =>
  run.agents.filter((pay) => agent === undefined || run.sales.agents.all[pay.agent]?.id === agent);

/** A run as one JSON document; `total` is null where agents are paid in several currencies. */
export function commissionJson(run: CommissionRun, shown: Shown): unknown {
  const byAgent = entriesByAgent(run);
  const agents = shownAgents(run, shown);
  const totals = totalsByCurrency(agents);
  const { salesIn, paid } = run.balance;
  const sum = (side: { readonly count: number; readonly amount: number }) => ({
    count: side.count,
    amount: centsText(side.amount),
  });
  return {
    from: run.from,
    to: run.to,
    agents: agents.map((pay) => agentJson(run, pay, byAgent.get(pay.agent) ?? noEntries, shown)),
    total: totals.size > 1 ? null : centsText([...totals.values()][0] ?? 0),
    totals: Object.fromEntries([...totals].map(([currency, cents]) => [currency, centsText(cents)])),
    ledger: run.ledger.map(({ amount, ...accounts }) => ({ ...accounts, amount: centsText(amount) })),
    balance: { in: sum(salesIn), paid: sum(paid) },
    leftOut: run.leftOut.map((left) => leftOutJson(left, shown.lang)),
    faults: run.sales.plans.faults.map(({ row, field }) => ({ row: row + 1, field })),
  };
}
