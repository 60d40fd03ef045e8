import type { AnyEntity } from '../../entity/entity';
import type { Field } from '../../entity/field';
import { cellText } from '../../entity/kinds/read-text';
import { referenceTargets } from '../../entity/references';
import { cleanText } from '../../kernel/text';
import type { ColumnProfile } from '../column-profile';

/** Keys of rows the workbook has, by entity: what references lead to. */
export type KnownKeys = ReadonlyMap<string, ReadonlySet<string>>;

/** From here on a column's values are keys of an entity, whatever its heading says. */
export const referenceShare = 0.99;

/** Rows that each have another value are told apart by it: it leads to no other row of their own sheet. */
const ownKeys = 0.9;

/** Of a column: the share of its values that are keys of each entity the workbook has rows of; 0 where it is less than half. */
export interface KeyShares {
  readonly shares: ReadonlyMap<string, number>;
  readonly distinctShare: number;
}

/** A smaller share says nothing and is not counted to the end: most columns hold no keys. */
const leastShare = 0.5;

function shareOf(texts: readonly string[], known: ReadonlySet<string>): number {
  const most = texts.length * (1 - leastShare);
  let unknown = 0;
  if (known.size < texts.length - most) return 0;
  for (const text of texts) if (!known.has(text) && (unknown += 1) > most) return 0;
  return texts.length === 0 ? 0 : 1 - unknown / texts.length;
}

export function keySharesOf({ values, distinctShare }: ColumnProfile, keys: KnownKeys): KeyShares {
  const texts = values.map((value) => cleanText(cellText(value)));
  const shares = [...keys].map(([entity, known]): [string, number] => [entity, shareOf(texts, known)]);
  return { shares: new Map(shares), distinctShare };
}

interface KeyShare {
  readonly share: number;
  /** The entity whose keys they are. */
  readonly of: string | undefined;
}

/** How much of a column is keys of an entity that a field of `entity` may lead to, and of which most. */
export function keyShareFor(field: Field, entity: AnyEntity, { shares, distinctShare }: KeyShares): KeyShare {
  const targets = field.kind === 'reference' ? referenceTargets(field) : [];
  return targets
    .filter((to) => to !== entity.name || distinctShare < ownKeys)
    .map((of): KeyShare => ({ share: shares.get(of) ?? 0, of }))
    .reduce((best, one) => (one.share > best.share ? one : best), { share: 0, of: undefined });
}
