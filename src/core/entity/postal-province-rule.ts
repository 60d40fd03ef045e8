import type { RowRule } from './entity';
import { parentsOf, type ReferenceLists } from './reference-list';

/** First letters of postal codes, each with its provinces, as the workbook's lists have them. */
const letterList = 'postalLetter';

/** Areas across the border from their first letter: federal offices in Gatineau, Lloydminster, Flin Flon. */
const acrossBorder: Readonly<Record<string, string>> = { K1A: 'QC', S9V: 'AB', T9V: 'SK', R8A: 'SK' };

const lettersByRegion = new WeakMap<ReferenceLists, Map<string, readonly string[]>>();

/** The first letters of a province; kept, because every row with an address asks. */
function lettersOf(region: string, lists: ReferenceLists): readonly string[] {
  const known = lettersByRegion.get(lists) ?? new Map<string, readonly string[]>();
  lettersByRegion.set(lists, known);
  const letters =
    known.get(region) ??
    lists
      .entries(letterList)
      .filter((letter) => parentsOf(letter).includes(region))
      .map(({ code }) => code);
  known.set(region, letters);
  return letters;
}

/** The letter a Canadian postal code begins with; of any other text, `NULL` among them, none. */
const letterOf = (postal: string): string => (/^[A-Z]\d/.test(postal) ? postal.charAt(0) : '');

/** V102 for an address in Canada, a warning where the area crosses the border; a postal code or province that is itself wrong is left to its own check. */
export function postalFitsProvince<Postal extends string, Province extends string, Country extends string>(
  postal: Postal,
  province: Province,
  country: Country,
): RowRule<{ readonly [Name in Postal | Province | Country]?: string | null }, Postal | Province | Country> {
  return {
    code: 'V102',
    severity: 'error',
    reads: [postal, province, country],
    check(row, { lists }) {
      const region = row[province];
      if (!region || (row[country] ?? 'CA') !== 'CA') return undefined;
      const possible = lists.find(letterList, letterOf(row[postal] ?? ''));
      const letters = lettersOf(region, lists);
      if (!possible || letters.length === 0 || letters.includes(possible.code)) return undefined;
      return {
        field: postal,
        expected: {
          en: `a postal code of ${region}, which begins with ${letters.join(', ')}`,
          fr: `un code postal de ${region}, qui commence par ${letters.join(', ')}`,
        },
        ...(acrossBorder[row[postal]?.slice(0, 3) ?? ''] === region ? { severity: 'warning' } : {}),
      };
    },
  };
}
