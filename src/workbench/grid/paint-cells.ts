import type { Worksheet as GridSheet } from '@univerjs/core';
import { intersection, type Area } from '../../host/workbook/area';
import { usedArea } from '../../host/workbook/used-area';
import type { Worksheet } from '../../host/workbook/worksheet';
import { heldCell } from './held-cell';

/** Blank lines a person finds below and beside what a sheet holds. */
const spareRows = 200;
const spareColumns = 12;
const leastRows = 1_000;
const leastColumns = 26;

/** Makes the grid's sheet large enough for the host's, with room to go on; answers whether it grew. */
export function fitSize(grid: GridSheet, sheet: Worksheet): boolean {
  const used = usedArea(sheet, false);
  const rows = Math.max(leastRows, (used?.bottom ?? 0) + 1 + spareRows);
  const columns = Math.max(leastColumns, (used?.right ?? 0) + 1 + spareColumns);
  const grows = rows > grid.getRowCount() || columns > grid.getColumnCount();
  if (rows > grid.getRowCount()) grid.setRowCount(rows);
  if (columns > grid.getColumnCount()) grid.setColumnCount(columns);
  return grows;
}

/** Cells painted between two looks at whether it is time to stop. */
const sliceCells = 2_000;

/**
 * Puts the host's cells of an area into the grid in place of what the grid holds there; each step is a slice. What people
 * see is drawn from the host meanwhile.
 */
export function* paintCells(grid: GridSheet, sheet: Worksheet, area: Area): Generator<void> {
  const matrix = grid.getCellMatrix();
  const whole = { top: 0, left: 0, bottom: grid.getRowCount() - 1, right: grid.getColumnCount() - 1 };
  const part = intersection(area, whole);
  if (!part) return;
  const sliceRows = Math.ceil(sliceCells / (part.right - part.left + 1));
  for (let row = part.top; row <= part.bottom; row++) {
    if ((row - part.top) % sliceRows === sliceRows - 1) yield;
    for (let column = part.left; column <= part.right; column++) {
      const cell = heldCell(sheet, row, column);
      if (cell) matrix.setValue(row, column, cell);
      else if (matrix.getValue(row, column)) matrix.realDeleteValue(row, column);
    }
  }
}
