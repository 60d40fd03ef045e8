import type { Command } from 'commander';
import type { CommandContext } from './command-context';
import { example, json, language, type Run } from './command-options';
import { passThroughCommand, type PassThroughOptions } from './commands/pass-through';
import { percentileCommand, type PercentileOptions } from './commands/percentile';
import { usualZone, zone } from './zone-option';

function addPercentileCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('percentile')
    .description(
      'the 95th percentile of a month of five-minute samples and what lies above the commit; exit code 1 when a sample has a fault',
    )
    .requiredOption(
      '--samples <file>',
      'traffic, columns named inbound and outbound, both in one unit such as Mbps',
    )
    .option('--commit <number>', 'how much of it is paid for already', '0')
    .option('--rate <amount>', 'price of one unit above the commit')
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm percentile --samples traffic.csv --commit 40 --rate 12.50'))
    .action((options: PercentileOptions) => run(() => percentileCommand(context, options), options));
}

function addPassThroughCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('pass-through')
    .description(
      'bill usage at what its supplier charges, raised by a markup; exit code 1 when a record has a fault or no cost',
    )
    .requiredOption('--calls <file>', 'usage, columns named as usageId, supplierCost')
    .option('--markup <percent>', 'added to the supplier’s amount', '0')
    .option('--fee <amount>', 'added to each record', '0')
    .option('--zone <zone>', 'where times are, if they do not say', zone, usualZone)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm pass-through --calls usage.csv --markup 15'))
    .action((options: PassThroughOptions) => run(() => passThroughCommand(context, options), options));
}

/** The commands that price usage without a rate plan. */
export function addUsageCommands(program: Command, context: CommandContext, run: Run): void {
  addPassThroughCommand(program, context, run);
  addPercentileCommand(program, context, run);
}
