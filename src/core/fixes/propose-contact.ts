import { distance } from 'fastest-levenshtein';
import type { FieldOf } from '../entity/field';
import { toE164 } from '../entity/kinds/communication';
import type { Bilingual } from '../kernel/bilingual';
import { cleanText } from '../kernel/text';
import { nothing, type FixCell, type Proposal } from './candidate';

const lookAlikes: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1' };

const dialled: Bilingual = {
  en: 'the number without the words around it',
  fr: 'le numéro sans les mots qui l’entourent',
};
const twoNumbers: Bilingual = {
  en: 'the cell holds several numbers: choose the one to keep',
  fr: 'la cellule contient plusieurs numéros : choisissez celui à garder',
};
const oneAddress: Bilingual = {
  en: 'the cell holds several addresses: choose the one to keep',
  fr: 'la cellule contient plusieurs adresses : choisissez celle à garder',
};
const plainAddress: Bilingual = {
  en: 'the address without what does not belong to it',
  fr: 'l’adresse sans ce qui n’en fait pas partie',
};
const knownDomain = (domain: string): Bilingual => ({
  en: `the domain is most likely ${domain}`,
  fr: `le domaine est fort probablement ${domain}`,
});

/** V103: letters taken for digits, words and a prefix of dialling abroad; never without one of the digits. */
export function proposePhone({ cell }: FixCell<FieldOf<'phone'>>): Proposal {
  const text = cleanText(String(cell)).replace(/\.0$/, '');
  const parts = text.split(/[/;,|]|\s(?:ou|or|et|and)\s/i).filter((part) => /\d{4}/.test(part));
  const numbers = parts.flatMap((part) => phoneIn(part) ?? []);
  if (parts.length > 1 && numbers.length === parts.length)
    return [...new Set(numbers)].map((to) => ({
      to,
      certainty: 'choice',
      why: twoNumbers,
      label: { en: to, fr: to },
    }));
  const whole = phoneIn(text);
  return whole === undefined ? nothing : [{ to: whole, certainty: 'likely', why: dialled }];
}

function phoneIn(text: string): string | undefined {
  const digits = text
    .replace(/^011[\s.-]*/, '+')
    .replace(/(?<=\d)[oOlI]|[oOlI](?=\d)/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[^\d+]/g, '');
  return toE164(digits);
}

/** Where people have their addresses; a domain one slip away from one of these is meant to be it. */
const domains = [
  'gmail.com',
  'hotmail.com',
  'hotmail.ca',
  'outlook.com',
  'outlook.fr',
  'live.com',
  'live.ca',
  'yahoo.com',
  'yahoo.ca',
  'yahoo.fr',
  'icloud.com',
  'videotron.ca',
  'sympatico.ca',
  'bell.net',
  'bell.ca',
  'rogers.com',
  'telus.net',
  'shaw.ca',
  'cogeco.ca',
];

const slip = 2;

/** The known domain a text is a slip away from; only where one is nearest. */
function nearestDomain(domain: string): string | undefined {
  const near = domains
    .map((known) => ({ known, far: distance(known, domain) }))
    .filter(({ far }) => far <= slip)
    .sort((a, b) => a.far - b.far);
  return near[0] && near[0].far !== near[1]?.far ? near[0].known : undefined;
}

/** One address without `mailto:`, brackets, blanks and the full stop of a sentence. */
function bareAddress(text: string): string {
  const inBrackets = /<([^<>]+@[^<>]+)>/.exec(text)?.[1] ?? text;
  return inBrackets
    .replace(/^\s*(?:mailto|e-?mail|courriel)\s*:\s*/i, '')
    .replace(/\s*(?:\(at\)|\[at\])\s*/i, '@')
    .replace(/\s+/g, '')
    .replace(/^["'(<[]+|["')>\].,;:]+$/g, '')
    .replace(/@{2,}/, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/,(?=[a-z]{2,4}$)/i, '.')
    .replace(/@\.|\.@/, '@');
}

const lettersOf = (text: string): string => [...text.replace(/[.,]/g, '')].sort().join('');

/** The domain put right: a slip away from a known one where it cannot stand, or its letters in another order where it could. */
function rightDomain(domain: string): string | undefined {
  const couldStand = /\.[a-z]{2,}$/.test(domain) && !domain.includes(',');
  const reordered = domains.find((known) => lettersOf(known) === lettersOf(domain));
  return reordered ?? (couldStand ? undefined : nearestDomain(domain.replace(',', '.')));
}

function withDomain(address: string): string {
  const [name, domain = '', ...more] = address.split('@');
  const known = name && more.length === 0 ? rightDomain(domain.toLowerCase()) : undefined;
  return known === undefined ? address : `${String(name)}@${known}`;
}

const partsOf = (text: string): readonly string[] =>
  text.split(/[;\n]|,(?=[^,;]*@)/).filter((part) => part.trim() !== '');

function mended(part: string): { readonly address: string; readonly why: Bilingual } {
  const bare = bareAddress(part);
  const address = withDomain(bare);
  return { address, why: address === bare ? plainAddress : knownDomain(address.split('@')[1] ?? '') };
}

/** V104 of one address; of several in the cell, each is a choice. */
export function proposeEmail({ cell }: FixCell<FieldOf<'email'>>): Proposal {
  const parts = partsOf(cleanText(String(cell))).map(mended);
  return parts.map(({ address, why }) =>
    parts.length > 1
      ? { to: address, certainty: 'choice', why: oneAddress, label: { en: address, fr: address } }
      : { to: address, certainty: 'likely', why },
  );
}

/** V104 of a list: every address that can be put right is. */
export function proposeEmailList({ cell }: FixCell<FieldOf<'emailList'>>): Proposal {
  const parts = partsOf(cleanText(String(cell))).map(mended);
  const [first] = parts;
  return first
    ? [{ to: parts.map(({ address }) => address).join('; '), certainty: 'likely', why: first.why }]
    : nothing;
}
