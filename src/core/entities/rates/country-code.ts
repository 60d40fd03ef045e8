/** Country codes of two digits; 1 and 7 stand alone and all others have three (ITU-T E.164). */
const twoDigitCodes = new Set(
  `20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86
   90 91 92 93 94 95 98`.split(/\s+/),
);

/** The country a prefix begins with; under 1, an area code of `offshore` counts as a country. */
export function countryCodeOf(prefix: string, offshore: ReadonlySet<string>): string {
  const [first = ''] = prefix;
  if (first === '1') return offshore.has(prefix.slice(1, 4)) ? prefix.slice(0, 4) : '1';
  if (first === '7') return first;
  const two = prefix.slice(0, 2);
  return twoDigitCodes.has(two) ? two : prefix.slice(0, 3);
}
