import { useMemo } from 'react';
import { catalogSearch, type CatalogSearch } from '../../core/catalog/search-catalog';
import { readCatalogBook, type CatalogBook } from '../../workflows/catalog-book';
import { useRowActs, type Designed, type RowActs } from '../act/use-row-acts';

export interface CatalogActs extends RowActs<CatalogBook> {
  readonly search: CatalogSearch;
}

const designed: Designed<CatalogBook> = { screen: 'catalog', read: readCatalogBook };

/** The catalog of the workbook, in step with its sheets, and what can be done with it. */
export function useCatalog(): CatalogActs {
  const acts = useRowActs(designed);
  const book = acts.reading.phase === 'read' ? acts.reading.value : undefined;
  const search = useMemo(() => (book ? catalogSearch(book.catalog) : () => []), [book]);
  return { ...acts, search };
}
