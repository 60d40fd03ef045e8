import type { AnyEntity } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import { referenceTargets } from '../../entity/references';
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

const contactWords = ['contact', 'person'];
const namesOfPeople: ReadonlySet<string> = new Set(['firstName', 'lastName']);

/** What the customer's own name counts where a heading says whose name it is: `contact first name`, `Person1LastName`. */
export function contactFactor(
  entity: string,
  field: string,
  about: string | undefined,
  meanings: readonly string[],
): number {
  const isOwnName = entity === 'customer' && namesOfPeople.has(field);
  return isOwnName && about !== 'contact' && contactWords.some((word) => meanings.includes(word)) ? 0.7 : 1;
}

/** What a field of another entity counts where the table's own says the same. */
export const redundantFactor = 0.6;

const targetsOf = (field: Field): readonly string[] =>
  field.kind === 'reference' ? referenceTargets(field) : [];

/**
 * Whether the entity of a table has what a field of another one says: a field of that name, what that field refers to, or
 * itself what is referred to. The customer of a contact, in a table of customers, is the row itself.
 */
export function saysTheSame(about: AnyEntity): (name: string, field: Field) => boolean {
  const own = dataFields(about);
  const names = new Set(own.map(([name]) => name).filter((name) => name !== about.referenceBy));
  const reached = new Set([about.name, ...own.flatMap(([, field]) => targetsOf(field))]);
  return (name, field) => names.has(name) || targetsOf(field).some((target) => reached.has(target));
}

/** Whether an entity is the one the table is about or one its rows are likely to feed besides; all where none is known. */
export const nearTo =
  (about: string | undefined) =>
  (entity: string): boolean =>
    about === undefined || entity === about || (companions[about] ?? []).includes(entity);
