import type { Command } from 'commander';
import { Option } from 'commander';
import type { CommandContext } from './command-context';
import { historyCommand, type HistoryOptions } from './commands/history';
import { oddRowCodes } from '../core/mapping/source-table';
import { mapOrExplain, type MapCommandOptions } from './commands/map-or-explain';
import { replayCommand, type ReplayCommandOptions } from './commands/replay';
import { undoCommand, type UndoOptions } from './commands/undo';
import {
  delimiterMark,
  example,
  gathered,
  json,
  language,
  namedTable,
  rowNumber,
  take,
  type Run,
} from './command-options';

function addMapCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('map')
    .description('bring a legacy file into a workspace')
    .argument('[source]', 'a .csv or .xlsx file; FILE.xlsx#Sheet chooses a sheet')
    .option('--into <file>', 'the workspace .xlsx')
    .option('--parts <folder>', 'map a CSV or .xlsx of any length into CSV files here, as it is read')
    .option('--books <folder>', 'with --into: spread a source of any length over workbooks here, its parts')
    .option('--part-rows <number>', 'rows of one such file or workbook', rowNumber)
    .option('--explain [profile]', 'say in sentences what a profile does, and write nothing')
    .option('--table <name=file>', 'a table the profile looks into; may be repeated', namedTable, [])
    .addOption(language())
    .addOption(new Option('--profile <file>', 'the mapping profile to apply').conflicts('suggest'))
    .option('--suggest', 'suggest a mapping and write nothing; also without --into', false)
    .option('--about <entity>', 'with --suggest: the entity the source is about, when the guess is wrong')
    .option(
      '--set <field=value>',
      'with --suggest: a field all rows have one value of; repeatable',
      gathered,
      [],
    )
    .option('--library <file>', 'what was chosen for headings before; a profile brought in adds to it')
    .option('--values [column]', 'show the values of a column, or of all, and what they probably mean')
    .option('--save-profile <file>', 'with --suggest or --values: write the profile here')
    .option('--join <file>', 'another file whose rows belong to the source by key; repeatable', gathered, [])
    .option('--on <headings>', 'of a joined file: HEADING=ITS HEADING, several parted by &', gathered, [])
    .option('--keep-unmatched', 'rows of joined files without a row of the source become rows', false)
    .option('--stack <file>', 'a file of the same headings whose rows follow; repeatable', gathered, [])
    .addOption(
      new Option('--leave-out <kinds...>', 'rows that are no data and are left out').choices(oddRowCodes),
    )
    .option('--header-rows <number>', 'how many rows the headings take', rowNumber)
    .option('--encoding <name>', 'of a text file, when the detected one is wrong')
    .option('--delimiter <mark>', 'of a text file, when the detected one is wrong', delimiterMark)
    .option('--header-row <number>', 'line or row of the headings, from 1', rowNumber)
    .addOption(
      new Option('--compare', 'say what is new, changed, unchanged and gone, and write nothing')
        .default(false)
        .conflicts('suggest'),
    )
    .addOption(take())
    .option('--by <name>', 'who the history names (default: the account)')
    .addOption(json())
    .addHelpText('after', example('sbm map clients.csv --profile atlas.json --into atlas.xlsx'))
    .action((source: string | undefined, options: MapCommandOptions) =>
      run(() => mapOrExplain(context, source, options), options),
    );
}

function addHistoryCommands(program: Command, context: CommandContext, run: Run): void {
  program
    .command('history')
    .description('every operation on the data, the oldest first')
    .argument('<file>', 'the workspace .xlsx')
    .option('--export <file>', 'write it as a script that can be replayed on the next extract')
    .addOption(json())
    .addHelpText('after', example('sbm history atlas.xlsx --export atlas-history.json'))
    .action((file: string, options: HistoryOptions) =>
      run(() => historyCommand(context, file, options), options),
    );
  program
    .command('undo')
    .description(
      'take an operation back, whole, where nobody touched its cells since; undoing that does it again',
    )
    .argument('<file>', 'the workspace .xlsx')
    .argument('<operation>', 'its name, as sbm history lists it')
    .option('--by <name>', 'who the history names (default: the account)')
    .addOption(json())
    .addHelpText('after', example('sbm undo atlas.xlsx 6f9619ff-8b86-4d01-b42d-00cf4fc964ff'))
    .action((file: string, operation: string, options: UndoOptions) =>
      run(() => undoCommand(context, file, operation, options), options),
    );
  program
    .command('replay')
    .description('do again what was done to an earlier extract; exit code 1 when some of it was left')
    .argument('<file>', 'the workspace .xlsx')
    .argument('<script>', 'what sbm history --export wrote')
    .option('--source <file>', 'the next extract; FILE.xlsx#Sheet chooses a sheet')
    .addOption(take())
    .option('--by <name>', 'who the history names (default: the account)')
    .addOption(json())
    .addHelpText('after', example('sbm replay atlas.xlsx atlas-history.json --source clients-december.csv'))
    .action((file: string, script: string, options: ReplayCommandOptions) =>
      run(() => replayCommand(context, file, script, options), options),
    );
}

/** `sbm map`, `history`, `undo` and `replay`. */
export function addMappingCommands(program: Command, context: CommandContext, run: Run): void {
  addMapCommand(program, context, run);
  addHistoryCommands(program, context, run);
}
