import type { IRange } from '@univerjs/core';
import { hideLines, sizeLines } from '../../host/workbook/line-layout';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  renameSheetTo,
} from '../../host/workbook/user-edit';
import type { Worksheet } from '../../host/workbook/worksheet';
import { typeCells, type CellMatrix } from './given-cells';
import { pointsOfPixels, widthOfPixels } from './paint-layout';

/** Cells before or after they were dragged or cut: null where nothing is left. */
interface MovedCells {
  readonly subUnitId: string;
  readonly value: CellMatrix;
}

/** What the grid's changes carry, as far as the host takes them. */
interface Given {
  readonly name?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: CellMatrix;
  readonly from?: MovedCells;
  readonly to?: MovedCells;
  readonly colWidth?: number | Readonly<Record<number, number | undefined>>;
  readonly rowHeight?: number | Readonly<Record<number, number | undefined>>;
}

type MutationAct = (sheet: Worksheet, given: Given) => void;

const rowsOf = ({ startRow, endRow }: IRange): [number, number] => [startRow, endRow - startRow + 1];
const columnsOf = ({ startColumn, endColumn }: IRange): [number, number] => [
  startColumn,
  endColumn - startColumn + 1,
];

const onRange =
  (act: (sheet: Worksheet, range: IRange) => void): MutationAct =>
  (sheet, { range }) => {
    if (range) act(sheet, range);
  };

const onRanges =
  (act: (sheet: Worksheet, range: IRange) => void): MutationAct =>
  (sheet, { ranges = [] }) =>
    sheet.workbook.batch('user', () => {
      for (const range of ranges) act(sheet, range);
    });

const pixelsAt = (
  size: number | Readonly<Record<number, number | undefined>> | undefined,
  index: number,
): number | undefined => (typeof size === 'number' ? size : size?.[index]);

const resizeColumns: MutationAct = (sheet, { ranges = [], colWidth }) =>
  sheet.workbook.batch('user', () => {
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column++) {
        const pixels = pixelsAt(colWidth, column);
        if (pixels !== undefined) sizeLines(sheet, 'columns', column, column, widthOfPixels(pixels));
      }
    }
  });

const resizeRows: MutationAct = (sheet, { ranges = [], rowHeight }) =>
  sheet.workbook.batch('user', () => {
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= endRow; row++) {
        const pixels = pixelsAt(rowHeight, row);
        if (pixels !== undefined) sizeLines(sheet, 'rows', row, row, pointsOfPixels(pixels));
      }
    }
  });

const showLines = (axis: 'rows' | 'columns', hidden: boolean): MutationAct =>
  onRanges((sheet, range) => {
    const [from, to] =
      axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    hideLines(sheet, axis, from, to, hidden);
  });

const moveCells: MutationAct = ({ workbook }, { from, to }) =>
  workbook.batch('user', () => {
    for (const moved of [from, to]) {
      const sheet = workbook.sheets.find(({ id }) => id === moved?.subUnitId);
      if (sheet && moved) typeCells(sheet, moved.value);
    }
  });

/** What each change that a person's act makes in the grid is to the host. Undo and redo are the same changes. */
export const mutationActs: Readonly<Record<string, MutationAct>> = {
  'sheet.mutation.set-range-values': (sheet, { cellValue }) => {
    if (cellValue) typeCells(sheet, cellValue);
  },
  'sheet.mutation.move-range': moveCells,
  'sheet.mutation.insert-row': onRange((sheet, range) =>
    insertRows(sheet.workbook, sheet.name, ...rowsOf(range)),
  ),
  'sheet.mutation.remove-rows': onRange((sheet, range) =>
    deleteRows(sheet.workbook, sheet.name, ...rowsOf(range)),
  ),
  'sheet.mutation.insert-col': onRange((sheet, range) =>
    insertColumns(sheet.workbook, sheet.name, ...columnsOf(range)),
  ),
  'sheet.mutation.remove-col': onRange((sheet, range) =>
    deleteColumns(sheet.workbook, sheet.name, ...columnsOf(range)),
  ),
  'sheet.mutation.set-worksheet-name': (sheet, { name }) => {
    if (name !== undefined) renameSheetTo(sheet.workbook, sheet.name, name);
  },
  'sheet.mutation.set-worksheet-col-width': resizeColumns,
  'sheet.mutation.set-worksheet-row-height': resizeRows,
  'sheet.mutation.set-col-hidden': showLines('columns', true),
  'sheet.mutation.set-col-visible': showLines('columns', false),
  'sheet.mutation.set-row-hidden': showLines('rows', true),
  'sheet.mutation.set-row-visible': showLines('rows', false),
};

/** Changes that concern only how the grid looks or what it keeps for itself; the host need not know. */
const ownAffairs = [
  'doc.',
  'formula.',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.set-worksheet-permission-points',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.empty',
];

export const isOwnAffair = (id: string): boolean => ownAffairs.some((start) => id.startsWith(start));
