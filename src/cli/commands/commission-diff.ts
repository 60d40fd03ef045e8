import type { RunComparison } from '../../core/commission/review/compare-runs';
import { centsText } from '../../core/commission/sales/numbers';
import { readCommissionSales } from '../../workflows/commission-sales';
import { compareLegacy, comparePlans } from '../../workflows/commission/review';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface CommissionDiffOptions {
  readonly plan?: string;
  readonly with?: string;
  readonly legacy: boolean;
  readonly from: string;
  readonly to: string;
  readonly json: boolean;
}

const signed = (cents: number): string => `${cents > 0 ? '+' : ''}${centsText(cents)}`;

const diffJson = ({ agents, gaining, losing, before, after }: RunComparison) => ({
  agents: agents.map((agent) => ({
    agent: agent.agent,
    name: agent.name,
    currency: agent.currency,
    before: centsText(agent.before),
    after: centsText(agent.after),
    difference: centsText(agent.difference),
  })),
  gaining,
  losing,
  before: centsText(before),
  after: centsText(after),
  difference: centsText(after - before),
});

const linesOf = ({ agents, gaining, losing, before, after }: RunComparison): string[] => [
  ...agents.map(
    ({ agent, name, ...pay }) =>
      `${agent.padEnd(10)} ${name.padEnd(28)} ${centsText(pay.before).padStart(14)} ${centsText(pay.after).padStart(14)} ${signed(pay.difference).padStart(14)}`,
  ),
  `${String(gaining)} gain, ${String(losing)} lose; ${centsText(before)} before, ${centsText(after)} after, ${signed(after - before)}.`,
];

/** `sbm commission diff FILE.xlsx --plan A --with B`: two plans on the same sales, or the plans and what the old system paid. */
export async function commissionDiffCommand(
  context: CommandContext,
  file: string,
  { plan, with: other, legacy, from, to, json }: CommissionDiffOptions,
): Promise<ExitCode> {
  if (to < from) throw new UsageError('--to is before --from.');
  const isTwo = plan !== undefined && other !== undefined;
  if (isTwo === legacy || (legacy && (plan ?? other) !== undefined))
    throw new UsageError('Give --plan and --with, or --legacy.');
  const read = await editWorkbookFile(file, (session) => readCommissionSales(session), null);
  const span = { from, to };
  const comparison = isTwo ? comparePlans(read, [plan, other], span) : compareLegacy(read, span);
  printResult(context, json, diffJson(comparison), linesOf(comparison));
  return exitCodes.done;
}
