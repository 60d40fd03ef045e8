import type { Command } from 'commander';
import type { CommandContext } from './command-context';
import { calcCommand, type CalcOptions } from './commands/calc';
import { example, json, language, type Run } from './command-options';

function addCalcCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('calc')
    .description(
      'what a cell with this formula shows: the functions for cells (SB.TAX, SB.PRORATE …); exit code 1 when that is an error',
    )
    .argument('<formula>', 'such as SB.TAX("QC","2026-01-01",100)')
    .option('--in <file>', 'the workspace .xlsx whose sheets count (default: the rows a new one starts with)')
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example(`sbm calc 'SB.PRORATE(49.95,"Monthly",1,"2026-04-11")'`))
    .action((formula: string, options: CalcOptions) =>
      run(() => calcCommand(context, formula, options), options),
    );
}

/** `sbm calc`. */
export function addRatingCommands(program: Command, context: CommandContext, run: Run): void {
  addCalcCommand(program, context, run);
}
