import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { parseDecimal, significantScale, type Decimal } from '../core/kernel/decimal';
import { microScale } from '../core/rating/plan/micro-units';
import type { CommandContext } from './command-context';
import { example, isoDay, json, language, type Run } from './command-options';
import { deckChangeCommand, type DeckChangeOptions } from './commands/deck-change';
import { deckCompareCommand, type DeckCompareOptions } from './commands/deck-compare';
import { deckImportCommand, type DeckImportOptions } from './commands/deck-import';

function exactNumber(text: string): Decimal {
  const value = parseDecimal(text.trim());
  if (!value || significantScale(value) > microScale)
    throw new InvalidArgumentError(`a number of at most ${microScale} decimals`);
  return value;
}

function marginNumber(text: string): Decimal {
  const value = exactNumber(text);
  if (value.units < 0) throw new InvalidArgumentError('0 or more');
  return value;
}

const wholeFrom =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most)
      throw new InvalidArgumentError(`a whole number from ${String(least)} to ${String(most)}`);
    return value;
  };

function countryCodes(text: string): readonly string[] {
  const codes = text.split(',').map((code) => code.trim());
  if (codes.some((code) => !/^[1-9]\d{0,3}$/.test(code)))
    throw new InvalidArgumentError('country codes separated by commas, as 33,52');
  return codes;
}

/** `1514-1519`, or one prefix. */
function prefixRange(text: string): { from: string; to: string } {
  const [, from = '', to = from] = /^([1-9]\d{0,14})(?:-([1-9]\d{0,14}))?$/.exec(text.trim()) ?? [];
  if (from === '' || to < from) throw new InvalidArgumentError('a prefix, or two with a hyphen between');
  return { from, to };
}

const plan = (): Option => new Option('--plan <name>', 'the rate plan').makeOptionMandatory();
const by = (): Option => new Option('--by <name>', 'who the history names (default: the account)');
const roundRates = (): Option =>
  new Option('--round-rates', 'round rates of more than 6 decimals, instead of refusing their lines').default(
    false,
  );
const most = 999_999_999;

function addImportCommand(deck: Command, context: CommandContext, run: Run): void {
  deck
    .command('import')
    .description(
      'bring a carrier’s deck into the Destination Lines sheet; exit code 1 when lines of it are refused',
    )
    .argument('<deck>', 'CSV or XLSX of any headings; FILE.xlsx#Sheet chooses a sheet')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(plan())
    .option('--from <date>', 'first day of lines that say none', isoDay)
    .option('--close', 'end what the plan had until then on the day before', false)
    .addOption(new Option('--currency <code>', 'of a plan that is new').choices(['CAD', 'USD']))
    .option('--preview', 'say what would be done, and write nothing', false)
    .addOption(roundRates())
    .addOption(by())
    .addOption(language())
    .addOption(json())
    .addHelpText(
      'after',
      example('sbm deck import deck.csv atlas.xlsx --plan "Retail LD" --from 2027-01-01 --close'),
    )
    .action((file: string, into: string, options: DeckImportOptions) =>
      run(() => deckImportCommand(context, file, into, options), options),
    );
}

function addCompareCommand(deck: Command, context: CommandContext, run: Run): void {
  deck
    .command('compare')
    .description(
      'what became of the prices from one version to the next, by country; exit code 1 when something differs',
    )
    .argument('<before>', 'a deck, CSV or XLSX, or a plan of a workspace as FILE.xlsx#Plan')
    .argument('<after>', 'the same')
    .option(
      '--before-on <date>',
      'whose lines hold before (default: the newest of a deck, today’s of a plan)',
      isoDay,
    )
    .option('--after-on <date>', 'the same of what comes after', isoDay)
    .option('--name <plan>', 'the plan, where a deck has several')
    .addOption(new Option('--currency <code>', 'of decks').choices(['CAD', 'USD']).default('CAD'))
    .option('--by-destination', 'by destination name instead of country', false)
    .addOption(roundRates())
    .addOption(language())
    .addOption(json())
    .addHelpText('after', example('sbm deck compare "atlas.xlsx#Retail LD" deck.csv'))
    .action((before: string, after: string, options: DeckCompareOptions) =>
      run(() => deckCompareCommand(context, before, after, options), options),
    );
}

function addChangeCommand(deck: Command, context: CommandContext, run: Run): void {
  deck
    .command('change')
    .description('change the rates of a plan at once; exit code 1 when lines could not be changed')
    .argument('<file>', 'the workspace .xlsx')
    .addOption(plan())
    .option('--percent <number>', 'by so many per cent, as 5 or -2.5', exactNumber)
    .option('--amount <number>', 'by so much, after the per cent', exactNumber)
    .option('--round <decimals>', 'to so many decimals', wholeFrom(0, microScale))
    .addOption(
      new Option('--rounding <how>', 'how it is rounded').choices(['halfUp', 'up', 'down', 'halfEven']),
    )
    .option('--floor-over-cost <percent>', 'not below the cost and so many per cent', marginNumber)
    .option('--ceiling-over-cost <percent>', 'not above the cost and so many per cent', marginNumber)
    .option('--minimum <seconds>', 'minimum interval', wholeFrom(0, most))
    .option('--increment <seconds>', 'increment', wholeFrom(1, most))
    .option('--countries <codes>', 'only lines of these countries, as 33,52', countryCodes)
    .option('--destination <words>', 'only lines whose destination has these words')
    .option('--prefixes <range>', 'only lines from a prefix to another, as 1514-1519', prefixRange)
    .option('--band <code>', 'only lines of this time band; "" for those of none')
    .option('--on <date>', 'only lines that hold on this day', isoDay)
    .option('--preview', 'say what would be changed, and write nothing', false)
    .addOption(by())
    .addOption(language())
    .addOption(json())
    .addHelpText(
      'after',
      example('sbm deck change atlas.xlsx --plan "Retail LD" --percent 5 --round 4 --floor-over-cost 10'),
    )
    .action((file: string, options: DeckChangeOptions) =>
      run(() => deckChangeCommand(context, file, options), options),
    );
}

/** The commands that bring rate tables in, change and compare them. */
export function addDeckCommands(program: Command, context: CommandContext, run: Run): void {
  const deck = program.command('deck').description('rate tables: bring a carrier’s in, change, compare');
  addImportCommand(deck, context, run);
  addCompareCommand(deck, context, run);
  addChangeCommand(deck, context, run);
}
