import { exportHistory } from '../../workflows/export-history';
import type { Operation } from '../../core/history/operation';
import { listOperations } from '../../workflows/list-operations';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile, writeBytes } from '../workbook-file';

export interface HistoryOptions {
  /** Where the history goes as a script. */
  readonly export?: string;
  readonly json: boolean;
}

const lineOf = ({ operation, at, by, act, profile, source, counts, gone = 0 }: Operation): string =>
  [
    `${at} ${by}: ${act}`,
    source === undefined ? '' : ` ${source}`,
    profile === undefined ? '' : ` by ${profile}`,
    `, ${String(counts.added)} rows added, ${String(counts.removed)} taken out, ${String(counts.cells)} cells changed`,
    gone > 0 ? `, ${String(gone)} rows gone from the source` : '',
    ` [${operation}]`,
  ].join('');

/** `sbm history FILE.xlsx`: every operation, the oldest first; with `--export`, as a script for the next extract. */
export async function historyCommand(
  context: CommandContext,
  file: string,
  options: HistoryOptions,
): Promise<ExitCode> {
  const { operations, script } = await editWorkbookFile(
    file,
    async (session) => ({
      operations: await listOperations(session),
      script: options.export === undefined ? undefined : await exportHistory(session),
    }),
    null,
  );
  if (options.export !== undefined) await writeBytes(options.export, `${JSON.stringify(script, null, 2)}\n`);
  const told = script ? { steps: script.steps.length, leftOut: script.leftOut } : {};
  printResult(context, options.json, { operations, ...told }, [
    operations.length === 1 ? '1 operation.' : `${String(operations.length)} operations.`,
    ...operations.map((one) => `  ${lineOf(one)}`),
    ...(script ? [`${String(script.steps.length)} steps written to ${options.export ?? ''}.`] : []),
  ]);
  return exitCodes.done;
}
