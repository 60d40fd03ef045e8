import { foldText } from '../../kernel/text';

/** Units of time as headings and cells of decks have them, in seconds. */
const secondsOf: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  seconde: 1,
  secondes: 1,
  m: 60,
  min: 60,
  mins: 60,
  mn: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  hours: 3600,
  heure: 3600,
  heures: 3600,
};

const unitWord = Object.keys(secondsOf)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** `/min`, `per second`, `à la minute`, `p/s`. */
const perUnit = new RegExp(`(?:p?/|\\bper\\b|\\bpar\\b|(?:^|\\s)à l[a’'])\\s*(${unitWord})\\b\\.?`, 'i');
const centWords = /¢|\b(?:cents?|cts?|sous)\b|(?<=\d\s?)c\b/i;

/** What a heading or a cell says of the unit of a rate. */
export const unitSaid = (
  text: string,
): { readonly cents: boolean; readonly seconds: number | undefined } => ({
  cents: centWords.test(text),
  seconds: secondsOf[(perUnit.exec(text)?.[1] ?? '').toLowerCase()],
});

export const withoutUnit = (text: string): string => text.replace(perUnit, '').replace(centWords, '').trim();

/** The seconds of `minute`, `per sec` or `60`; undefined for anything else. */
export function secondsOfUnit(text: string): number | undefined {
  const word = foldText(text).replace(/^(?:per|par|a la|la|p)\s+/, '');
  const [, count, unit = 's'] = /^(?:(\d{1,5})\s*)?([a-z]+)?$/.exec(word) ?? [];
  const seconds = secondsOf[unit];
  if (word === '' || seconds === undefined) return undefined;
  const total = count === undefined ? seconds : Number(count) * seconds;
  return total > 0 ? total : undefined;
}
