import type { ExcelHost } from '../excel-host';

/** What somebody did in the workbook; our own writes are not told. */
export type WorkspaceEvent =
  | {
      readonly kind: 'edited';
      readonly sheetId: string;
      readonly address: string;
      /** `Remote` when it was another person of a shared workbook. */
      readonly source: 'Local' | 'Remote';
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string };

/** Tells `listener` of edits and selections on every sheet until the function given back is called. */
export function watchWorkspace(
  host: ExcelHost,
  listener: (event: WorkspaceEvent) => void,
): Promise<() => Promise<void>> {
  return host.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const edits = sheets.onChanged.add(({ worksheetId, address, source }) => {
      listener({
        kind: 'edited',
        sheetId: worksheetId,
        address,
        source: source === 'Remote' ? 'Remote' : 'Local',
      });
      return Promise.resolve();
    });
    const selections = sheets.onSelectionChanged.add(({ worksheetId, address }) => {
      listener({ kind: 'selected', sheetId: worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      edits.remove();
      selections.remove();
      // Handlers belong to the context that added them.
      await edits.context.sync();
    };
  });
}
