import { countryCodeOf } from '../../entities/rates/country-code';

const none: ReadonlySet<string> = new Set();

/** Digits of an area code of country code 1, with that. */
const areaLength = 4;

/** The country code numbers of a prefix lie in, or under 1 their area code; a shorter prefix is all of it that there is. */
export const placeOf = (prefix: string): string =>
  prefix.startsWith('1') ? prefix.slice(0, areaLength) : countryCodeOf(prefix, none).slice(0, prefix.length);

/** Whether all numbers of the place, or of several, begin with the prefix. */
export const isWholePlace = (prefix: string): boolean => placeOf(prefix) === prefix;

/** Whether two prefixes are both of country code 1, or both not. */
export const sameFamily = (one: string, other: string): boolean =>
  one.startsWith('1') === other.startsWith('1');
