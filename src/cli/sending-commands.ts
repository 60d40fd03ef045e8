import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { duplicateModes } from '../core/push/duplicate-modes';
import type { CommandContext } from './command-context';
import { packageCommand, type PackageOptions } from './commands/package';
import { pdfMatchCommand, type PdfMatchOptions } from './commands/pdf-match';
import { pushCommand, type PushCommandOptions } from './commands/push';
import { receiptsCommand, type ReceiptsOptions } from './commands/receipts';
import { rollbackCommand, type RollbackOptions } from './commands/rollback';
import { serveCommand, type ServeOptions } from './commands/serve';
import { startCommand, type StartOptions } from './commands/start';
import { example, json, language, portNumber, processCount, type Run } from './command-options';

function addPushCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('push')
    .description('send every row without errors to SmartBilling; the token is read from SBM_TOKEN')
    .argument('<file>', 'the workspace .xlsx')
    .option('--url <url>', 'address of SmartBilling')
    .option('--connection <file>', 'a connection profile instead (docs/connections.md)')
    .option('--dry-run', 'everything but the last step: nothing is stored', false)
    .option(
      '--resume',
      'go on with the push that broke off, asking first what became of what was sent',
      false,
    )
    .addOption(
      new Option('--on-duplicate <mode>', 'what happens to rows SmartBilling has').choices(duplicateModes),
    )
    .option('--take-changes', 'write what SmartBilling has since into the rows it refused for that', false)
    .option('--by <name>', 'who the history names (default: the account)')
    .option('--over-changes', 'overwrite also what was changed in SmartBilling since your last push', false)
    .option(
      '--canary',
      'a sample of every kind of row first, read back and compared; then the rest in waves',
      false,
    )
    .option(
      '--stop-after-rejects <n>',
      'with --canary: rejected rows, or a share as 2%, that do not stop it',
      '0',
    )
    .addOption(json())
    .addHelpText('after', example('SBM_TOKEN=… sbm push atlas.xlsx --url http://localhost:3400 --dry-run'))
    .action((file: string, options: PushCommandOptions) =>
      run(() => pushCommand(context, file, options), options),
    );
}

function addRollbackCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('rollback')
    .description(
      'take a push back: delete what it created, restore what it updated; the token is read from SBM_TOKEN',
    )
    .argument('<run>', 'the run, as sbm push and sbm receipts print it')
    .requiredOption('--url <url>', 'address of SmartBilling')
    .option('--dry-run', 'say what would become of each row, and change nothing', false)
    .option('--workspace <file>', 'the workspace .xlsx whose rows are told of it')
    .option('--by <name>', 'who does it, for the history')
    .addOption(json())
    .addHelpText(
      'after',
      example(
        'SBM_TOKEN=… sbm rollback run-2026-11-22-… --url http://localhost:3400 --workspace atlas.xlsx --dry-run',
      ),
    )
    .action((name: string, options: RollbackOptions) =>
      run(() => rollbackCommand(context, name, options), options),
    );
}

function addReceiptsCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('receipts')
    .description(
      'list what was pushed and taken back, with the totals in the sheet, sent, acknowledged and stored',
    )
    .argument('<file>', 'the workspace .xlsx')
    .option('--verify', 'compute the chain of hashes again: is every receipt as it was written?', false)
    .addOption(json())
    .addHelpText('after', example('sbm receipts atlas.xlsx --verify --json'))
    .action((file: string, options: ReceiptsOptions) =>
      run(() => receiptsCommand(context, file, options), options),
    );
}

function addPdfCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('pdf')
    .description('invoice PDFs')
    .command('match')
    .description(
      'match the PDFs of a folder to the invoices of a workbook; with --url they are sent and verified',
    )
    .argument('<folder>', 'the folder, with those in it')
    .requiredOption('--workspace <file>', 'the workspace .xlsx')
    .option('--pattern <pattern...>', 'how files are named, from {account}, {invoice} and {yyyymmdd}', [])
    .option('--no-content', 'go by names only, and do not look into the files')
    .option('--url <url>', 'address of SmartBilling; the token is read from SBM_TOKEN')
    .addOption(json())
    .addHelpText('after', example('sbm pdf match ./invoices --workspace atlas.xlsx --json'))
    .action((folder: string, options: PdfMatchOptions) =>
      run(() => pdfMatchCommand(context, folder, options), options),
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
    .option('--processes <number>', 'so many at one address, sharing the PostgreSQL server', processCount, 1)
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

/** `sbm push`, `rollback`, `receipts`, `pdf`, `package`, `serve` and `start`. */
export function addSendingCommands(program: Command, context: CommandContext, run: Run): void {
  addPushCommand(program, context, run);
  addRollbackCommand(program, context, run);
  addReceiptsCommand(program, context, run);
  addPdfCommand(program, context, run);
  addPackageCommand(program, context, run);
  addServerCommands(program, context, run);
}
