import { useEffect, useState } from 'react';
import type { CatalogNode } from '../../core/catalog/catalog-node';
import type { WhereUsed } from '../../core/catalog/where-used';
import type { CatalogBook } from '../../workflows/catalog-book';
import { failureOf } from '../act/failure';
import type { Reading } from '../act/use-reading';

/** Where a row is used, in all sheets of the workbook as it stood when the catalog was read. */
export function useWhereUsed(book: CatalogBook, node: CatalogNode): Reading<WhereUsed> {
  const [known, setKnown] = useState<{ readonly id: string; readonly state: Reading<WhereUsed> }>();
  useEffect(() => {
    let current = true;
    const tell = (state: Reading<WhereUsed>) => current && setKnown({ id: node.id, state });
    book.whereUsed(node).then(
      (value) => tell({ phase: 'read', value }),
      (error: unknown) => tell({ phase: 'failed', failure: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [book, node]);
  return known?.id === node.id ? known.state : { phase: 'reading' };
}

/** How many cells of all sheets lead to it. */
export const referenceCount = ({ uses }: WhereUsed): number =>
  uses.reduce((sum, { rows }) => sum + rows.length, 0);
