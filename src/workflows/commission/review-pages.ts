import { leftOutWords } from '../../core/commission/explain/left-out-words';
import type { CommissionRun } from '../../core/commission/result/commission-run';
import type { BoundaryCase } from '../../core/commission/review/boundary-table';
import {
  positionWords,
  thresholdWords,
  triedWords,
  verdictWords,
} from '../../core/commission/review/boundary-words';
import type { RunComparison } from '../../core/commission/review/compare-runs';
import { distribution, type Share } from '../../core/commission/review/distribution';
import { centsText, microText } from '../../core/commission/sales/numbers';
import type { Paper, PaperCell } from '../../core/commission/statement/paper';
import { statementWords as words } from '../../core/commission/statement/statement-words';
import { periodWords } from '../../core/commission/words/plain-words';
import type { Cell } from '../../core/entity/cell';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { figureCell } from '../../excel/workspace/figure-cell';
import type { ReportBlock } from '../../excel/workspace/report-block';
import type { ReportPage } from '../../excel/workspace/report-page';
import { workspaceNames } from '../../excel/workspace/workspace-names';

const titles = {
  edges: { en: 'Commission Edges', fr: 'Seuils de commission' },
  comparison: { en: 'Commission Comparison', fr: 'Comparaison de commissions' },
  line: { en: 'Line', fr: 'Ligne' },
  threshold: { en: 'Threshold', fr: 'Seuil' },
  position: { en: 'Position', fr: 'Position' },
  tried: { en: 'Tried', fr: 'Essai' },
  result: { en: 'Result', fr: 'Résultat' },
  before: { en: 'Before', fr: 'Avant' },
  after: { en: 'After', fr: 'Après' },
  difference: { en: 'Difference', fr: 'Écart' },
  byItem: { en: 'By item', fr: 'Par élément' },
  byMonth: { en: 'By month', fr: 'Par mois' },
  reason: { en: 'Reason', fr: 'Raison' },
  count: { en: 'Count', fr: 'Nombre' },
} as const satisfies Record<string, Bilingual>;

const money = (cents: number): Cell => figureCell(centsText(cents));
const inLanguage = (language: Language) => (text: Bilingual) => text[language];

/** The boundary table of a plan as a sheet. */
export function edgesPage(plan: string, cases: readonly BoundaryCase[], language: Language): ReportPage {
  const say = inLanguage(language);
  const headings = [
    titles.line,
    titles.threshold,
    titles.position,
    titles.tried,
    words.quantity,
    words.revenue,
  ];
  const block: ReportBlock = {
    title: plan,
    headings: [
      ...headings,
      ...[words.margin, words.commission, words.bonus, words.topUp, words.clawback, titles.result],
    ].map(say),
    rows: cases.map((edge) => [
      String(edge.lineNumber),
      say(thresholdWords[edge.threshold]),
      say(positionWords[edge.position]),
      say(triedWords(edge)),
      figureCell(microText(edge.sale.quantity)),
      money(edge.sale.amount),
      Number.isNaN(edge.margin) ? '—' : money(edge.margin),
      ...[edge.commission, edge.bonus, edge.topUp, edge.clawback].map(money),
      say(verdictWords(edge)),
    ]),
  };
  return {
    anchor: workspaceNames.commissionEdges,
    title: say(titles.edges),
    headline: plan,
    widths: [10, 22, 16, 24, 12, 12, 12, 14, 12, 12, 14, 44],
    blocks: [block],
  };
}

const sharesBlock = (
  title: string,
  heading: string,
  shares: readonly Share[],
  amount: string,
): ReportBlock => ({
  title,
  headings: [heading, amount],
  rows: shares.map(({ label, key, amount: cents }) => [label === '' ? key : label, money(cents)]),
});

/** A run as a sheet: by agent, for the ledger, where it goes, and what was left out, with charts. */
export function runPage(run: CommissionRun, language: Language): ReportPage {
  const say = inLanguage(language);
  const spread = distribution(run);
  const amount = say(words.amount);
  const sums = [
    'total',
    'commission',
    'bonus',
    'topUp',
    'clawback',
    'carriedIn',
    'carriedOut',
    'pending',
  ] as const;
  const agents: ReportBlock = {
    title: say(words.agents),
    headings: [say(words.agent), ...sums.map((name) => say(words[name])), say(words.currency)],
    rows: run.agents.map((pay) => [
      run.sales.agents.all[pay.agent]?.name ?? '',
      ...sums.map((name) => money(pay[name])),
      pay.currency ?? '',
    ]),
  };
  const ledger: ReportBlock = {
    title: say(words.ledger),
    headings: [say(words.expense), say(words.payable), amount, say(words.currency)],
    rows: run.ledger.map((total) => [
      total.expenseGlCode ?? '—',
      total.payableGlCode ?? '—',
      money(total.amount),
      total.currency ?? '',
    ]),
  };
  const leftOut: ReportBlock = {
    title: say(words.leftOut),
    headings: [say(titles.reason), say(titles.count), amount],
    rows: run.leftOut.map(({ reason, count, amount: cents }) => [
      say(leftOutWords[reason]),
      String(count),
      money(cents),
    ]),
  };
  const byItem = sharesBlock(say(titles.byItem), say(words.item), spread.byItem, amount);
  const byMonth = sharesBlock(say(titles.byMonth), say(words.date), spread.byMonth, amount);
  return {
    anchor: workspaceNames.commissionRun,
    title: say(words.runTitle),
    headline: periodWords(run.from, run.to)[language],
    widths: [34, 16, 16, 14, 14, 14, 14, 14, 14, 10],
    blocks: [agents, ledger, byItem, byMonth, leftOut],
    charts: [
      { block: agents, kind: 'BarClustered', columns: 2 },
      { block: byItem, kind: 'BarClustered', columns: 2 },
      { block: byMonth, kind: 'ColumnClustered', columns: 2 },
    ],
  };
}

/** Two plans, or a past period and what the old system paid, side by side by agent. */
export function comparisonPage(headline: string, comparison: RunComparison, language: Language): ReportPage {
  const say = inLanguage(language);
  const block: ReportBlock = {
    title: headline,
    headings: [words.agent, titles.before, titles.after, titles.difference, words.currency].map(say),
    rows: [
      ...comparison.agents.map((agent) => [
        agent.name,
        money(agent.before),
        money(agent.after),
        money(agent.difference),
        agent.currency ?? '',
      ]),
    ],
  };
  return {
    anchor: workspaceNames.commissionComparison,
    title: say(titles.comparison),
    headline,
    widths: [34, 16, 16, 16, 10],
    blocks: [block],
    charts: [{ block, kind: 'BarClustered', columns: 3 }],
  };
}

const paperCell = (cell: PaperCell): Cell => (typeof cell === 'number' ? money(cell) : cell);

/** A statement as a sheet. */
export const statementPage = ({ title, name, facts, tables }: Paper): ReportPage => ({
  anchor: workspaceNames.commissionStatement,
  title,
  headline: [name, ...facts.map(([label, value]) => `${label}\u00A0: ${value}`)].join(' · '),
  widths: [22, 18, 14, 18, 12, 14, 14, 14, 14, 12, 14],
  blocks: tables.map(({ title: head, headings, rows }) => ({
    ...{ title: head, headings, rows: rows.map((row) => row.map(paperCell)) },
  })),
});
