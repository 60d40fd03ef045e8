import type { DuplicateMode } from '../../core/push/wire';
import { todayOf } from '../../workflows/clock';
import { connect } from '../../workflows/connect';
import { pushWorkspace, type PushSummary } from '../../workflows/push-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printFailure, printResult, showProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface PushCommandOptions {
  readonly url: string;
  readonly dryRun: boolean;
  readonly onDuplicate?: DuplicateMode;
  readonly json: boolean;
}

function linesOf({ dryRun, entities, controlTotals, tied, fates, cancelled }: PushSummary): string[] {
  const rows = Object.entries(entities).filter(([, counts]) => counts.rows > 0);
  return [
    `${dryRun ? 'Dry run' : 'Push'}: ${String(fates.in)} rows in SmartBilling, ${String(fates.notIn)} not in, ${String(fates.unknown)} unknown.`,
    ...rows.map(
      ([name, c]) =>
        `  ${name.padEnd(18)} ${String(c.rows)} rows: ${String(c.created)} created, ${String(c.updated)} updated, ${String(c.unchanged)} unchanged, ${String(c.skipped)} skipped, ${String(c.rejected)} rejected, ${String(c.notSent)} not sent`,
    ),
    ...Object.entries(controlTotals).flatMap(([name, total]) =>
      Object.entries(total.sums).map(
        ([field, sum]) =>
          `  ${name}.${field}: ${sum} in the sheet, ${total.stored?.sums[field] ?? '—'} in SmartBilling`,
      ),
    ),
    ...(cancelled ? ['Cancelled: the rows not sent are untouched.'] : []),
    tied ? 'Totals tie.' : 'Totals do not tie.',
  ];
}

const isDataFault = ({ entities, tied, dryRun }: PushSummary): boolean =>
  Object.values(entities).some(({ rejected, notSent }) => rejected + notSent > 0) || (!dryRun && !tied);

/** `sbm push FILE.xlsx --url URL`: sends every row without errors; the token is read from SBM_TOKEN only. */
export async function pushCommand(
  context: CommandContext,
  file: string,
  options: PushCommandOptions,
): Promise<ExitCode> {
  const token = context.environment['SBM_TOKEN'];
  if (!token) throw new UsageError('Put the token of an importer into the environment variable SBM_TOKEN.');
  const connection = await connect({ url: options.url, token });
  const progress = showProgress(context, () => context.now().getTime());
  const abort = new AbortController();
  const stopListening = context.onInterrupt(() => {
    abort.abort();
  });
  const now = context.now();
  const summary = await editWorkbookFile(file, (session) =>
    pushWorkspace(
      session,
      connection,
      {
        dryRun: options.dryRun,
        today: todayOf(now),
        now: now.toISOString(),
        newRowId: context.newRowId,
        ...(options.onDuplicate ? { onDuplicate: options.onDuplicate } : {}),
      },
      { onProgress: progress.onProgress, signal: abort.signal },
    ),
  );
  stopListening();
  progress.end();
  const { failure, ...result } = summary;
  if (failure) {
    printResult(
      { out: options.json ? context.err : context.out, err: context.err },
      false,
      result,
      linesOf(summary),
    );
    return printFailure(context, options.json, failure);
  }
  printResult(context, options.json, result, linesOf(summary));
  return isDataFault(summary) ? exitCodes.dataErrors : exitCodes.done;
}
