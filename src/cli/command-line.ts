import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { usualMinScore } from '../core/duplicates/find-duplicates';
import { duplicateModes } from '../core/push/wire';
import { workspaceParts } from '../core/template/workspace-parts';
import { mostRows } from '../sources/source-options';
import type { CommandContext } from './command-context';
import { describeCommand } from './commands/describe';
import { fixCommand, type FixOptions } from './commands/fix';
import { duplicatesCommand, type DuplicatesOptions } from './commands/duplicates';
import { historyCommand, type HistoryOptions } from './commands/history';
import { oddRowCodes } from '../core/mapping/source-table';
import { mapOrExplain, type MapCommandOptions } from './commands/map-or-explain';
import type { NamedTable } from './commands/map-tables';
import { packageCommand, type PackageOptions } from './commands/package';
import { pushCommand, type PushCommandOptions } from './commands/push';
import { replayCommand, type ReplayCommandOptions } from './commands/replay';
import { serveCommand, type ServeOptions } from './commands/serve';
import { startCommand, type StartOptions } from './commands/start';
import { totalsCommand, type TotalsOptions } from './commands/totals';
import { undoCommand, type UndoOptions } from './commands/undo';
import { validateCommand, type ValidateOptions } from './commands/validate';
import { waiveCommand, type WaiveCommandOptions } from './commands/waive';
import { workspaceCreateCommand, type WorkspaceCreateOptions } from './commands/workspace-create';
import { workspaceFieldsCommand, type WorkspaceFieldsOptions } from './commands/workspace-fields';
import { workspaceLanguageCommand, type WorkspaceLanguageOptions } from './commands/workspace-language';
import { workspaceMergeCommand, type WorkspaceMergeOptions } from './commands/workspace-merge';
import { workspaceSamplesCommand, type WorkspaceSamplesOptions } from './commands/workspace-samples';
import { workspaceSplitCommand, type WorkspaceSplitOptions } from './commands/workspace-split';
import { workspaceUpgradeCommand, type WorkspaceUpgradeOptions } from './commands/workspace-upgrade';
import { exitCodes, type ExitCode } from './exit-code';
import { printFailure } from './output';

type Run = (act: () => ExitCode | Promise<ExitCode>, options: { json: boolean }) => Promise<void>;

/** A value of an option that may be given several times. */
const gathered = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const json = (): Option => new Option('--json', 'one JSON document instead of text').default(false);
const language = (): Option =>
  new Option('--lang <language>', 'language of names and messages').choices(['en', 'fr']).default('en');

const take = (): Option =>
  new Option('--take <side>', 'whose value counts where the source and somebody in the sheet changed a cell')
    .choices(['source', 'sheet', 'ask'])
    .default('ask');

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('a port is 0 to 65535');
  return port;
}

function shareOfOne(text: string): number {
  const share = Number(text);
  if (!(share > 0 && share < 1)) throw new InvalidArgumentError('between 0 and 1');
  return share;
}

function rowNumber(text: string): number {
  const row = Number(text);
  if (!Number.isInteger(row) || row < 1) throw new InvalidArgumentError('rows count from 1');
  return row;
}

/** `carriers=carriers.csv`, gathered over its repetitions. */
function namedTable(text: string, before: readonly NamedTable[]): readonly NamedTable[] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('a name, =, and a file');
  return [...before, { name: text.slice(0, at), path: text.slice(at + 1) }];
}

/** Shells make a tab hard to type. */
function delimiterMark(text: string): string {
  const mark = text === 'tab' || text === '\\t' ? '\t' : text;
  if (mark.length !== 1) throw new InvalidArgumentError('one character, or the word tab');
  return mark;
}

const example = (text: string): string => `\nExample:\n  $ ${text}`;

