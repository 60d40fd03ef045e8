import { Option, type Command } from 'commander';
import type { CommandContext } from './command-context';
import { example, isoDay, json, language, type Run } from './command-options';
import { boundariesCommand, type BoundariesOptions } from './commands/commission-boundaries';
import { commissionDiffCommand, type CommissionDiffOptions } from './commands/commission-diff';
import { explainPlanCommand, type ExplainPlanOptions } from './commands/commission-explain-plan';
import { signPlanCommand, type SignPlanOptions } from './commands/commission-sign';
import { statementsCommand, type StatementsOptions } from './commands/commission-statements';

const from = (): Option =>
  new Option('--from <date>', 'the first day whose earnings count').argParser(isoDay);
const to = (): Option => new Option('--to <date>', 'the last').argParser(isoDay);
const plan = (): Option => new Option('--plan <name>', 'only this plan (default: all of the workbook)');

function addReadingCommands(commission: Command, context: CommandContext, run: Run): void {
  commission
    .command('explain-plan')
    .description('what each plan pays, to whom and why, in sentences; and who has signed it')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(plan())
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm commission explain-plan atlas.xlsx --plan Standard --lang fr'))
    .action((file: string, options: ExplainPlanOptions) =>
      run(() => explainPlanCommand(context, file, options), options),
    );
  commission
    .command('boundaries')
    .description('what each line of a plan pays just below, at and just above each of its thresholds')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(plan())
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm commission boundaries atlas.xlsx --plan Standard --json'))
    .action((file: string, options: BoundariesOptions) =>
      run(() => boundariesCommand(context, file, options), options),
    );
  commission
    .command('diff')
    .description('who gains and who loses, were all whom one plan pays paid by another, over the same sales')
    .argument('<file>', 'the workspace .xlsx')
    .option('--plan <name>', 'the plan before')
    .option('--with <name>', 'the plan after')
    .option('--legacy', 'instead of two plans: what the old system paid, and what the plans would', false)
    .addOption(from().makeOptionMandatory())
    .addOption(to().makeOptionMandatory())
    .addOption(json())
    .addHelpText(
      'after',
      example('sbm commission diff atlas.xlsx --plan 2026 --with 2027 --from 2026-07-01 --to 2026-09-30'),
    )
    .action((file: string, options: CommissionDiffOptions) =>
      run(() => commissionDiffCommand(context, file, options), options),
    );
}

/** The commands about plans and what they pay, of the group `sbm commission`. */
export function addCommissionReviewCommands(commission: Command, context: CommandContext, run: Run): void {
  addReadingCommands(commission, context, run);
  commission
    .command('statements')
    .description('a workbook for each agent with what the period pays, one of the run, and PDFs if asked')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(from().makeOptionMandatory())
    .addOption(to().makeOptionMandatory())
    .requiredOption('--out <folder>', 'where the files go; made if it is not there')
    .option('--pdf', 'a PDF for each agent as well', false)
    .addOption(
      new Option('--lang <language>', 'of all statements (default: each agent’s own)').choices(['en', 'fr']),
    )
    .addOption(json())
    .addHelpText(
      'after',
      example('sbm commission statements atlas.xlsx --from 2026-07-01 --to 2026-09-30 --out relevés --pdf'),
    )
    .action((file: string, options: StatementsOptions) =>
      run(() => statementsCommand(context, file, options), options),
    );
  commission
    .command('sign')
    .description('keep in the workbook that somebody stands for a plan as it is now')
    .argument('<file>', 'the workspace .xlsx')
    .requiredOption('--plan <name>', 'the plan')
    .requiredOption('--by <name>', 'who signs')
    .addOption(json())
    .addHelpText('after', example('sbm commission sign atlas.xlsx --plan Standard --by "Line Roy"'))
    .action((file: string, options: SignPlanOptions) =>
      run(() => signPlanCommand(context, file, options), options),
    );
}
