import { countryCodeOf } from '../../../entities/rates/country-code';
import { finish, type Steps } from '../../../kernel/steps';
import { foldText } from '../../../kernel/text';
import type { DestinationRow } from '../../plan/rate-rows';

/** Which destination lines are meant; what is left out is not asked for. */
export interface LineFilter {
  readonly plan?: string;
  /** Of the line's plan. */
  readonly currency?: string;
  /** Words that all stand in the destination name, whatever their case and accents. */
  readonly destination?: string;
  /** Country codes, an area code outside the continent among them: `52`, `1242`. */
  readonly countries?: readonly string[];
  /** From the numbers that begin with the first prefix to those that begin with the last. */
  readonly prefixes?: { readonly from: string; readonly to: string };
  /** A time band; '' for lines that hold at any time. */
  readonly timeBand?: string;
  /** ISO date on which the lines hold. */
  readonly on?: string;
}

/** What a filter asks beside the line itself. */
export interface FilterFacts {
  /** Area codes under 1 that count as countries. */
  readonly offshore: ReadonlySet<string>;
  readonly currencyOf: (plan: string) => string | undefined;
}

type Test = (line: DestinationRow) => boolean;

/** Whether a line holds on a day (ISO date); a blank date has no end. */
export const holdsOn = (
  { effectiveFrom, effectiveTo }: Pick<DestinationRow, 'effectiveFrom' | 'effectiveTo'>,
  day: string,
): boolean => (!effectiveFrom || effectiveFrom <= day) && (!effectiveTo || day <= effectiveTo);

function hasWords(asked: string): Test {
  const words = foldText(asked).split(' ').filter(Boolean);
  const known = new Map<string, boolean>();
  return ({ destinationName }) => {
    const before = known.get(destinationName);
    if (before !== undefined) return before;
    const name = foldText(destinationName);
    const has = words.every((word) => name.includes(word));
    known.set(destinationName, has);
    return has;
  };
}

/** A test of lines; every part of the filter must hold. */
export function lineTest(filter: LineFilter, { offshore, currencyOf }: FilterFacts): Test {
  const { plan, currency, destination = '', countries, prefixes, timeBand, on } = filter;
  const tests: Test[] = [];
  if (plan !== undefined) tests.push((line) => line.ratePlan === plan);
  if (currency !== undefined) tests.push((line) => currencyOf(line.ratePlan) === currency);
  if (timeBand !== undefined) tests.push((line) => (line.timeBand ?? '') === timeBand);
  if (on !== undefined) tests.push((line) => holdsOn(line, on));
  if (prefixes)
    tests.push(
      ({ prefix }) => prefix >= prefixes.from && (prefix < prefixes.to || prefix.startsWith(prefixes.to)),
    );
  if (countries) {
    const asked = new Set(countries);
    tests.push(({ prefix }) => asked.has(countryCodeOf(prefix, offshore)));
  }
  if (destination.trim() !== '') tests.push(hasWords(destination));
  return (line) => tests.every((test) => test(line));
}

/** Some milliseconds of them. */
const linesAtOnce = 1_000;

/** As `selectedLines`, in steps. */
export function* selectingLines(
  lines: readonly DestinationRow[],
  filter: LineFilter,
  facts: FilterFacts,
): Steps<readonly number[]> {
  const isMeant = lineTest(filter, facts);
  const selected: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (index % linesAtOnce === 0) yield;
    if (isMeant(line)) selected.push(index);
  }
  return selected;
}

/** Indexes of the lines that are meant, in their order. */
export const selectedLines = (
  lines: readonly DestinationRow[],
  filter: LineFilter,
  facts: FilterFacts,
): readonly number[] => finish(selectingLines(lines, filter, facts));
