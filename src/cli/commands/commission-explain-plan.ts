import type { Language } from '../../core/kernel/bilingual';
import type { SaidRow } from '../../core/commission/words/plan-words';
import { todayOf } from '../../workflows/clock';
import { explainPlans, type ExplainedPlan } from '../../workflows/commission/plan-in-words';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface ExplainPlanOptions {
  readonly plan?: string;
  readonly lang: Language;
  readonly json: boolean;
}

const rowJson = ({ node, says }: SaidRow) => ({ row: node.rowIndex, ...says });

const planJson = ({ said, signed: { signOff, differences } }: ExplainedPlan) => ({
  plan: said.plan.node.key,
  says: said.plan.says,
  lines: said.lines.map((line) => ({ line: line.node.key, ...rowJson(line) })),
  agents: said.agents.map(rowJson),
  signed: signOff
    ? {
        ...{ by: signOff.by, at: signOff.at, version: signOff.version, hash: signOff.hash },
        intact: signOff.isIntact,
        differences,
      }
    : null,
});

function linesOf({ said, signed: { signOff, differences } }: ExplainedPlan, lang: Language): string[] {
  const changed = differences.length > 0 ? ` ${String(differences.length)} rows have changed since.` : '';
  return [
    said.plan.says[lang],
    ...said.lines.map(({ says }) => `  ${says[lang]}`),
    ...said.agents.map(({ says }) => `  ${says[lang]}`),
    signOff ? `  Signed by ${signOff.by} at ${signOff.at}, ${signOff.hash}.${changed}` : '  Not signed.',
  ];
}

/** `sbm commission explain-plan FILE.xlsx`: the plans in sentences. */
export async function explainPlanCommand(
  context: CommandContext,
  file: string,
  { plan, lang, json }: ExplainPlanOptions,
): Promise<ExitCode> {
  const today = todayOf(context.now());
  const plans = await editWorkbookFile(file, (session) => explainPlans(session, { plan, today }), null);
  printResult(context, json, { plans: plans.map(planJson) }, [
    ...plans.flatMap((one) => linesOf(one, lang)),
    ...(plans.length === 0 ? ['The workbook has no commission plan.'] : []),
  ]);
  return exitCodes.done;
}
