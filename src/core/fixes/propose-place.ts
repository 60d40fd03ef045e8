import { dataFields } from '../entity/entity-fields';
import type { FieldOf } from '../entity/field';
import { parentsOf } from '../entity/reference-list';
import type { Bilingual } from '../kernel/bilingual';
import { cleanText } from '../kernel/text';
import { nothing, type Candidate, type FixCell, type Proposal } from './candidate';

type PostalCell = FixCell<FieldOf<'postalCode'>>;

const asLetters: Readonly<Record<string, string>> = { '0': 'O', '1': 'L', '5': 'S', '8': 'B', '2': 'Z' };
const asDigits: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
  G: '6',
};

const misread: Bilingual = {
  en: 'letters and digits that look alike, each where the postal code has it',
  fr: 'les lettres et chiffres qui se ressemblent, chacun là où le code postal l’a',
};
const spelled: Bilingual = {
  en: 'the same postal code as it is written',
  fr: 'le même code postal, comme il s’écrit',
};
const zerosBack: Bilingual = {
  en: 'the zeros it began with are put back: a ZIP code has five digits',
  fr: 'les zéros du début sont remis : un code ZIP a cinq chiffres',
};

/** A1A 1A1 from six marks, each read as a letter or a digit by its place. */
function canadian(compact: string): Candidate | undefined {
  if (compact.length !== 6) return undefined;
  const read = [...compact].map((mark, place) =>
    place % 2 === 0 ? (/\d/.test(mark) ? asLetters[mark] : mark) : /\D/.test(mark) ? asDigits[mark] : mark,
  );
  if (read.includes(undefined)) return undefined;
  const text = read.join('');
  const to = `${text.slice(0, 3)} ${text.slice(3)}`;
  return { to, certainty: text === compact ? 'sure' : 'likely', why: text === compact ? spelled : misread };
}

function american(compact: string): Candidate | undefined {
  const digits = compact.replace(/[OIL]/g, (letter) => asDigits[letter] ?? letter);
  if (/^\d{9}$/.test(digits))
    return { to: `${digits.slice(0, 5)}-${digits.slice(5)}`, certainty: 'sure', why: spelled };
  return /^\d{5}$/.test(digits)
    ? {
        to: digits,
        certainty: digits === compact ? 'sure' : 'likely',
        why: digits === compact ? spelled : misread,
      }
    : undefined;
}

/** V002 of a postal code, by the country of its row. */
export function proposePostalCode({ cell, field, peer }: PostalCell): Proposal {
  const compact = cleanText(String(cell))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const country = peer(field.countryField) ?? 'CA';
  const found = country === 'US' ? american(compact) : country === 'CA' ? canadian(compact) : undefined;
  return found ? [found] : nothing;
}

/** V010: of the countries with a form of their own only the United States have postal codes of digits. */
export const proposeZipZeros = ({ cell }: PostalCell): Proposal => [
  { to: cleanText(String(cell)).padStart(5, '0'), certainty: 'sure', why: zerosBack },
];

/** V102: the province the first letter of the postal code belongs to; where it has several, a person chooses. */
export function proposeProvinceOfPostalCode({ entity, field, peer, writing, name }: PostalCell): Proposal {
  const region = dataFields(entity).find(
    ([, { kind, ...other }]) =>
      kind === 'province' && 'countryField' in other && other.countryField === field.countryField,
  );
  const letter = writing.lists.find('postalLetter', String(peer(name) ?? '').charAt(0));
  if (!region || !letter) return nothing;
  const provinces = parentsOf(letter);
  return provinces.map((province) => ({
    to: province,
    field: region[0],
    certainty: provinces.length > 1 ? 'choice' : 'likely',
    why: {
      en: `postal codes that begin with ${letter.code} are in ${provinces.join(', ')}`,
      fr: `les codes postaux qui commencent par ${letter.code} sont en ${provinces.join(', ')}`,
    },
  }));
}
