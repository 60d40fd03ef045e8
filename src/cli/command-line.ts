import { Command, CommanderError } from 'commander';
import { addCheckingCommands } from './checking-commands';
import { addCommissionCommands } from './commission-commands';
import { addDeckCommands } from './deck-commands';
import { addRatingCommands } from './rating-commands';
import type { CommandContext } from './command-context';
import type { Run } from './command-options';
import { exitCodes, type ExitCode } from './exit-code';
import { addMappingCommands } from './mapping-commands';
import { printFailure } from './output';
import { addSendingCommands } from './sending-commands';
import { addWorkspaceCommands } from './workspace-commands';

/** Runs one command line and gives its exit code; never throws and never ends the process. */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const run: Run = async (act, options) => {
    try {
      exitCode = await act();
    } catch (error) {
      exitCode = printFailure(context, options.json, error);
    }
  };
  const program = new Command('sbm')
    .description('Bring a telecom operator’s data into SmartBilling, from a terminal.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: (text) => context.err.write(text),
    });
  addWorkspaceCommands(program, context, run);
  addMappingCommands(program, context, run);
  addCheckingCommands(program, context, run);
  addRatingCommands(program, context, run);
  addDeckCommands(program, context, run);
  addCommissionCommands(program, context, run);
  addSendingCommands(program, context, run);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return printFailure(context, args.includes('--json'), error);
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usedWrongly;
  }
  return exitCode;
}
