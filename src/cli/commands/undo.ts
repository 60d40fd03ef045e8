import { undoOperation } from '../../workflows/undo-operation';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { doingOf } from '../doing';
import { printResult } from '../output';
import { editWorkbookFile } from '../workbook-file';

export interface UndoOptions {
  readonly by?: string;
  readonly json: boolean;
}

/** `sbm undo FILE.xlsx OPERATION`: takes one back, whole, where nobody touched its cells since. */
export async function undoCommand(
  context: CommandContext,
  file: string,
  operation: string,
  options: UndoOptions,
): Promise<ExitCode> {
  const undone = await editWorkbookFile(file, (session) =>
    undoOperation(session, operation, doingOf(context, options.by)),
  );
  const { operation: undoing, cells, secret } = undone;
  printResult(
    context,
    options.json,
    { undone: operation, operation: undoing, cells, secret: secret.length },
    [
      `Taken back as ${undoing}: sbm undo ${file} ${undoing} does it again.`,
      ...(secret.length > 0
        ? [`${String(secret.length)} passwords or card numbers are not kept and stay blank.`]
        : []),
    ],
  );
  return exitCodes.done;
}
