import type { ExcelHost } from '../excel-host';
import { ifSupported } from '../requirement-sets';

/** Whether cells have other contents, whole rows came or went, or cells moved in another way. */
export type EditChange = 'cells' | 'rowsInserted' | 'rowsDeleted' | 'moved';

/** What somebody did in the workbook; our own writes are not told. */
export type WorkspaceEvent =
  | {
      readonly kind: 'edited';
      readonly sheetId: string;
      /** In the sheet as it was right after the edit; of deleted rows, where they were. */
      readonly address: string;
      /** `Remote` when it was another person of a shared workbook. */
      readonly source: 'Local' | 'Remote';
      readonly change: EditChange;
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string }
  /** A sheet or a table came, went or has another name. */
  | { readonly kind: 'rearranged' };

const changes: Readonly<Record<string, EditChange>> = {
  RangeEdited: 'cells',
  RowInserted: 'rowsInserted',
  RowDeleted: 'rowsDeleted',
};

type Listener = (event: WorkspaceEvent) => void;
type Handler<Args> = (args: Args) => Promise<void>;

const telling =
  <Args>(listener: Listener, read: (args: Args) => WorkspaceEvent): Handler<Args> =>
  (args) => {
    listener(read(args));
    return Promise.resolve();
  };

const edited = ({
  worksheetId,
  address,
  source,
  changeType,
}: Excel.WorksheetChangedEventArgs): WorkspaceEvent => ({
  kind: 'edited',
  sheetId: worksheetId,
  address,
  source: source === 'Remote' ? 'Remote' : 'Local',
  change: changes[changeType] ?? 'moved',
});

/** Tells `listener` of edits, selections and rearrangements of all sheets until the function given back is called. */
export function watchWorkspace(host: ExcelHost, listener: Listener): Promise<() => Promise<void>> {
  return host.run(async (context) => {
    const { worksheets: sheets, tables } = context.workbook;
    const rearranged = telling<unknown>(listener, () => ({ kind: 'rearranged' }));
    const handlers = [
      sheets.onChanged.add(telling(listener, edited)),
      sheets.onSelectionChanged.add(
        telling(listener, ({ worksheetId, address }) => ({
          kind: 'selected',
          sheetId: worksheetId,
          address,
        })),
      ),
      sheets.onAdded.add(rearranged),
      sheets.onDeleted.add(rearranged),
      tables.onAdded.add(rearranged),
      tables.onDeleted.add(rearranged),
      ...ifSupported(
        host,
        '1.10',
        () => [
          sheets.onRowSorted.add(({ worksheetId: sheetId, address, source: from }) => {
            const source = from === 'Remote' ? 'Remote' : 'Local';
            listener({ kind: 'edited', sheetId, address, source, change: 'moved' });
            return Promise.resolve();
          }),
        ],
        () => [],
      ),
      ...ifSupported(
        host,
        '1.17',
        () => [sheets.onNameChanged.add(rearranged)],
        () => [],
      ),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      // Handlers belong to the context that added them.
      await handlers[0]?.context.sync();
    };
  });
}
