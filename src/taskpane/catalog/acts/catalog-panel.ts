import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { CanonicalRow } from '../../../core/entity/judge-row';
import type { CatalogBook } from '../../../workflows/catalog-book';
import type { CatalogActs } from '../use-catalog';

/** What is being done with the selected row, or with none of them. */
export type CatalogPanel =
  | {
      readonly kind: 'add';
      readonly entity: string;
      readonly under?: CatalogNode;
      /** Known beforehand, and not asked again. */
      readonly said: CanonicalRow;
    }
  | { readonly kind: 'rename' | 'copy' | 'retire' }
  | { readonly kind: 'move'; readonly to?: CatalogNode };

/** What every part of the card leans on. */
export interface CardProps {
  readonly book: CatalogBook;
  readonly node: CatalogNode;
  readonly acts: CatalogActs;
  readonly onPanel: (panel: CatalogPanel | undefined) => void;
}
