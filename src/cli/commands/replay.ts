import { basename } from 'node:path';
import { readHistoryScript } from '../../core/history/history-script';
import { usualChoice } from '../../core/mapping/next-extract/extract-choice';
import { todayOf } from '../../workflows/clock';
import { openSource } from '../../workflows/open-source';
import { replayHistory, type Replayed } from '../../workflows/replay-history';
import type { CommandContext } from '../command-context';
import { doingOf } from '../doing';
import { exitCodes, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile, readBytes } from '../workbook-file';
import { splitSource } from './map-source-name';

export interface ReplayCommandOptions {
  readonly source?: string;
  readonly take: 'source' | 'sheet' | 'ask';
  readonly by?: string;
  readonly json: boolean;
}

const linesOf = ({ fixed, merged, corrected, left }: Replayed): string[] => [
  `${String(fixed)} cells fixed, ${String(merged)} merges, ${String(corrected)} cells corrected, ${String(left.length)} left.`,
  ...left.map(({ step, entity, reason, detail }) => `  ${step} ${entity} ${detail}: ${reason}`),
];

/** `sbm replay FILE.xlsx SCRIPT --source NEXT.csv`: does again what was done to an earlier extract. */
export async function replayCommand(
  context: CommandContext,
  file: string,
  scriptFile: string,
  options: ReplayCommandOptions,
): Promise<ExitCode> {
  const text = new TextDecoder().decode(await readBytes(scriptFile));
  const script = readHistoryScript(text, scriptFile);
  const said = script.steps.find((step) => step.do === 'map')?.profile.source ?? {};
  const { path, sheet } = splitSource(options.source ?? '');
  const reading = Object.fromEntries(
    Object.entries({ ...said, ...(sheet === undefined ? {} : { sheet }) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const source =
    options.source === undefined
      ? undefined
      : await openSource(await readBytes(path), basename(path), reading);
  const replayed = await editWorkbookFile(file, (session) =>
    replayHistory(session, script, {
      ...doingOf(context, options.by),
      today: todayOf(context.now()),
      choice: { ...usualChoice, take: options.take },
      ...(source ? { source } : {}),
    }),
  );
  printResult(context, options.json, replayed, linesOf(replayed));
  return replayed.left.length > 0 ? exitCodes.dataErrors : exitCodes.done;
}
