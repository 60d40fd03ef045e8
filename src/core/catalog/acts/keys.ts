import { fieldOf } from '../../entity/entity-fields';
import { foldText } from '../../kernel/text';
import type { Catalog } from '../catalog';
import { sheetOf } from './catalog-change';

/** Why something cannot be what a row is referred to by. */
export type KeyFault = 'blank' | 'taken' | 'tooLong';

const maxLengthOf = (catalog: Catalog, entity: string): number => {
  const { entity: declared } = sheetOf(catalog, entity);
  const field = fieldOf(declared, declared.referenceBy);
  return field && 'maxLength' in field ? field.maxLength : 255;
};

const takenKeys = (catalog: Catalog, entity: string, but = ''): ReadonlySet<string> =>
  new Set(catalog.rows(entity).flatMap(({ key }) => (key === but ? [] : [foldText(key)])));

/** What is wrong with a key for a row of the entity, `but` for the one it has now. Keys that differ in case alone are the same. */
export function keyFault(catalog: Catalog, entity: string, key: string, but = ''): KeyFault | undefined {
  if (key.trim() === '') return 'blank';
  if (key.length > maxLengthOf(catalog, entity)) return 'tooLong';
  return takenKeys(catalog, entity, but).has(foldText(key)) ? 'taken' : undefined;
}

/** The text itself, or with the first number from 2 that makes it free: `FIBRE-500-2`. `also` are taken besides. */
export function freeKey(
  catalog: Catalog,
  entity: string,
  wanted: string,
  also: ReadonlySet<string> = new Set(),
): string {
  const taken = takenKeys(catalog, entity);
  const longest = maxLengthOf(catalog, entity);
  const isFree = (key: string): boolean => !taken.has(foldText(key)) && !also.has(key);
  const start = wanted.slice(0, longest);
  if (isFree(start)) return start;
  for (let number = 2; ; number += 1) {
    const suffix = `-${String(number)}`;
    const key = `${start.slice(0, longest - suffix.length)}${suffix}`;
    if (isFree(key)) return key;
  }
}

/** A free code made of a name: `Fibre 500` → `FIBRE-500`; a row that is called by its key keeps the name as it is. */
export function proposedKey(catalog: Catalog, entity: string, name: string): string {
  const { entity: declared } = sheetOf(catalog, entity);
  const base = declared.fields['name'] ? foldText(name).toUpperCase().replaceAll(' ', '-') : name.trim();
  return base === '' ? '' : freeKey(catalog, entity, base);
}
