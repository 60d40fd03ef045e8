import { InvalidArgumentError, Option, type Command } from 'commander';
import { centsOf } from '../core/commission/sales/numbers';
import type { CommandContext } from './command-context';
import { example, isoDay, json, language, type Run } from './command-options';
import { addCommissionReviewCommands } from './commission-review-commands';
import { commissionCommand, type CommissionOptions } from './commands/commission';

/** `A-01=12.50`, gathered over its repetitions: cents by agent. */
function carried(text: string, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const at = text.lastIndexOf('=');
  const cents = centsOf(text.slice(at + 1));
  if (at < 1 || cents === undefined) throw new InvalidArgumentError('an agent, =, and an amount');
  return new Map([...before, [text.slice(0, at), cents]]);
}

/** The command that pays commission by a workbook, and the group of those about its plans. */
export function addCommissionCommands(program: Command, context: CommandContext, run: Run): void {
  const commission = program
    .command('commission')
    .description('pay commission by the plans of a workspace, try the plans, compare and sign them');
  commission
    .command('run', { isDefault: true })
    .description(
      'what the plans of a workspace pay for a period, to whom and why; exit code 1 when something has to be mended first',
    )
    .argument('<file>', 'the workspace .xlsx')
    .requiredOption('--from <date>', 'the first day whose earnings are paid', isoDay)
    .requiredOption('--to <date>', 'the last', isoDay)
    .option('--agent <id>', 'only the lines of this agent, by Legacy ID')
    .addOption(
      new Option('--carried <agent=amount>', 'what the run before carried over; may be repeated')
        .argParser(carried)
        .default(new Map<string, number>(), 'nothing'),
    )
    .option('--explain', 'how each amount comes about', false)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm commission atlas.xlsx --from 2026-10-01 --to 2026-10-31 --explain'))
    .action((file: string, options: CommissionOptions) =>
      run(() => commissionCommand(context, file, options), options),
    );
  addCommissionReviewCommands(commission, context, run);
}
