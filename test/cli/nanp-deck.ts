import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, '../../../shared/data/nanp/1.txt');

/** Where the published prefixes of North America are; elsewhere there is nothing to prove. */
export const hasNanp = existsSync(file);

/** A row of the deck; `from` and `to` are ISO dates. */
export interface DeckRow {
  readonly prefix: string;
  readonly place: string;
  readonly rate: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The rule: 0.0100 and for each digit, by its place, 0.0001 × (digit + 1) × place. A prefix so never has the rate of a
 * shorter one that begins it, and no rate is ten times another.
 */
export function ruleRate(prefix: string): string {
  const steps = [...prefix].reduce((sum, digit, place) => sum + (Number(digit) + 1) * (place + 1), 0);
  return `0.${String(100 + steps).padStart(4, '0')}`;
}

const row = (prefix: string, place: string): DeckRow => ({ prefix, place, rate: ruleRate(prefix) });

/** The published prefixes, each at the rate of the rule, and every other area code under 1 so that nothing is missing. */
export function nanpRows(): readonly DeckRow[] {
  const published = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [prefix = '', place = ''] = line.split('|');
      return row(prefix, place);
    });
  const known = new Set(published.map(({ prefix }) => prefix));
  const areas = Array.from({ length: 1000 }, (_unused, area) => String(1000 + area));
  return [...published, ...areas.filter((area) => !known.has(area)).map((area) => row(area, 'Other'))];
}

/** As a carrier writes it: a plus, decimal commas, both intervals in one cell. */
export const deckText = (rows: readonly DeckRow[]): string =>
  [
    'Dial Code;Destination;Rate/min;Billing Increment;Effective Date;End Date',
    ...rows.map(
      ({ prefix, place, rate, from = '', to = '' }) =>
        `+${prefix};${place};${rate.replace('.', ',')};30/6;${from};${to}`,
    ),
  ].join('\n');
