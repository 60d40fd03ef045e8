import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import { workspaceParts } from '../core/template/workspace-parts';
import type { CommandContext } from './command-context';
import { describeCommand } from './commands/describe';
import { workspaceCreateCommand, type WorkspaceCreateOptions } from './commands/workspace-create';
import { workspaceFieldsCommand, type WorkspaceFieldsOptions } from './commands/workspace-fields';
import { workspaceLanguageCommand, type WorkspaceLanguageOptions } from './commands/workspace-language';
import { workspaceMergeCommand, type WorkspaceMergeOptions } from './commands/workspace-merge';
import { workspaceSamplesCommand, type WorkspaceSamplesOptions } from './commands/workspace-samples';
import { workspaceSplitCommand, type WorkspaceSplitOptions } from './commands/workspace-split';
import { workspaceUpgradeCommand, type WorkspaceUpgradeOptions } from './commands/workspace-upgrade';
import { example, json, language, type Run } from './command-options';

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

/** `sbm workspace …` and `sbm describe`. */
export function addWorkspaceCommands(program: Command, context: CommandContext, run: Run): void {
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
