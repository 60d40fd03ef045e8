import type { Catalog } from '../catalog';
import type { CatalogNode } from '../catalog-node';
import { cellEdits, sheetOf, standingNode, type CatalogAct } from './catalog-change';

/** The fields that say that a row is out of the catalog, as far as its sheet has them. */
const endFields = ['effectiveTo', 'validTo'] as const;

/** Whether a row has a way of saying that it is out of the catalog. */
export function canRetire(catalog: Catalog, { entity: name }: CatalogNode): boolean {
  const { entity } = sheetOf(catalog, name);
  return ['active', ...endFields].some((field) => entity.fields[field] !== undefined);
}

/** Takes a row out of what is sold, and nothing else: Active becomes No and its last day is stated. */
export const retireRow =
  (node: CatalogNode, lastDay: string): CatalogAct =>
  (planning) => {
    const { catalog } = planning;
    const row = standingNode(catalog, node);
    const { entity } = sheetOf(catalog, row.entity);
    const read = catalog.read(row);
    const ends = endFields.filter(
      (field) => entity.fields[field] && (read(field) === null || String(read(field)) > lastDay),
    );
    return {
      edits: [
        ...(entity.fields['active'] ? cellEdits(planning, row, 'active', false) : []),
        ...ends.flatMap((field) => cellEdits(planning, row, field, lastDay)),
      ],
      added: [],
    };
  };
