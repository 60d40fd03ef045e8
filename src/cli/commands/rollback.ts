import type { RollbackAnswer } from '../../core/push/wire';
import { connect } from '../../workflows/connect';
import { rehearseTakingBack, takeBackRun } from '../../workflows/take-back-run';
import type { CommandContext } from '../command-context';
import { doingOf } from '../doing';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult, withProgress } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface RollbackOptions {
  readonly url: string;
  readonly dryRun: boolean;
  /** The .xlsx whose rows are told of it. */
  readonly workspace?: string;
  readonly by?: string;
  readonly json: boolean;
}

const shownKept = 20;

const reasons: Readonly<Record<NonNullable<RollbackAnswer['results'][number]['reason']>, string>> = {
  changedSince: 'another run wrote it since',
  usedSince: 'a record that stays refers to it',
  posted: 'it is posted: SmartBilling deletes no posted subscription',
  targetGone: 'what it referred to before is gone',
  keyTaken: 'another record holds the key it had before',
};

function linesOf({ run, dryRun, totals, entities, results }: RollbackAnswer): string[] {
  const kept = results.filter(({ fate }) => fate === 'kept');
  const counts = ({ rows, deleted, restored, kept: left }: RollbackAnswer['totals']): string =>
    `${String(rows)} rows: ${String(deleted)} deleted, ${String(restored)} restored, ${String(left)} kept`;
  return [
    `${dryRun ? 'Dry run: taking back' : 'Taken back:'} ${run}, ${counts(totals)}.`,
    ...Object.entries(entities).map(([name, of]) => `  ${name.padEnd(18)} ${counts(of)}`),
    ...kept.slice(0, shownKept).map(({ entity, rowKey, reason, by }) => {
      const other = by ? ` (${by.entity} ${by.rowKey})` : '';
      return `  kept: ${entity} ${rowKey}: ${reason ? reasons[reason] : ''}${other}`;
    }),
    ...(kept.length > shownKept
      ? [`  and ${String(kept.length - shownKept)} more: --json lists them all`]
      : []),
  ];
}

/** `sbm rollback RUN --url URL`: takes a push back; rows that stay are listed and make it a data fault. */
export async function rollbackCommand(
  context: CommandContext,
  run: string,
  options: RollbackOptions,
): Promise<ExitCode> {
  const token = context.environment['SBM_TOKEN'];
  if (!token) throw new UsageError('Put the token of an importer into the environment variable SBM_TOKEN.');
  const connection = await connect({ url: options.url, token });
  const { workspace, dryRun } = options;
  const doing = doingOf(context, options.by);
  const answer =
    dryRun || workspace === undefined
      ? await (dryRun ? rehearseTakingBack(connection, run) : connection.client.rollback(run, false))
      : await withProgress(context, (onProgress) =>
          editWorkbookFile(workspace, (session) =>
            takeBackRun(session, connection, run, doing, { onProgress }),
          ),
        );
  printResult(context, options.json, answer, linesOf(answer));
  return answer.totals.kept > 0 ? exitCodes.dataErrors : exitCodes.done;
}
