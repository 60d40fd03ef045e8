import { tidyText } from './text';

/** What exports write where there is nothing, whatever the column: what databases say, dashes, days no calendar has. */
const everywhere = new Set([
  ...['null', '\\n', '(null)', '<null>', '[null]', 'undefined', 'nan', 'n/a', 'n.a.', 's/o', 's.o.', 'n.d.'],
  ...['-', '--', '---', '–', '—'],
  ...['0000-00-00', '0000-00-00 00:00:00', '0000/00/00', '00/00/0000', '00-00-0000'],
]);

/** What people write for it, which may be meant as it stands. */
const byPeople = new Set([
  ...['none', 'nil', 'na', 'nd', 'aucun', 'aucune', '?'],
  ...['not applicable', 'not available', 'sans objet', 'non applicable', 'non disponible'],
]);

const all = [...everywhere, ...byPeople];
const longest = Math.max(...all.map((text) => text.length));
/** Blanks at its ends. */
const beside = 4;
/** What they begin with: most texts are none by their first letter. */
const firsts = new Set(all.flatMap((text) => [text.charAt(0), text.charAt(0).toUpperCase()]));

const maybe = (text: string): boolean =>
  text.length <= longest + beside && (firsts.has(text.charAt(0)) || /^\s/.test(text));

const isOneOf = (text: string, those: ReadonlySet<string>): boolean =>
  maybe(text) && those.has(tidyText(text).toLowerCase());

/** Whether a text says that there is nothing, wherever it stands. */
export const saysNothing = (text: string): boolean => isOneOf(text, everywhere);

/** Whether it says so where no text is asked for. */
export const maySayNothing = (text: string): boolean => saysNothing(text) || isOneOf(text, byPeople);
