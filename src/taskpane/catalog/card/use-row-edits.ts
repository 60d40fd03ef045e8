import { useEffect, useState } from 'react';
import { editRow, type FieldChange } from '../../../core/catalog/acts/edit-row';
import { valuesOf } from '../../../core/catalog/acts/catalog-change';
import type { CatalogNode } from '../../../core/catalog/catalog-node';
import type { AnyEntity } from '../../../core/entity/entity';
import type { SheetBook } from '../../../workflows/sheet-book';
import type { RowFieldsProps } from '../fields/row-fields';
import { faultsOf, readTyped } from '../fields/typed-row';
import type { RowActs } from '../../act/use-row-acts';

interface RowEdits {
  /** What the fields of the row are shown by. */
  readonly fields: Omit<RowFieldsProps, 'fields'>;
  /** Cells that would be changed. */
  readonly count: number;
  readonly canSave: boolean;
  readonly save: () => void;
  readonly leave: () => void;
}

/** What is typed over a row and not written yet. */
export function useRowEdits(
  book: SheetBook,
  node: CatalogNode,
  entity: AnyEntity,
  acts: RowActs,
  name: string,
): RowEdits {
  const { catalog, lists, today } = book;
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const before = valuesOf(catalog, node);
  const read = readTyped(entity, before, typed, book);
  const faults = faultsOf(entity, read, { lists, facts: { today } });
  const changes = new Map(
    [...typed.keys()].flatMap((field): [string, FieldChange][] => {
      const [from, to] = [before[field] ?? null, read.row[field] ?? null];
      return from === to ? [] : [[field, { from, to }]];
    }),
  );
  useEffect(() => {
    // What has been written, or the sheet says by now, is no longer pending.
    const now = valuesOf(catalog, node);
    setTyped(
      (all) =>
        new Map(
          [...all].filter(([field, text]) => {
            const [value] = [readTyped(entity, now, new Map([[field, text]]), book).row[field] ?? null];
            return value !== (now[field] ?? null);
          }),
        ),
    );
  }, [book]);
  return {
    fields: {
      catalog,
      lists,
      entity,
      row: read.row,
      typed,
      faults,
      onType: (field, text) => setTyped((all) => new Map([...all, [field, text]])),
    },
    count: changes.size + read.unreadable.size,
    canSave: changes.size > 0 && read.unreadable.size === 0,
    save: () => acts.run.start({ act: editRow(node, changes), reachesAll: false, name, showsChanged: true }),
    leave: () => setTyped(new Map()),
  };
}
