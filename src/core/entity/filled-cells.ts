import { isBlank, type Cell } from './cell';

/** How many of the cells hold something. */
export const filledCells = (cells: readonly Cell[]): number => cells.filter((cell) => !isBlank(cell)).length;
