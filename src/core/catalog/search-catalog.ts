import { dataFields } from '../entity/entity-fields';
import { foldText } from '../kernel/text';
import type { Catalog } from './catalog';
import { catalogEntities } from './catalog-entities';
import { isLink, type CatalogNode } from './catalog-node';

/** The rows whose key, names or other texts have every word asked for, in the order of the sheets. */
export type CatalogSearch = (asked: string) => readonly CatalogNode[];

/** Reads the texts of all rows once, so that each search answers at once. Case and accents do not matter. */
export function catalogSearch(catalog: Catalog): CatalogSearch {
  const entries = catalogEntities.flatMap((name) => {
    const entity = catalog.sheets.registry.find((one) => one.name === name);
    const texts = entity
      ? dataFields(entity).flatMap(([field, { kind }]) => (kind === 'text' || kind === 'code' ? [field] : []))
      : [];
    return catalog
      .rows(name)
      .filter((node) => !isLink(node))
      .map((node) => {
        const read = catalog.read(node);
        return { node, text: foldText(texts.flatMap((field) => read(field) ?? []).join(' ')) };
      });
  });
  return (asked) => {
    const words = foldText(asked).split(' ');
    return entries.flatMap(({ node, text }) => (words.every((word) => text.includes(word)) ? [node] : []));
  };
}
