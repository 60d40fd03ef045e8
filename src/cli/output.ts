import { CodedError } from '../core/kernel/coded-error';
import type { Progress } from '../workflows/progress';
import { exitCodes, UsageError, type ExitCode } from './exit-code';

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
  writing: 'Writing',
  sending: 'Sending',
  comparing: 'Comparing totals',
};

/** Shows progress with what is left, on a terminal only; the function given back clears the line. */
export function showProgress(
  output: Output,
  now: () => number,
): { onProgress: (progress: Progress) => void; end: () => void } {
  if (output.err.isTTY !== true) return { onProgress: () => undefined, end: () => undefined };
  let stage: string | undefined;
  let since = now();
  return {
    onProgress(progress) {
      if (progress.stage !== stage) since = now();
      stage = progress.stage;
      const share = progress.total > 0 ? progress.done / progress.total : 0;
      const left =
        share > 0.02 ? `, ${String(Math.ceil(((now() - since) * (1 - share)) / share / 1000))} s left` : '';
      const counts = `${progress.done.toLocaleString('en-CA')} of ${progress.total.toLocaleString('en-CA')}`;
      output.err.write(
        `${clearLine}${stages[progress.stage]}: ${counts} (${String(Math.floor(share * 100))} %${left})`,
      );
    },
    end: () => output.err.write(clearLine),
  };
}

const fates = {
  notDone: 'Certainly nothing was changed.',
  done: 'What was asked is certainly done.',
  unknown: 'It is not known whether this took effect.',
};

/** Says what failed and what is certain of it; with `--json` as `{error: {code, fate, message, details}}`. */
export function printFailure(output: Output, asJson: boolean, error: unknown): ExitCode {
  if (error instanceof UsageError) {
    if (asJson) output.out.write(`${JSON.stringify({ error: { code: 'USAGE', message: error.message } })}\n`);
    output.err.write(`sbm: ${error.message}\n`);
    return exitCodes.usedWrongly;
  }
  const { code, fate, message, details } =
    error instanceof CodedError
      ? error
      : {
          code: 'INTERNAL',
          fate: 'unknown' as const,
          message: error instanceof Error ? error.message : String(error),
          details: {},
        };
  if (asJson) output.out.write(`${JSON.stringify({ error: { code, fate, message, details } })}\n`);
  output.err.write(`sbm: ${message}\n     ${fates[fate]} (${code})\n`);
  return exitCodes.worldFailed;
}
