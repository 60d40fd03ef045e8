import { groupName, type ExtractChoice } from './extract-choice';
import { goneColumn, type ExtractComparison, type ExtractSides } from './extract-sides';
import { incomingCells } from './incoming-cells';

/** Rows that an extract would write as chosen: new, changed, and marked as gone by this run. */
export interface ChosenCounts {
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
}

interface ComparedSheet {
  readonly sides: ExtractSides;
  readonly compared: ExtractComparison;
}

function countSheet({ sides: { last }, compared }: ComparedSheet, choice: ExtractChoice): ChosenCounts {
  const { entity, added, gone } = compared;
  const comes = (kind: 'added' | 'gone'): boolean => !choice.leave.has(groupName(entity, kind));
  const since = last.columns.get(goneColumn);
  return {
    new: comes('added') ? added.length : 0,
    changed: new Set(incomingCells(compared, choice).cells.map(({ row }) => row)).size,
    gone: comes('gone') ? gone.filter((row) => (since?.[row] ?? '') === '').length : 0,
  };
}

/** What bringing these sheets in would write, in rows. */
export function countChosen(sheets: readonly ComparedSheet[], choice: ExtractChoice): ChosenCounts {
  const counts = sheets.map((sheet) => countSheet(sheet, choice));
  const sum = (kind: keyof ChosenCounts): number => counts.reduce((total, one) => total + one[kind], 0);
  return { new: sum('new'), changed: sum('changed'), gone: sum('gone') };
}
