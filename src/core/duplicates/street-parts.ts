import { foldText } from '../kernel/text';

/** A civic address as far as it tells places apart; blank parts are unknown. */
export interface StreetParts {
  readonly civic: string;
  readonly unit: string;
  /** The street's own words, sorted; without what kind of street it is. */
  readonly street: string;
}

const unitWords =
  /(?:\b(?:apartment|appartement|apt|app|suite|bureau|unit|unité|local|porte|room|floor|étage)\b[\s.:#]*|#\s*)([\p{L}\d-]+)/iu;

/** `3-1250, rue Principale`: the unit before the civic number. */
const unitFirst = /^\s*(\w{1,4})-(?=\d+\b)/;

const kindsOfStreet = new Set(
  (
    'rue r street st saint sainte ste avenue av ave boulevard boul blvd chemin ch road rd rang route rte drive dr ' +
    'place pl lane ln court crt cour cours crescent cres terrace terr way square sq parkway pkwy highway hwy ' +
    'strasse str via viale calle rua avda avenida de du des la le les l d the of no n'
  ).split(' '),
);

const directions: Readonly<Record<string, string>> = {
  west: 'o',
  w: 'o',
  ouest: 'o',
  east: 'e',
  est: 'e',
  north: 'nord',
  south: 's',
  sud: 's',
};

/** Reads a civic number, unit and street out of address lines, however they are written in French or English. */
export function streetParts(lines: readonly string[]): StreetParts {
  const text = lines.join(' ').replaceAll('ß', 'ss');
  const named = unitWords.exec(text);
  const first = named ? null : unitFirst.exec(text);
  const rest = named ? text.replace(named[0], ' ') : text.replace(unitFirst, '');
  const words = foldText(rest)
    .replace(/(\p{L}{3,})(?:strasse|str)\b/gu, '$1')
    .split(' ');
  const civic = words.find((word) => /^\d+[a-z]?$/.test(word)) ?? '';
  const telling = words
    .filter((word) => word !== civic && word !== '')
    .map((word) => directions[word] ?? word)
    .filter((word) => !kindsOfStreet.has(word));
  return {
    civic,
    unit: foldText(named?.[1] ?? first?.[1] ?? ''),
    street: [...new Set(telling)].sort().join(' '),
  };
}
