import { labelOf, type Catalog } from '../../core/catalog/catalog';
import { isLink, type CatalogNode } from '../../core/catalog/catalog-node';
import { findEntity } from '../../core/entities/registry';
import type { Words } from '../messages/use-words';

/** Whether a row takes something off the invoice: its price is below zero. */
export const isDiscount = (catalog: Catalog, node: CatalogNode): boolean =>
  ['product', 'charge', 'subCharge'].includes(node.entity) &&
  String(catalog.read(node)('price') ?? '').startsWith('-');

/** What sort of row it is; of a link, what sort it leads to. */
export function kindWords(catalog: Catalog, node: CatalogNode, { say, of }: Words): string {
  const shown = (isLink(node) ? catalog.target(node, 'item') : undefined) ?? node;
  if (isDiscount(catalog, shown)) return say('catalog.discount');
  const entity = findEntity(shown.entity);
  return entity ? of(entity.label) : shown.entity;
}

/** What a row is called on screen. */
export const nameWords = (catalog: Catalog, node: CatalogNode, { say, language }: Words): string => {
  const french = node.entity === 'category' && language === 'fr' ? catalog.read(node)('nameFr') : null;
  const label = french === null ? labelOf(catalog, node) : String(french);
  return label === '' ? say('catalog.unnamed') : label;
};

export const sheetWords = (name: string, { of }: Words): string => {
  const entity = findEntity(name);
  return entity ? of(entity.sheet) : name;
};