function addWorkspaceCommands(program: Command, context: CommandContext, run: Run): void {
  const workspace = program.command('workspace').description('make and keep workspace files');
  workspace
    .command('create')
    .description('make a workbook with a sheet for each entity')
    .argument('<file>', 'the .xlsx to make')
    .option('--entities <names>', 'only these entities, separated by commas')
    .option('--force', 'replace the file if it exists', false)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm workspace create atlas.xlsx --lang fr'))
    .action((file: string, options: WorkspaceCreateOptions) =>
      run(() => workspaceCreateCommand(context, file, options), options),
    );
  addFieldsCommand(workspace, context, run);
  addSamplesCommand(workspace, context, run);
  addTemplateCommands(workspace, context, run);
  addPartCommands(workspace, context, run);
  program
    .command('describe')
    .description('fields, kinds and keys of one entity, or of all')
    .addArgument(new Argument('[entity]', 'such as customer or subscriptionItem'))
    .addOption(json())
    .addHelpText('after', example('sbm describe customer --json'))
    .action((entity: string | undefined, options: { json: boolean }) =>
      run(() => describeCommand(context, entity, options), options),
    );
}

function addFieldsCommand(workspace: Command, context: CommandContext, run: Run): void {
  workspace
    .command('fields')
    .description('give the sheets the columns that the Custom Fields sheet defines')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(
      new Option('--hide-removed', 'hide columns whose field is defined no longer, values and all')
        .default(false)
        .conflicts('keepRemoved'),
    )
    .option('--keep-removed', 'leave such columns in sight, as columns of your own', false)
    .addOption(json())
    .addHelpText('after', example('sbm workspace fields atlas.xlsx --hide-removed'))
    .action((file: string, options: WorkspaceFieldsOptions) =>
      run(() => workspaceFieldsCommand(context, file, options), options),
    );
}

function addTemplateCommands(workspace: Command, context: CommandContext, run: Run): void {
  workspace
    .command('upgrade')
    .description('bring a workbook of an earlier template up to date; the workbook as it was is kept')
    .argument('<file>', 'the workspace .xlsx')
    .option('--dry-run', 'say what would change and write nothing', false)
    .option('--undo-file <file>', 'where the workbook as it was goes (default: FILE.before-upgrade.xlsx)')
    .option('--force', 'replace that file if it exists', false)
    .addOption(json())
    .addHelpText('after', example('sbm workspace upgrade atlas.xlsx --dry-run'))
    .action((file: string, options: WorkspaceUpgradeOptions) =>
      run(() => workspaceUpgradeCommand(context, file, options), options),
    );
  workspace
    .command('language')
    .description('put sheets, headings, notes, drop-downs and labels into a language; all else stays')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(
      new Option('--lang <language>', 'the language the workbook gets')
        .choices(['en', 'fr'])
        .makeOptionMandatory(),
    )
    .addOption(json())
    .addHelpText('after', example('sbm workspace language atlas.xlsx --lang fr'))
    .action((file: string, options: WorkspaceLanguageOptions) =>
      run(() => workspaceLanguageCommand(context, file, options), options),
    );
}

function addSamplesCommand(workspace: Command, context: CommandContext, run: Run): void {
  workspace
    .command('samples')
    .description('show what right rows look like, or take those rows out again')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(
      new Option('--show', 'two sample rows on each sheet without rows').default(false).conflicts('remove'),
    )
    .option('--remove', 'take out the sample rows nobody has changed', false)
    .addOption(json())
    .addHelpText('after', example('sbm workspace samples atlas.xlsx --show'))
    .action((file: string, options: WorkspaceSamplesOptions) =>
      run(() => workspaceSamplesCommand(context, file, options), options),
    );
}

function addPartCommands(workspace: Command, context: CommandContext, run: Run): void {
  workspace
    .command('split')
    .description('make a workbook of some of the sheets, for one person, to be merged back')
    .argument('<file>', 'the workspace .xlsx')
    .requiredOption('--out <file>', 'the .xlsx to make')
    .addOption(new Option('--part <name>', 'a part by its name').choices(Object.keys(workspaceParts)))
    .addOption(new Option('--entities <names>', 'or these entities, separated by commas').conflicts('part'))
    .option('--force', 'replace the file if it exists', false)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm workspace split atlas.xlsx --part contacts --out atlas-contacts.xlsx'))
    .action((file: string, options: WorkspaceSplitOptions) =>
      run(() => workspaceSplitCommand(context, file, options), options),
    );
  workspace
    .command('merge')
    .description('bring back what was done in a part; exit code 1 when there are conflicts')
    .argument('<whole>', 'the workspace .xlsx the part was split from')
    .argument('<part>', 'the part')
    .addOption(
      new Option('--take <side>', 'whose value counts where both changed a cell')
        .choices(['part', 'whole', 'ask'])
        .default('ask'),
    )
    .option('--delete-rows', 'take rows removed from the part out of the whole too', false)
    .option('--dry-run', 'say what would be done and do nothing', false)
    .addOption(json())
    .addHelpText('after', example('sbm workspace merge atlas.xlsx atlas-contacts.xlsx --dry-run'))
    .action((whole: string, part: string, options: WorkspaceMergeOptions) =>
      run(() => workspaceMergeCommand(context, whole, part, options), options),
    );
}

