import { CodedError } from '../core/kernel/coded-error';
import type { Progress } from '../workflows/progress';
import { exitCodeOf, exitCodes, UsageError, type ExitCode } from './exit-code';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Output {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** The result, as one JSON document or as lines for people. */
export function printResult(
  output: Output,
  asJson: boolean,
  result: unknown,
  lines: readonly string[],
): void {
  output.out.write(asJson ? `${JSON.stringify(result)}\n` : `${lines.join('\n')}\n`);
}

const clearLine = '\r\u001B[K';

const stages: Readonly<Record<Progress['stage'], string>> = {
  building: 'Building sheets',
  reading: 'Reading',
  mapping: 'Mapping',
  checking: 'Checking',
  matching: 'Comparing rows',
  writing: 'Writing',
  sending: 'Sending',
  comparing: 'Comparing totals',
  takingBack: 'Taking the run back',
  readingFiles: 'Reading files',
  uploading: 'Sending PDFs',
};

type Listener = (progress: Progress) => void;

/** Shows progress with what is left, on a terminal only, and clears the line however the work ends. */
export async function withProgress<T>(
  context: Output & { readonly now: () => Date },
  work: (onProgress: Listener) => Promise<T>,
): Promise<T> {
  if (context.err.isTTY !== true) return work(() => undefined);
  try {
    return await work(progressLine(context.err, () => context.now().getTime()));
  } finally {
    context.err.write(clearLine);
  }
}

function progressLine(err: Output['err'], now: () => number): Listener {
  let stage: string | undefined;
  let since = now();
  return (progress) => {
    if (progress.stage !== stage) since = now();
    stage = progress.stage;
    const share = progress.total > 0 ? progress.done / progress.total : 0;
    const left =
      share > 0.02 ? `, ${String(Math.ceil(((now() - since) * (1 - share)) / share / 1000))} s left` : '';
    const counts = `${progress.done.toLocaleString('en-CA')} of ${progress.total.toLocaleString('en-CA')}`;
    err.write(
      `${clearLine}${stages[progress.stage]}: ${counts} (${String(Math.floor(share * 100))} %${left})`,
    );
  };
}

const fates = {
  notDone: 'Certainly nothing was changed.',
  done: 'What was asked is certainly done.',
  unknown: 'It is not known whether this took effect.',
};

/** What nobody foresaw: told without a trace, and without knowing how far it got. */
const internalError = (error: unknown): CodedError =>
  new CodedError('INTERNAL', 'unknown', error instanceof Error ? error.message : String(error));

/** An error as scripts read it. */
export const errorJson = ({
  code,
  fate,
  message,
  details,
}: CodedError): Pick<CodedError, 'code' | 'fate' | 'message' | 'details'> => ({
  code,
  fate,
  message,
  details,
});

/** Says what failed and what is certain of it; with `--json` as `{error: {code, fate, message, details}}`. */
export function printFailure(output: Output, asJson: boolean, error: unknown): ExitCode {
  if (error instanceof UsageError) {
    if (asJson) output.out.write(`${JSON.stringify({ error: { code: 'USAGE', message: error.message } })}\n`);
    output.err.write(`sbm: ${error.message}\n`);
    return exitCodes.usedWrongly;
  }
  const failure = error instanceof CodedError ? error : internalError(error);
  if (asJson) output.out.write(`${JSON.stringify({ error: errorJson(failure) })}\n`);
  output.err.write(`sbm: ${failure.message}\n     ${fates[failure.fate]} (${failure.code})\n`);
  return exitCodeOf(failure.code);
}
