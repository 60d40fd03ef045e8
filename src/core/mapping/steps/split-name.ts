import { foldText, tidyText } from '../../kernel/text';
import { remember } from '../remember';

/** The parts of a name; blank where it has none. */
export interface NameParts {
  readonly first: string;
  readonly last: string;
  readonly company: string;
}

/** Words and endings by which a name is a company's, folded, English and French. */
const companyWords = new Set(
  (
    'inc ltd ltee llc llp corp corporation cie compagnie company co limited limitee enr senc sencrl gmbh sarl sa plc ' +
    'group groupe gestion holding holdings services service entreprises entreprise enterprises solutions systems ' +
    'systemes construction garage restaurant ville city municipalite municipality commission association societe ' +
    'cooperative coop fondation foundation ecole school clinique clinic hopital hospital hotel immobilier ' +
    'telecom technologies consultants consulting transport centre center universite university cegep college ' +
    'syndicat succession quebec canada bank banque'
  ).split(' '),
);

/** Words that begin a family name of several words. */
const particles = new Set(
  'de du des la le st ste saint sainte van von der den di da dos del el mc'.split(' '),
);

const titles = /^(?:mr|mrs|ms|miss|dr|prof|m|mme|mlle|me|monsieur|madame|mademoiselle)\.?\s+(?=\S)/i;

/** Few words make up most names, so each is looked at once. */
const isCompanyWord = remember((word: string): boolean =>
  companyWords.has(foldText(word.replaceAll('.', ''))),
);

const isCompany = (text: string): boolean =>
  /^\d|[&@]|\d{3,}|\s\d+$/.test(text) || text.split(/[ ,\-/()]/).some(isCompanyWord);

const nothing: NameParts = { first: '', last: '', company: '' };

/** Where the family name begins: at the last word, or at the particles before it. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && particles.has(foldText(words[start - 1] ?? ''))) start -= 1;
  return start;
}

/**
 * A name as one person or one company: `Tremblay, Marie`, `Mme Marie-Ève de la Durantaye`, `9123-4567 Québec inc.`. A
 * single word is a family name. Nothing is dropped but a form of address.
 */
export function splitName(raw: string): NameParts {
  const text = tidyText(raw);
  if (text === '') return nothing;
  const inverted = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (isCompany(text)) return { ...nothing, company: text };
  if (inverted) {
    const [, last = '', first = ''] = inverted;
    return { ...nothing, first: first.replace(titles, '').trim(), last: last.replace(titles, '').trim() };
  }
  const words = text.replace(titles, '').split(' ');
  const start = familyStart(words);
  return { ...nothing, first: words.slice(0, start).join(' '), last: words.slice(start).join(' ') };
}
