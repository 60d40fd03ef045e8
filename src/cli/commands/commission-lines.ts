import { stepWords } from '../../core/commission/explain/step-words';
import { leftOutWords } from '../../core/commission/explain/left-out-words';
import type { AgentPay, CommissionRun } from '../../core/commission/result/commission-run';
import { entriesByAgent, entryFacts } from '../../core/commission/result/entry-facts';
import { unresolvedReasons, type LeftOut } from '../../core/commission/result/left-out';
import { centsText } from '../../core/commission/sales/numbers';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { shownAgents, totalsByCurrency, type Shown } from './commission-json';

const headings: Readonly<Record<string, Bilingual>> = {
  agent: { en: 'Agent', fr: 'Agent' },
  commission: { en: 'Commission', fr: 'Commission' },
  bonus: { en: 'Bonus', fr: 'Prime' },
  topUp: { en: 'Top-up', fr: 'Supplément' },
  clawback: { en: 'Clawback', fr: 'Reprise' },
  carried: { en: 'Carried', fr: 'Report' },
  total: { en: 'Total', fr: 'Total' },
  pending: { en: 'Pending', fr: 'À venir' },
};

const width = 12;

/** Money as the language writes it. */
const money = (cents: number, lang: Language): string =>
  lang === 'fr' ? centsText(cents).replace('.', ',') : centsText(cents);

function tableRow(name: string, cells: readonly string[]): string {
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(width)).join('')}`;
}

function agentRow(run: CommissionRun, pay: AgentPay, lang: Language): string {
  const agent = run.sales.agents.all[pay.agent];
  const { commission, bonus, topUp, clawback, carriedIn, carriedOut, lapsed, total, pending } = pay;
  const amounts = [commission, bonus, topUp, clawback, carriedIn - carriedOut - lapsed, total, pending];
  return tableRow(
    `${agent?.id ?? ''} ${agent?.name ?? ''}`.slice(0, 27),
    amounts.map((cents) => money(cents, lang)),
  );
}

function explained(run: CommissionRun, { agent }: AgentPay, shown: Shown): string[] {
  const { explainer, lang } = shown;
  if (!explainer) return [];
  const { own, topUps } = entriesByAgent(run).get(agent) ?? { own: [], topUps: [] };
  return [...own, ...topUps].flatMap((entry) => {
    const { invoice, lineNumber, commission, bonus, topUp, topUpTo, earnedDate } = entryFacts(run, entry);
    const paid = [commission, bonus, topUpTo === null ? '' : `${topUp} → ${topUpTo}`]
      .filter(Boolean)
      .join(' + ');
    return [
      `  ${earnedDate ?? '…'} ${invoice}/${String(lineNumber)}: ${paid}`,
      ...explainer.steps(entry).map((step) => `      ${stepWords(step)[lang]}`),
    ];
  });
}

function leftOutLine({ reason, count, amount }: LeftOut, lang: Language): string {
  const mark = unresolvedReasons.has(reason) ? '!' : ' ';
  return `  ${mark} ${String(count).padStart(7)} ${money(amount, lang).padStart(14)}  ${leftOutWords[reason][lang]}`;
}

const said = {
  paid: {
    en: (run: CommissionRun) => `Paid for what was earned from ${run.from} to ${run.to}:`,
    fr: (run: CommissionRun) => `Payé pour ce qui est acquis du ${run.from} au ${run.to}\u00A0:`,
  },
  leftOut: {
    en: 'Left out, with revenue (! is to be mended):',
    fr: 'Laissé de côté, avec le revenu (! est à corriger)\u00A0:',
  },
  lines: {
    en: (count: number, paid: number) => `${String(paid)} of ${String(count)} sales are paid.`,
    fr: (count: number, paid: number) => `${String(paid)} ventes payées sur ${String(count)}.`,
  },
  faults: {
    en: (rows: string) => `Plan lines that cannot be read, and pay nothing: rows ${rows}`,
    fr: (rows: string) => `Lignes de plan illisibles, qui ne paient rien\u00A0: lignes ${rows}`,
  },
  booked: {
    en: (expense: string, payable: string, amount: string) =>
      `Expense ${expense} to payable ${payable}: ${amount}`,
    fr: (expense: string, payable: string, amount: string) =>
      `Dépense ${expense} au compte à payer ${payable}\u00A0: ${amount}`,
  },
};

/** A run for people: a row an agent, what was booked, and what was left out. */
export function linesOfCommission(run: CommissionRun, shown: Shown): string[] {
  const { lang } = shown;
  const agents = shownAgents(run, shown);
  const { salesIn, paid } = run.balance;
  const faults = [...new Set(run.sales.plans.faults.map(({ row }) => row + 1))].join(', ');
  const [name = '', ...columns] = Object.values(headings).map((heading) => heading[lang]);
  return [
    said.paid[lang](run),
    tableRow(name, columns),
    ...agents.flatMap((pay) => [agentRow(run, pay, lang), ...explained(run, pay, shown)]),
    ...[...totalsByCurrency(agents)].map(([currency, cents]) =>
      tableRow(`= ${currency}`, ['', '', '', '', '', money(cents, lang)]),
    ),
    ...run.ledger.map(({ expenseGlCode, payableGlCode, currency, amount }) =>
      said.booked[lang](
        expenseGlCode ?? '?',
        payableGlCode ?? '?',
        `${money(amount, lang)} ${currency ?? ''}`,
      ),
    ),
    said.lines[lang](salesIn.count, paid.count),
    ...(run.leftOut.length > 0
      ? [said.leftOut[lang], ...run.leftOut.map((left) => leftOutLine(left, lang))]
      : []),
    ...(faults === '' ? [] : [said.faults[lang](faults)]),
  ];
}
