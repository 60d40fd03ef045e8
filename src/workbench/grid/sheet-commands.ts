import { activateSheet } from '../../host/workbook/sheet-acts';
import { addBlankSheet, moveSheetTo, removeSheet } from '../../host/workbook/user-edit';
import type { Workbook } from '../../host/workbook/workbook';

interface SheetOrder {
  readonly subUnitId?: string;
  readonly order?: number;
}

type SheetCommand = (workbook: Workbook, given: SheetOrder) => void;

const named = (workbook: Workbook, { subUnitId }: SheetOrder): string =>
  workbook.sheets.find(({ id }) => id === subUnitId)?.name ?? workbook.activeSheet.name;

/** The place among all sheets that a place among the shown ones means. */
function placeAmongAll(workbook: Workbook, name: string, order: number): number {
  const others = workbook.sheets.filter((sheet) => sheet.name !== name);
  const shown = others.filter((sheet) => sheet.visibility === 'Visible');
  const next = shown[order];
  return next ? others.indexOf(next) : others.length;
}

/** The tabs' commands: the host does them instead of the grid, which hears of the outcome like of any other change. */
export const sheetCommands: Readonly<Record<string, SheetCommand>> = {
  'sheet.command.insert-sheet': (workbook) =>
    workbook.batch('user', () => activateSheet(addBlankSheet(workbook))),
  'sheet.command.remove-sheet': (workbook, order) => removeSheet(workbook, named(workbook, order)),
  'sheet.command.set-worksheet-order': (workbook, order) => {
    const name = named(workbook, order);
    if (order.order !== undefined) moveSheetTo(workbook, name, placeAmongAll(workbook, name, order.order));
  },
};

/** Grid commands that the host takes, by way of the changes they make. Every other command that starts alike is refused. */
const taken = new Set(
  `add-note-popup auto-clear-content auto-fill clear-selection-content copy-down copy-right
  delta-column-width delta-row-height expand-selection
  hide-col-confirm hide-row-confirm insert-col-after insert-col-before insert-col-by-range insert-col insert-multi-cols-before
  insert-multi-cols-right insert-multi-rows-above insert-multi-rows-after insert-row insert-row-after insert-row-before
  insert-row-by-range append-row move-range move-selection move-selection-enter-tab paste-by-short-key paste-value refill remove-col remove-col-by-range
  remove-col-confirm remove-row remove-row-by-range remove-row-confirm remove-sheet-confirm scroll-to-cell scroll-view
  scroll-view-reset select-all select-range set-col-auto-width set-col-hidden set-col-is-auto-width
  set-col-visible-on-cols set-range-values set-row-height set-rows-hidden set-scroll-relative
  set-selected-cols-visible set-selected-rows-visible set-specific-cols-visible set-specific-rows-visible
  set-worksheet-activate set-worksheet-col-width set-worksheet-name set-zoom-ratio change-zoom-ratio`
    .split(/\s+/)
    .map((name) => `sheet.command.${name}`),
);

/** Whether the grid may carry a command out. */
export const isTaken = (id: string): boolean => !/^sheets?\.command\./.test(id) || taken.has(id);