function addDataCommands(program: Command, context: CommandContext, run: Run): void {
  program
    .command('map')
    .description('bring a legacy file into a workspace')
    .argument('[source]', 'a .csv or .xlsx file; FILE.xlsx#Sheet chooses a sheet')
    .option('--into <file>', 'the workspace .xlsx')
    .option('--parts <folder>', 'map a text of any length into CSV files here, as it is read')
    .option('--part-rows <number>', 'rows of one such file', rowNumber, mostRows - 1)
    .option('--explain [profile]', 'say in sentences what a profile does, and write nothing')
    .option('--table <name=file>', 'a table the profile looks into; may be repeated', namedTable, [])
    .addOption(language())
    .addOption(new Option('--profile <file>', 'the mapping profile to apply').conflicts('suggest'))
    .option('--suggest', 'suggest a mapping and write nothing', false)
    .option('--about <entity>', 'with --suggest: the entity the source is about, when the guess is wrong')
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
  program
    .command('push')
    .description('send every row without errors to SmartBilling; the token is read from SBM_TOKEN')
    .argument('<file>', 'the workspace .xlsx')
    .requiredOption('--url <url>', 'address of SmartBilling')
    .option('--dry-run', 'everything but the last step: nothing is stored', false)
    .addOption(
      new Option('--on-duplicate <mode>', 'what happens to rows SmartBilling has').choices(duplicateModes),
    )
    .addOption(json())
    .addHelpText('after', example('SBM_TOKEN=… sbm push atlas.xlsx --url http://localhost:3400 --dry-run'))
    .action((file: string, options: PushCommandOptions) =>
      run(() => pushCommand(context, file, options), options),
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

function addPackageCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('package')
    .description(
      'write every row without errors as the CSV files SmartBilling imports; or read such a package back',
    )
    .addArgument(new Argument('[file]', 'the workspace .xlsx'))
    .option('--out <path>', 'a folder, or a .zip')
    .option('--verify <path>', 'a package to read back instead: is it what was written?')
    .option('--bom', 'begin the files as Excel expects UTF-8', false)
    .option('--force', 'replace a package that is there', false)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm package atlas.xlsx --out atlas-import.zip'))
    .action((file: string | undefined, options: PackageOptions) =>
      run(() => packageCommand(context, file, options), options),
    );
}

function addServerCommands(program: Command, context: CommandContext, run: Run): void {
  const { environment } = context;
  program
    .command('serve')
    .description('run the reference SmartBilling server')
    .option('--port <number>', '0 takes any free one', portNumber, 3400)
    .option('--data <folder>', 'a folder to keep the data in, or memory', 'memory')
    .addOption(
      new Option('--database-url <url>', 'a PostgreSQL server instead').default(environment['DATABASE_URL']),
    )
    .addOption(json())
    .addHelpText('after', example('sbm serve --data ./smartbilling --json'))
    .action((options: ServeOptions) => run(() => serveCommand(context, options), options));
  program
    .command('start')
    .description('run the workbench, the pane and an embedded server at one address')
    .option('--port <number>', '0 takes any free one', portNumber, 3000)
    .requiredOption('--web <folder>', 'the built pages')
    .addOption(json())
    .addHelpText('after', example('sbm start --web dist/web'))
    .action((options: StartOptions) => run(() => startCommand(context, options), options));
}

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
  addDataCommands(program, context, run);
  addHistoryCommands(program, context, run);
  addFixCommand(program, context, run);
  addWaiveCommand(program, context, run);
  addTotalsCommand(program, context, run);
  addDuplicatesCommand(program, context, run);
  addPackageCommand(program, context, run);
  addServerCommands(program, context, run);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return printFailure(context, args.includes('--json'), error);
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usedWrongly;
  }
  return exitCode;
}
