import { boundaryTable, type BoundaryCase } from '../../core/commission/review/boundary-table';
import {
  positionWords,
  thresholdWords,
  triedWords,
  verdictWords,
} from '../../core/commission/review/boundary-words';
import { centsText, isoDay, microText } from '../../core/commission/sales/numbers';
import type { Language } from '../../core/kernel/bilingual';
import { readCommissionSales } from '../../workflows/commission-sales';
import { planNotFound } from '../../workflows/commission/sign-plan';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface BoundariesOptions {
  readonly plan?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const caseJson = ({ sale, margin, commission, bonus, topUp, clawback, ...edge }: BoundaryCase) => ({
  line: edge.lineNumber,
  row: edge.row,
  threshold: edge.threshold,
  position: edge.position,
  sale: {
    quantity: microText(sale.quantity),
    unitPrice: microText(sale.unitPrice),
    amount: centsText(sale.amount),
    margin: Number.isNaN(margin) ? null : centsText(margin),
    date: isoDay(sale.day),
    subscribed: isoDay(sale.subscribed),
    ended: sale.ends === undefined ? null : isoDay(sale.ends),
  },
  commission: centsText(commission),
  bonus: centsText(bonus),
  topUp: centsText(topUp),
  clawback: centsText(clawback),
  paidBy: edge.paidBy,
  reason: edge.reason ?? null,
});

const lineOf = (edge: BoundaryCase, lang: Language): string =>
  [
    `  ${String(edge.lineNumber).padEnd(3)}`,
    thresholdWords[edge.threshold][lang].padEnd(22),
    positionWords[edge.position][lang].padEnd(16),
    triedWords(edge)[lang].padEnd(26),
    centsText(edge.commission).padStart(12),
    ` ${verdictWords(edge)[lang]}`,
  ].join(' ');

/** `sbm commission boundaries FILE.xlsx`: what plans pay at their edges, as the engine works it out. */
export async function boundariesCommand(
  context: CommandContext,
  file: string,
  { plan, lang, json }: BoundariesOptions,
): Promise<ExitCode> {
  const { sales, tables } = await editWorkbookFile(file, (session) => readCommissionSales(session), null);
  const names = plan === undefined ? sales.plans.headers.map(({ name }) => name) : [plan];
  if (plan !== undefined && sales.plans.names.find(plan) < 0) throw planNotFound(plan);
  const plans = names.map((name) => ({ name, cases: boundaryTable(tables, name) }));
  printResult(
    context,
    json,
    { plans: plans.map(({ name, cases }) => ({ plan: name, cases: cases.map(caseJson) })) },
    plans.flatMap(({ name, cases }) => [name, ...cases.map((edge) => lineOf(edge, lang))]),
  );
  return exitCodes.done;
}
