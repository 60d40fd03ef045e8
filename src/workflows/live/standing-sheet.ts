import type { EntityTable } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import type { SheetRows } from '../../core/validation/checker';
import type { LocatedTable } from '../../excel/workspace/locate-table';

/** What a live check remembers of a sheet; the cells themselves are with the checker. */
export interface StandingSheet {
  readonly entity: AnyEntity;
  place: LocatedTable;
  rowIds: string[];
  /** As the sheet shows them: labels in its language. */
  statuses: string[];
  messages: string[];
  /** Untouched sample rows: they are blank to the check, and keep what they show. */
  samples: Set<number>;
}

const ours: ReadonlySet<string> = new Set(['rowStatus', 'messages', 'rowId']);

/** The columns a check reads: what it writes itself is not among them. */
export const checkedColumns = (columns: SheetRows['columns']): SheetRows['columns'] =>
  new Map([...columns].filter(([field]) => !ours.has(field)));

const texts = ({ columns, rowCount }: Pick<EntityTable, 'columns' | 'rowCount'>, field: string): string[] =>
  columns.get(field)?.map(String) ?? new Array<string>(rowCount).fill('');

export const standingSheet = (
  entity: AnyEntity,
  place: LocatedTable,
  table: EntityTable,
  sampleRows: readonly number[],
): StandingSheet => ({
  entity,
  place,
  rowIds: [...table.rowIds],
  statuses: texts(table, 'rowStatus'),
  messages: texts(table, 'messages'),
  samples: new Set(sampleRows),
});

const blanks = (count: number): string[] => new Array<string>(count).fill('');

/** Takes rows out and puts blank ones in, as the sheet did. */
export function shiftRows(sheet: StandingSheet, at: number, removed: number, inserted: number): void {
  const spliced = (list: readonly string[]): string[] =>
    list.slice(0, at).concat(blanks(inserted), list.slice(at + removed));
  sheet.rowIds = spliced(sheet.rowIds);
  sheet.statuses = spliced(sheet.statuses);
  sheet.messages = spliced(sheet.messages);
  const shift = inserted - removed;
  const kept = [...sheet.samples].filter((row) => row < at || row >= at + removed);
  sheet.samples = new Set(kept.map((row) => (row < at ? row : row + shift)));
  const { bodyRows, usedEnd } = sheet.place;
  sheet.place = { ...sheet.place, bodyRows: bodyRows + shift, usedEnd: usedEnd + shift };
}

/** Makes the sheet at least so many rows long. */
export function lengthen(sheet: StandingSheet, rowCount: number): void {
  const more = Math.max(0, rowCount - sheet.rowIds.length);
  if (more === 0) return;
  sheet.rowIds = sheet.rowIds.concat(blanks(more));
  sheet.statuses = sheet.statuses.concat(blanks(more));
  sheet.messages = sheet.messages.concat(blanks(more));
}
