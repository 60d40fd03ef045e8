import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CommandContext } from './command-context';
import { example, isoDay, json, language, type Run } from './command-options';
import { calcCommand, type CalcOptions } from './commands/calc';
import { proveCommand, type ProveCommandOptions } from './commands/prove';
import { rateCommand, type RateOptions } from './commands/rate';
import { tierCommand, type TierOptions } from './commands/tier';
import { addUsageCommands } from './usage-commands';
import { usualZone, zone } from './zone-option';

function cycleDay(text: string): number {
  const day = Number(text);
  if (!Number.isInteger(day) || day < 1 || day > 28) throw new InvalidArgumentError('a day from 1 to 28');
  return day;
}

function areaCode(text: string): string {
  if (!/^[2-9]\d{2}$/.test(text)) throw new InvalidArgumentError('three digits, as 514');
  return text;
}

const planName = (): Option => new Option('--name <plan>', 'the plan, where the file has several');
const header = (): Option =>
  new Option('--header <file>', 'the versions of the plan, where the plan’s file has no columns for them');

function addRateCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('rate')
    .description(
      'price usage by a rate plan, step by step if asked; exit code 1 when lines have faults or usage has no price',
    )
    .requiredOption('--plan <file>', 'destination lines, columns named as prefix, ratePerUnit, increment')
    .requiredOption(
      '--calls <file>',
      'usage, columns named as usageId, calledNumber, startDateTime, durationSeconds',
    )
    .addOption(planName())
    .addOption(header())
    .option('--bands <file>', 'the time bands the lines name')
    .option('--split', 'price each part of a call by the time band it falls in, not all by its start', false)
    .option('--zone <zone>', 'where days begin and times are, if they do not say', zone, usualZone)
    .option('--home-area <code>', 'area code that numbers of seven digits stand in', areaCode)
    .addOption(
      new Option('--scope <scope>', 'whose included units are used up together')
        .choices(['subscription', 'customer'])
        .default('subscription'),
    )
    .option('--cycle-day <day>', 'day of the month on which included units are full again', cycleDay, 1)
    .option('--explain', 'how each price comes about', false)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm rate --plan lines.csv --calls calls.csv --explain'))
    .action((options: RateOptions) => run(() => rateCommand(context, options), options));
}

function addTierCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('tier')
    .description('price a quantity by the tiers of a rate plan; exit code 1 when they do not cover it')
    .requiredOption('--plan <file>', 'tier lines, columns named as fromQty, toQty, ratePerUnit, included')
    .requiredOption('--quantity <number>', 'how much was used in the cycle, in the plan’s unit')
    .addOption(planName())
    .addOption(header())
    .addOption(
      new Option(
        '--mode <mode>',
        'how tiers count where no file says: each slice at its rate, or all at the last',
      )
        .choices(['Graduated', 'Volume'])
        .default('Graduated'),
    )
    .option('--date <date>', 'whose tiers hold (default: today)', isoDay)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm tier --plan tiers.csv --quantity 35'))
    .action((options: TierOptions) => run(() => tierCommand(context, options), options));
}

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

/** `1,33`: prefixes of the numbers a plan has to answer. */
function prefixes(text: string): readonly string[] {
  const list = text.split(',').map((part) => part.trim());
  if (list.some((prefix) => !/^[1-9]\d{0,14}$/.test(prefix)))
    throw new InvalidArgumentError('prefixes separated by commas, country code first');
  return list.filter((prefix) => !list.some((other) => other !== prefix && prefix.startsWith(other)));
}

function addProveCommand(program: Command, context: CommandContext, run: Run): void {
  program
    .command('prove')
    .description(
      'whether a rate table answers every number, day and hour, and each flaw with a call that shows it; exit code 1 when it does not, or has errors',
    )
    .argument(
      '<file>',
      'destination lines as a carrier sends them, or tiers; FILE.xlsx#Sheet chooses a sheet',
    )
    .addOption(planName())
    .addOption(header())
    .option('--bands <file>', 'the time bands the lines name')
    .option('--numbers <prefixes>', 'what the plan has to answer, as 1,33 (default: all numbers)', prefixes)
    .option('--zone <zone>', 'where days begin and bands run, if they do not say', zone, usualZone)
    .option('--round-rates', 'round rates of more than 6 decimals, instead of refusing their lines', false)
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm prove lines.csv --numbers 1 --json'))
    .action((file: string, options: ProveCommandOptions) =>
      run(() => proveCommand(context, file, options), options),
    );
}

/** The commands that price usage and prove what it is priced by. */
export function addRatingCommands(program: Command, context: CommandContext, run: Run): void {
  addRateCommand(program, context, run);
  addTierCommand(program, context, run);
  addUsageCommands(program, context, run);
  addProveCommand(program, context, run);
  addCalcCommand(program, context, run);
}
