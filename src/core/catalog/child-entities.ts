import { fieldOf } from '../entity/entity-fields';
import { referenceTargets } from '../entity/references';
import type { Catalog } from './catalog';
import { catalogEntities, linkEntities, standsBy } from './catalog-entities';
import type { CatalogNode } from './catalog-node';

/** What may be made under a row, links left out: everything in a category, sub-charges under a product or a charge. */
export const childEntities = ({ sheets, parent }: Catalog, node: CatalogNode): readonly string[] =>
  catalogEntities.filter((name) => {
    const entity = sheets.registry.find((one) => one.name === name);
    const by = standsBy[name];
    const field = entity && by !== undefined ? fieldOf(entity, by) : undefined;
    if (field?.kind !== 'reference' || linkEntities.has(name) || !sheets.table(name)) return false;
    // Categories have two levels.
    if (name === 'category' && parent(node)) return false;
    return referenceTargets(field).includes(node.entity);
  });
