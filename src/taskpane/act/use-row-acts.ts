import { useEffect, useRef, useState } from 'react';
import type { CatalogNode } from '../../core/catalog/catalog-node';
import { nodeId } from '../../core/catalog/catalog-node';
import type { Doing } from '../../workflows/apply-fixes';
import { changeCatalog, type CatalogWish, type ChangedCatalog } from '../../workflows/change-catalog';
import { todayOf } from '../../workflows/clock';
import type { SheetBook } from '../../workflows/sheet-book';
import { undoOperation } from '../../workflows/undo-operation';
import { entityCellAt, watchWorkbook } from '../../workflows/watch-workbook';
import { newRowId } from './new-row-id';
import { failureOf, type Failure } from './failure';
import { useAct, type Act } from './use-act';
import { useReading, type Reading } from './use-reading';
import type { WorkspaceHost } from '../../workflows/workspace-host';
import { usePane } from '../pane/pane-context';
import { readPersonName } from '../pane/person-name';
import type { ScreenName } from '../pane/route';

/** What was done last, and can be taken back. */
export interface LastAct {
  readonly operation: string;
  /** Of the row it was about, as it was called then. */
  readonly name: string;
  readonly added: number;
  readonly cells: number;
  readonly isUndone: boolean;
}

/** An act and the row it is about. */
export interface RowOrder extends Omit<CatalogWish, 'today'> {
  readonly name: string;
  /** Whether the row that comes in first is selected afterwards. */
  readonly selectsAdded?: boolean;
  /** Whether the first cell that changed is brought before the person’s eyes. */
  readonly showsChanged?: boolean;
}

/** Rows of a book with what can be done with them, in step with their sheets. */
export interface RowActs<Book extends SheetBook = SheetBook> {
  readonly reading: Reading<Book>;
  readonly again: () => void;
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
  /** Brings the row before the person’s eyes. */
  readonly show: (place: Pick<CatalogNode, 'entity' | 'rowIndex'>, field?: string) => void;
  readonly unseen: Failure | undefined;
  readonly run: Act<RowOrder, ChangedCatalog>;
  readonly last: LastAct | undefined;
  readonly turn: Act<LastAct, void>;
  readonly dismiss: () => void;
}

const today = (): string => todayOf(new Date());
const doing = (): Doing => ({ by: readPersonName(), at: new Date().toISOString(), newId: newRowId });

/** Edits that come one after the other are read once. */
const settleMs = 150;

/** Reads the book again when somebody edits its sheets, and follows the selection there. */
function useInStep(book: SheetBook | undefined, again: () => void, onSelect: (id: string) => void): void {
  const { host } = usePane();
  const latest = useRef({ book, again, onSelect });
  useEffect(() => {
    latest.current = { book, again, onSelect };
  });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stopping = watchWorkbook(host, {
      onEdit(sheetId) {
        const places = [...(latest.current.book?.places.values() ?? [])];
        if (sheetId !== undefined && !places.some((place) => place.sheetId === sheetId)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => latest.current.again(), settleMs);
      },
      onSelect(sheetId, address) {
        const { book: known, onSelect: tell } = latest.current;
        const cell = known && entityCellAt(known.places, sheetId, address);
        const node = cell && known.catalog.rows(cell.entity).find((row) => row.rowIndex === cell.rowIndex);
        if (node) tell(node.id);
      },
    });
    return () => {
      clearTimeout(waiting);
      void stopping.then((stop) => stop());
    };
  }, [host]);
}

/** Whose rows are designed on which screen. */
export interface Designed<Book extends SheetBook> {
  readonly screen: ScreenName;
  readonly read: (host: WorkspaceHost, today: string) => Promise<Book>;
  /** The sheets an act is worked out on; the catalog's when left out. */
  readonly sheets?: CatalogWish['sheets'];
}

/** The rows of some sheets of the workbook, and what can be done with them. */
export function useRowActs<Book extends SheetBook>({ screen, read, sheets }: Designed<Book>): RowActs<Book> {
  const { host, following } = usePane();
  const { state: reading, again } = useReading(() => read(host, today()));
  const book = reading.phase === 'read' ? reading.value : undefined;
  const [selected, select] = useState<string>();
  const [unseen, setUnseen] = useState<Failure>();
  const [last, setLast] = useState<LastAct>();
  useInStep(book, again, select);
  const show: RowActs['show'] = (place, field) => {
    setUnseen(undefined);
    book?.show(place, field).catch((error: unknown) => setUnseen(failureOf(error)));
  };
  const run = useAct(screen, async (order: RowOrder, watching) => {
    const { name, selectsAdded = false, showsChanged = false, ...wish } = order;
    const among = sheets ? { ...wish, sheets } : wish;
    const done = await changeCatalog(host, { ...among, today: today() }, doing(), watching);
    const { operation, added, edits } = done;
    setLast({ operation, name, added: added.length, cells: edits.length, isUndone: false });
    const [first] = added;
    if (first && selectsAdded) select(nodeId(first.entity, first.rowId, -1));
    const [changed] = edits;
    if (changed && showsChanged) show(changed, changed.field);
    again();
    await (first ? following.reread() : following.wrote(edits));
    return done;
  });
  const turn = useAct(screen, async (done: LastAct, watching) => {
    const { operation } = await undoOperation(host, done.operation, doing(), watching);
    setLast({ ...done, operation, isUndone: !done.isUndone });
    again();
    await following.reread();
  });
  const dismiss = () => setLast(undefined);
  return { reading, again, selected, select, show, unseen, run, last, turn, dismiss };
}
