import { removeSampleRows, showSampleRows } from '../../workflows/sample-rows';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface WorkspaceSamplesOptions {
  readonly show: boolean;
  readonly remove: boolean;
  readonly json: boolean;
}

/** `sbm workspace samples FILE.xlsx`: shows sample rows on blank sheets, or takes out those nobody changed. */
export async function workspaceSamplesCommand(
  context: CommandContext,
  file: string,
  { show, remove, json }: WorkspaceSamplesOptions,
): Promise<ExitCode> {
  if (!show && !remove) throw new UsageError('Say what to do with the sample rows: --show or --remove.');
  if (remove) {
    const removed = await editWorkbookFile(file, (session) => removeSampleRows(session));
    printResult(context, json, removed, [`${String(removed.rows)} sample rows taken out.`]);
    return exitCodes.done;
  }
  const shown = await withProgress(context, (onProgress) =>
    editWorkbookFile(file, (session) => showSampleRows(session, { onProgress })),
  );
  printResult(context, json, shown, [
    `${String(shown.rows)} sample rows on ${String(shown.sheets)} sheets that had none.`,
  ]);
  return exitCodes.done;
}
