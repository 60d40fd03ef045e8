import type { AnyEntity } from '../../entity/entity';
import type { SourceTable } from '../source-table';
import { companions } from '../lexicon/context-words';
import { isFrench } from './heading-language';
import type { HeadingMatcher } from './heading-matcher';
import { mappable } from './mappable';
import { namedEntities } from './named-entities';

export interface EntityGuess {
  readonly entity: string;
  /** Share of the columns the entity has a field for, the better named the more they count. */
  readonly explained: number;
  /** From 0 to 1: how surely the names of file and sheet say that it is the one. */
  readonly named: number;
}

/** What a name counts beside the columns: of a table of customers that is called invoices, the columns are to be believed. */
const nameWorth = 0.4;

/** How likely a guess is by its headings and by what it is called. */
export const worthOf = ({ explained, named }: EntityGuess): number => explained + nameWorth * named;

/** Entities a customer extract is likely about, from our own knowledge; the rest count a little less. */
const likely: Readonly<Record<string, number>> = {
  customer: 1,
  subscription: 0.97,
  usageRecord: 0.97,
  invoice: 0.97,
  payment: 0.96,
  ticket: 0.97,
};

const keyBonus = 0.15;

/** The entities a table could be about, likeliest first, by its name and by how many of its headings name fields of theirs. */
export function guessEntity(
  source: SourceTable,
  registry: readonly AnyEntity[],
  matcher: HeadingMatcher,
): readonly EntityGuess[] {
  const { headings } = source;
  const entities = mappable(registry);
  const named = namedEntities(source, entities, matcher.vocabulary, isFrench(headings));
  return entities
    .map((entity) => {
      const match = matcher.strictlyOf(entity);
      const best = new Map<string, number>();
      let own = 0;
      for (const heading of headings) {
        const [first] = [...match.match(heading)].sort((a, b) => b.score - a.score);
        if (matcher.isOwn(heading, entity.name)) own += 1;
        if (first && first.score > 0.6) {
          const worth = first.score * (0.4 + Math.min(1, first.telling));
          best.set(first.field, Math.max(best.get(first.field) ?? 0, worth));
        }
      }
      const sum = [...best.values()].reduce((total, worth) => total + worth, 0);
      const keyed = best.has(entity.referenceBy) ? keyBonus : 0;
      const factor = likely[entity.name] ?? (companions[entity.name] ? 0.92 : 0.75);
      const explained = headings.length === 0 ? 0 : (sum / headings.length) * factor;
      return {
        entity: entity.name,
        explained: explained * (1 + keyed + 0.2 * (own / headings.length)),
        named: named.get(entity.name) ?? 0,
      };
    })
    .filter(({ explained }) => explained > 0)
    .sort((a, b) => worthOf(b) - worthOf(a));
}
