import { CommissionExplainer } from '../../core/commission/explain/explain-entry';
import { payCommission } from '../../core/commission/pay/pay-commission';
import type { CommissionRun } from '../../core/commission/result/commission-run';
import { unresolvedReasons } from '../../core/commission/result/left-out';
import type { Language } from '../../core/kernel/bilingual';
import { readCommissionSales } from '../../workflows/commission-sales';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';
import { commissionJson } from './commission-json';
import { linesOfCommission } from './commission-lines';

export interface CommissionOptions {
  readonly from: string;
  readonly to: string;
  readonly agent?: string;
  /** Cents by Legacy ID. */
  readonly carried: ReadonlyMap<string, number>;
  readonly explain: boolean;
  readonly lang: Language;
  readonly json: boolean;
}

/** Whether pay is missing until somebody mends the data. */
const isUnresolved = ({ leftOut, sales }: CommissionRun): boolean =>
  sales.plans.faults.length > 0 || leftOut.some(({ reason }) => unresolvedReasons.has(reason));

/** `sbm commission FILE.xlsx --from D --to D`: pay by agent, and what was left out; exit code 1 when something must be mended. */
export async function commissionCommand(
  context: CommandContext,
  file: string,
  options: CommissionOptions,
): Promise<ExitCode> {
  const { from, to, agent, carried, lang } = options;
  if (to < from) throw new UsageError('--to is before --from.');
  const { sales } = await withProgress(context, (onProgress) =>
    editWorkbookFile(file, (session) => readCommissionSales(session, { onProgress }), null),
  );
  if (agent !== undefined && !sales.agents.all.some(({ id, known }) => known && id === agent))
    throw new UsageError(`The workbook has no sales agent ${agent}.`);
  const run = payCommission(sales, { from, to, carriedIn: carried });
  const explainer = options.explain ? new CommissionExplainer(run) : undefined;
  const shown = { agent, explainer, lang };
  printResult(
    context,
    options.json,
    options.json && commissionJson(run, shown),
    options.json ? [] : linesOfCommission(run, shown),
  );
  return isUnresolved(run) ? exitCodes.dataErrors : exitCodes.done;
}
