import {
  applyCustomFields,
  planCustomFields,
  type CustomFieldsPlan,
} from '../../workflows/apply-custom-fields';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface WorkspaceFieldsOptions {
  /** Hide the columns of fields that are defined no longer; their values stay in the file. */
  readonly hideRemoved: boolean;
  /** Leave those columns in sight, as columns of one’s own. */
  readonly keepRemoved: boolean;
  readonly json: boolean;
}

const linesOf = ({ add, retire }: CustomFieldsPlan, hidden: boolean): string[] => [
  ...add.map(
    ({ entity, heading, returns }) => `  ${entity}: ${heading} ${returns ? 'shown again' : 'added'}`,
  ),
  ...retire.map(
    ({ entity, heading, values }) =>
      `  ${entity}: ${heading} ${hidden ? 'hidden' : 'left in sight'}, its ${String(values)} values kept`,
  ),
  ...(add.length + retire.length === 0 ? ['The sheets have the columns of all custom fields.'] : []),
];

/** Nobody loses sight of a column unasked. */
function requireDecision({ retire }: CustomFieldsPlan, options: WorkspaceFieldsOptions): void {
  if (retire.length === 0 || options.hideRemoved || options.keepRemoved) return;
  const columns = retire.map(
    ({ entity, heading, values }) => `${entity} ${heading} (${String(values)} values)`,
  );
  throw new UsageError(
    `No custom field is defined any more for ${columns.join(', ')}. Say --hide-removed or --keep-removed; the values stay either way.`,
  );
}

/** `sbm workspace fields FILE.xlsx`: gives the sheets the columns its Custom Fields sheet defines. */
export async function workspaceFieldsCommand(
  context: CommandContext,
  file: string,
  options: WorkspaceFieldsOptions,
): Promise<ExitCode> {
  const done = await editWorkbookFile(file, async (session) => {
    requireDecision(await planCustomFields(session), options);
    return applyCustomFields(session, { retire: options.hideRemoved });
  });
  printResult(context, options.json, done, linesOf(done, options.hideRemoved));
  return exitCodes.done;
}
