import { signPlan } from '../../workflows/commission/sign-plan';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface SignPlanOptions {
  readonly plan: string;
  readonly by: string;
  readonly json: boolean;
}

/** `sbm commission sign FILE.xlsx --plan P --by NAME`: keeps the sign-off in the workbook. */
export async function signPlanCommand(
  context: CommandContext,
  file: string,
  { plan, by, json }: SignPlanOptions,
): Promise<ExitCode> {
  const at = context.now().toISOString();
  const { version, hash } = await editWorkbookFile(file, (session) => signPlan(session, { plan, by, at }));
  printResult(context, json, { plan, version, by, at, hash }, [`${plan} signed by ${by}: ${hash}.`]);
  return exitCodes.done;
}
