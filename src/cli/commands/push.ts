import type { DuplicateMode } from '../../core/push/duplicate-modes';
import { todayOf } from '../../workflows/clock';
import { connect } from '../../workflows/connect';
import { pushWorkspace, type PushSummary } from '../../workflows/push-workspace';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { errorJson, printResult, withProgress } from '../output';
import { journalFile } from '../journal-file';
import { editWorkbookFile } from '../workbook-file';

export interface PushCommandOptions {
  readonly url: string;
  readonly dryRun: boolean;
  readonly resume: boolean;
  readonly onDuplicate?: DuplicateMode;
  readonly json: boolean;
}

const again = 'When it is mended, push again with --resume: what is in stays as it is, the rest is sent.';

function lastLine({ failure, cancelled, tied }: PushSummary): string {
  if (failure) return `Stopped half way. ${again}`;
  if (cancelled) return 'Cancelled: the rows not sent are untouched.';
  return tied ? 'Totals tie.' : 'Totals do not tie.';
}

function linesOf(summary: PushSummary): string[] {
  const { dryRun, entities, controlTotals, fates } = summary;
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
    lastLine(summary),
  ];
}

/** Ctrl+C asks the work to stop by itself, so that what was done is saved and said. */
async function interruptible<T>(
  context: CommandContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const stopListening = context.onInterrupt(() => {
    abort.abort();
  });
  try {
    return await work(abort.signal);
  } finally {
    stopListening();
  }
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
  const now = context.now();
  const wish = {
    dryRun: options.dryRun,
    resume: options.resume,
    today: todayOf(now),
    now: now.toISOString(),
    newRowId: context.newRowId,
    pause: context.pause,
    journalCopy: journalFile(file),
    ...(options.onDuplicate ? { onDuplicate: options.onDuplicate } : {}),
  };
  const summary = await interruptible(context, (signal) =>
    withProgress(context, (onProgress) =>
      editWorkbookFile(file, (session, save) => {
        // A file is what it was unless rows got Row Ids just now; the journal is beside it.
        const keepWorkbook = (madeRowIds: boolean): Promise<void> =>
          madeRowIds ? save() : Promise.resolve();
        return pushWorkspace(session, connection, { ...wish, keepWorkbook }, { onProgress, signal });
      }),
    ),
  );
  const { failure, ...result } = summary;
  const error = failure && { error: errorJson(failure) };
  printResult(context, options.json, { ...result, ...error }, linesOf(summary));
  if (failure) context.err.write(`sbm: ${failure.message} (${failure.code})\n`);
  if (failure || summary.cancelled) return exitCodes.worldFailed;
  return isDataFault(summary) ? exitCodes.dataErrors : exitCodes.done;
}
