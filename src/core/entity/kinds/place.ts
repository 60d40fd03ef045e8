import type { Bilingual } from '../../kernel/bilingual';
import type { Canonical } from '../cell';
import type { FieldOf } from '../field';
import { errorFault, type KindSpec } from '../kind-spec';
import { notInList } from './choice';
import { cellText, readText } from './read-text';

/** Canada Post: no D F I O Q U anywhere, W and Z never first; US ZIP and ZIP+4 (domain.md 3, common formats). */
const postalFormats: Readonly<Record<string, { pattern: RegExp; expected: Bilingual; example: string }>> = {
  CA: {
    pattern: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/,
    expected: { en: 'a Canadian postal code', fr: 'un code postal canadien' },
    example: 'H3B 1A7',
  },
  US: {
    pattern: /^\d{5}(-\d{4})?$/,
    expected: { en: 'a US ZIP code', fr: 'un code ZIP américain' },
    example: '05401',
  },
};

const elsewhereMax = 12;
const elsewhere = {
  en: `a postal code of at most ${String(elsewhereMax)} characters`,
  fr: `un code postal d’au plus ${String(elsewhereMax)} caractères`,
};

const countryOf = (value: Canonical): string => (value === null ? 'CA' : String(value));

const tidyPostal = (text: string): string => {
  const compact = text.toUpperCase().replace(/[\s-]/g, '');
  return /^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(compact)
    ? `${compact.slice(0, 3)} ${compact.slice(3)}`
    : text.toUpperCase();
};

/** A Canadian postal or US ZIP code as the check asks for it; undefined when it is neither. */
export function toPostalCode(text: string): string | undefined {
  const tidied = tidyPostal(text);
  return Object.values(postalFormats).some(({ pattern }) => pattern.test(tidied)) ? tidied : undefined;
}

export const postalCodeKind: KindSpec<FieldOf<'postalCode'>> = {
  read(cell) {
    const reading = readText(cellText(cell));
    return { ...reading, value: tidyPostal(String(reading.value)) };
  },
  write: String,
  judge(value, field, { peer }) {
    const country = countryOf(peer(field.countryField));
    const format = postalFormats[country];
    if (format && country === 'US' && /^\d{3,4}$/.test(String(value)))
      return errorFault('V010', format.expected, String(value).padStart(5, '0'));
    if (format)
      return format.pattern.test(String(value))
        ? undefined
        : errorFault('V002', format.expected, format.example);
    return String(value).length > elsewhereMax ? errorFault('V009', elsewhere) : undefined;
  },
  expected: () => ({
    en: 'a postal code: A1A 1A1 in Canada, 5 or 9 digits in the United States',
    fr: 'un code postal : A1A 1A1 au Canada, 5 ou 9 chiffres aux États-Unis',
  }),
  example: (field) => field.example ?? 'H3B 1A7',
  numberFormat: () => '@',
  inCellRule: () => ({ type: 'textLength', max: elsewhereMax, unique: false }),
  width: 11,
};

const regionMax = 60;

export const provinceKind: KindSpec<FieldOf<'province'>> = {
  read(cell, _field, { lists }) {
    const reading = readText(cell);
    const found = lists.find('province', String(reading.value));
    return found ? { ...reading, value: found.code } : reading;
  },
  write: String,
  judge(value, field, { lists, peer }) {
    const country = countryOf(peer(field.countryField));
    if (country === 'CA')
      return lists.find('province', String(value))?.code === value ? undefined : notInList('province', lists);
    if (country === 'US') {
      return /^[A-Z]{2}$/.test(String(value))
        ? undefined
        : errorFault('V003', { en: 'a two-letter state', fr: 'un État en deux lettres' }, 'VT');
    }
    return String(value).length > regionMax
      ? errorFault('V009', {
          en: `at most ${String(regionMax)} characters`,
          fr: `au plus ${String(regionMax)} caractères`,
        })
      : undefined;
  },
  expected: () => ({
    en: 'a province in two letters; a state in two letters in the United States',
    fr: 'une province en deux lettres; un État en deux lettres aux États-Unis',
  }),
  example: (field) => field.example ?? 'QC',
  numberFormat: () => '@',
  inCellRule: () => ({ type: 'textLength', max: regionMax, unique: false }),
  width: 9,
};

export const countryKind: KindSpec<FieldOf<'country'>> = {
  read(cell, _field, { lists }) {
    const reading = readText(cell);
    const found = lists.find('country', String(reading.value));
    return found ? { ...reading, value: found.code } : reading;
  },
  write: String,
  judge: (value, _field, { lists }) =>
    lists.find('country', String(value))?.code === value ? undefined : notInList('country', lists),
  expected: () => ({ en: 'a country in two letters (ISO 3166)', fr: 'un pays en deux lettres (ISO 3166)' }),
  example: (field) => field.example ?? 'CA',
  numberFormat: () => '@',
  inCellRule: () => ({ type: 'textLength', max: regionMax, unique: false }),
  width: 9,
};
