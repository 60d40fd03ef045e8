import type { Command } from 'commander';
import { Option } from 'commander';
import { usualMinScore } from '../core/duplicates/find-duplicates';
import type { CommandContext } from './command-context';
import { fixCommand, type FixOptions } from './commands/fix';
import { duplicatesCommand, type DuplicatesOptions } from './commands/duplicates';
import { totalsCommand, type TotalsOptions } from './commands/totals';
import { validateCommand, type ValidateOptions } from './commands/validate';
import { waiveCommand, type WaiveCommandOptions } from './commands/waive';
import { example, json, language, shareOfOne, type Run } from './command-options';

function addValidateCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('validate')
    .description('everything wrong in a workspace, with its place; exit code 1 when there are errors')
    .argument('<file>', 'the workspace .xlsx')
    .option('--annotate <file>', 'save a copy with status and messages beside each row, and an Issues sheet')
    .option('--html <file>', 'write the report as a page')
    .option('--csv <file>', 'write the report as CSV, one line a cell')
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm validate atlas.xlsx --annotate atlas-checked.xlsx'))
    .action((file: string, options: ValidateOptions) =>
      run(() => validateCommand(context, file, options), options),
    );
}

function addFixCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('fix')
    .description(
      'write the right value where it is known: fixes that are sure or likely, never those a person must choose; each is told in the history sheet; exit code 1 when errors are left',
    )
    .argument('<file>', 'the workspace .xlsx')
    .option('--codes <codes>', 'only these rules, separated by commas')
    .option('--sure', 'only fixes that are sure: the same value written rightly', false)
    .option('--preview', 'say what would be fixed and save nothing', false)
    .option('--out <file>', 'save to this file and leave the workbook as it is')
    .option('--by <name>', 'who the history names (default: the account)')
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm fix atlas.xlsx --codes V007,V010 --preview'))
    .action((file: string, options: FixOptions) => run(() => fixCommand(context, file, options), options));
}

function addDuplicatesCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('duplicates')
    .description('rows of a sheet that are probably one and the same, with what they have in common')
    .argument('<file>', 'the workspace .xlsx')
    .argument('<entity>', 'customer, contact, serviceLocation, supplier or prospect')
    .option('--min <score>', 'how sure, between 0 and 1', shareOfOne, usualMinScore)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm duplicates atlas.xlsx customer --min 0.9 --json'))
    .action((file: string, entity: string, options: DuplicatesOptions) =>
      run(() => duplicatesCommand(context, file, entity, options), options),
    );
}

function addWaiveCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('waive')
    .description('let warnings stand, each until its cell changes; exit code 1 when some were refused')
    .argument('<file>', 'the workspace .xlsx')
    .option('--code <code>', 'of the warning')
    .addOption(new Option('--sheet <name>', 'only on this sheet').conflicts('entity'))
    .addOption(new Option('--entity <name>', 'only of this entity'))
    .addOption(new Option('--cells <cells>', 'these cells, separated by commas').conflicts('all'))
    .option('--all', 'all cells that have it', false)
    .option('--reason <text>', 'why it may stand')
    .option('--by <name>', 'who lets it stand (default: this account)')
    .addOption(new Option('--list', 'list the waivers of the workbook').default(false).conflicts('withdraw'))
    .option('--withdraw', 'take waivers back', false)
    .addOption(json())
    .addHelpText(
      'after',
      example(
        'sbm waive atlas.xlsx --code V419 --cells J2,J3 --reason "Confirmed by the customer" --by "M. Roy"',
      ),
    )
    .action((file: string, options: WaiveCommandOptions) =>
      run(() => waiveCommand(context, file, options), options),
    );
}

function addTotalsCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('totals')
    .description('what the sheets add up to beside the old system’s figures; exit code 1 when they differ')
    .argument('<file>', 'the workspace .xlsx')
    .option('--sheet', 'write the Totals sheet, with its charts, into a copy', false)
    .option('--out <file>', 'that copy')
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm totals atlas.xlsx --sheet --out atlas-totals.xlsx'))
    .action((file: string, options: TotalsOptions) =>
      run(() => totalsCommand(context, file, options), options),
    );
}

/** `sbm validate`, `fix`, `duplicates`, `waive` and `totals`. */
export function addCheckingCommands(program: Command, context: CommandContext, run: Run): void {
  addValidateCommand(program, context, run);
  addFixCommand(program, context, run);
  addDuplicatesCommand(program, context, run);
  addWaiveCommand(program, context, run);
  addTotalsCommand(program, context, run);
}
