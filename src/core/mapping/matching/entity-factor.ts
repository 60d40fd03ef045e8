import { companions } from '../lexicon/context-words';

/** A heading whose words tell less than this could be of any entity: `status`, `date created`. */
const tellingEnough = 0.5;

/** How much less a field of another entity counts than one of the entity the table is about. */
export function entityFactor(
  entity: string,
  about: string | undefined,
  named: boolean,
  telling: number,
): number {
  if (about === undefined || entity === about) return 1;
  const place = (companions[about] ?? []).indexOf(entity);
  const near = place < 0 ? 0.5 : Math.max(0.66, 0.84 - place * 0.05);
  return named || telling >= tellingEnough ? near : near * 0.75;
}

/** Whether an entity is the one the table is about or one its rows are likely to feed besides; all where none is known. */
export const nearTo =
  (about: string | undefined) =>
  (entity: string): boolean =>
    about === undefined || entity === about || (companions[about] ?? []).includes(entity);
