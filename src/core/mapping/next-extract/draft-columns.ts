import type { Cell } from '../../entity/cell';

/** What rows that come in or change are given besides the values of the extract. */
export interface ChangeWriting {
  readonly newRowId: () => string;
  /** What a row's status says until it is checked. */
  readonly draft: string;
  /** Beside rows the extract has no more. */
  readonly goneMessage: string;
  /** Name of the extract. */
  readonly source: string;
}

/** Status and messages of new rows. */
export const draftColumns = (rows: number, draft: string): ReadonlyMap<string, readonly Cell[]> =>
  new Map([
    ['rowStatus', new Array<Cell>(rows).fill(draft)],
    ['messages', new Array<Cell>(rows).fill('')],
  ]);
