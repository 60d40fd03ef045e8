import type { RowRule } from './entity';

/** The provinces a Canadian postal code's first letter can stand for (domain.md 3, common formats). */
const provincesOfLetter: Readonly<Record<string, readonly string[]>> = {
  A: ['NL'],
  B: ['NS'],
  C: ['PE'],
  E: ['NB'],
  G: ['QC'],
  H: ['QC'],
  J: ['QC'],
  K: ['ON'],
  L: ['ON'],
  M: ['ON'],
  N: ['ON'],
  P: ['ON'],
  R: ['MB'],
  S: ['SK'],
  T: ['AB'],
  V: ['BC'],
  X: ['NT', 'NU'],
  Y: ['YT'],
};

const lettersOf = (province: string): readonly string[] =>
  Object.keys(provincesOfLetter).filter((letter) => provincesOfLetter[letter]?.includes(province));

/** V102 for an address in Canada; a postal code or province that is itself wrong is left to its own check. */
export function postalFitsProvince<Postal extends string, Province extends string, Country extends string>(
  postal: Postal,
  province: Province,
  country: Country,
): RowRule<{ readonly [Name in Postal | Province | Country]?: string | null }, Postal | Province | Country> {
  return {
    code: 'V102',
    severity: 'error',
    reads: [postal, province, country],
    check(row) {
      const region = row[province];
      if (!region || (row[country] ?? 'CA') !== 'CA') return undefined;
      const possible = provincesOfLetter[row[postal]?.charAt(0) ?? ''];
      const letters = lettersOf(region);
      if (!possible || letters.length === 0 || possible.includes(region)) return undefined;
      return {
        field: postal,
        expected: {
          en: `a postal code of ${region}, which begins with ${letters.join(', ')}`,
          fr: `un code postal de ${region}, qui commence par ${letters.join(', ')}`,
        },
      };
    },
  };
}
