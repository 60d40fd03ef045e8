import { headingWords } from '../entity/heading-words';
import type { AnyEntity } from '../entity/entity';
import { dataFields } from '../entity/entity-fields';
import { foldText } from '../kernel/text';

/** `customerID` and `MonthlyCharges` as people would write them, folded. */
export const headingKey = (heading: string): string =>
  foldText(heading.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/_/g, ' '));

const keyWords = ['id', 'no', 'number', 'num', 'code', 'numero', 'identifiant', 'n', 'ref'];

/** The other names of an entity in legacy systems, which headings put before `id` or `no`. */
const entityWords: Readonly<Record<string, readonly string[]>> = {
  customer: ['account', 'compte', 'abonne', 'subscriber'],
  serviceLocation: ['location', 'site', 'emplacement', 'point de service'],
  subscription: ['contract', 'contrat', 'abonnement', 'plan'],
};

/** Headings that name this entity's key and no other's, as `customer id`, `no client`. */
export function keyHeadings(entity: AnyEntity): string[] {
  const names = [entity.label.en, entity.label.fr, ...(entityWords[entity.name] ?? [])].map(foldText);
  return names.flatMap((name) => keyWords.flatMap((word) => [`${name} ${word}`, `${word} ${name}`]));
}

const tokensOf = (key: string): readonly string[] =>
  key.split(' ').filter((word) => word !== '' && !stopWords.has(word));

/** Words that tell no field from another: articles, and what our own labels add (`Billing City`, `Legacy MRC`). */
const stopWords = new Set('de du des la le les d l of the a billing facturation legacy origine 1'.split(' '));

/** How alike two headings are by their words: 1 for the same words, less for each one missing. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.some((other) => sameWord(word, other))).length;
  return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

/** The same word, its plural, or an abbreviation (`tel`, `telephone`). */
const sameWord = (a: string, b: string): boolean =>
  a === b || a === `${b}s` || b === `${a}s` || isAbbreviation(a, b) || isAbbreviation(b, a);

const isAbbreviation = (short: string, long: string): boolean =>
  short.length >= 3 && short.length <= 5 && long.startsWith(short);

export interface HeadingScore {
  readonly field: string;
  /** From 0 to 1; 1 when the heading is a name of the field. */
  readonly score: number;
  /** The name of the field it resembles. */
  readonly word: string;
}

/** An entity's fields by how well a heading names them, those that it names not at all left out. */
export function headingScorer(entity: AnyEntity): (heading: string) => readonly HeadingScore[] {
  const words = new Map(headingWords(entity));
  const fields = new Set(dataFields(entity).map(([name]) => name));
  for (const word of keyHeadings(entity)) words.set(word, entity.referenceBy);
  const entries = [...words]
    .filter(([, field]) => fields.has(field))
    .map(([word, field]) => ({ word, field, tokens: tokensOf(word) }));
  return (heading) => {
    const key = headingKey(heading);
    const tokens = tokensOf(key);
    const best = new Map<string, HeadingScore>();
    for (const { word, field, tokens: wanted } of entries) {
      const score = word === key ? 1 : 0.9 * overlap(tokens, wanted);
      if (score > (best.get(field)?.score ?? 0.3)) best.set(field, { field, score, word });
    }
    return [...best.values()];
  };
}
