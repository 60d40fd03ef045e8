import { useMemo, useState } from 'react';
import type { Catalog } from '../../../core/catalog/catalog';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { CatalogActs } from '../use-catalog';
import { catalogLines, pathTo, type CatalogLines, type FoundRows } from './catalog-lines';

interface ShownTree {
  readonly lines: CatalogLines;
  readonly open: (key: string, isOpen: boolean) => void;
  /** Rows a search found. */
  readonly found: number;
}

const foundRows = (catalog: Catalog, rows: readonly CatalogNode[]): FoundRows => ({
  ids: new Set(rows.map(({ id }) => id)),
  above: new Set(rows.flatMap((row) => pathTo(catalog, row))),
});

/** The lines of the tree: what is open, or what was found; the selected row is always among them. */
export function useTree(catalog: Catalog, { search, selected }: CatalogActs, asked: string): ShownTree {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<string>();
  const node = selected === undefined ? undefined : catalog.node(selected);
  if (node && node.id !== shown) {
    // A row that comes to be selected is shown; what is closed afterwards stays closed.
    setShown(node.id);
    setOpened(new Set([...opened, ...pathTo(catalog, node)]));
  }
  const isSearch = asked.trim() !== '';
  const rows = useMemo(() => (isSearch ? search(asked) : []), [search, asked, isSearch]);
  const lines = useMemo(
    () => catalogLines(catalog, opened, isSearch ? foundRows(catalog, rows) : undefined),
    [catalog, opened, isSearch, rows],
  );
  const open = (key: string, isOpen: boolean) => {
    const next = new Set(opened);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpened(next);
  };
  return { lines, open, found: rows.length };
}
