import type { IssueGroup } from '../../../core/validation/group-issues';
import type { EntityCell, WorkspacePlaces } from '../../../workflows/watch-workbook';
import type { Twig } from './branches';

/** One cell of a cause, as stepping through the sheets comes to it. */
export interface IssueCell {
  readonly twig: Twig;
  readonly rowIndex: number;
}

export type Direction = 'next' | 'previous';

/** Where a cell stands in the workbook: sheet, row, column; compared in this order. */
type Standing = readonly [sheet: number, row: number, column: number];

const compare = (a: Standing, b: Standing): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** How many of the ascending rows are below `row`. */
function countBelow(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function standings(
  places: WorkspacePlaces,
): (cell: Omit<EntityCell, 'rowIndex'>) => readonly [number, number] {
  const sheets = new Map([...places.keys()].map((name, index) => [name, index]));
  return ({ entity, field }) => [
    sheets.get(entity) ?? sheets.size,
    field === undefined ? -1 : (places.get(entity)?.columnOf.get(field) ?? -1),
  ];
}

/** The place among a cause's rows of the cell nearest after `from`, or before it; possibly out of its bounds. */
function nearest(
  rows: readonly number[],
  [sheet, column]: readonly [number, number],
  from: Standing,
  way: Direction,
) {
  if (sheet !== from[0]) {
    if (way === 'next') return sheet > from[0] ? 0 : -1;
    return sheet < from[0] ? rows.length - 1 : -1;
  }
  if (way === 'next') return countBelow(rows, column > from[2] ? from[1] : from[1] + 1);
  return countBelow(rows, column < from[2] ? from[1] + 1 : from[1]) - 1;
}

/** The issue that follows a cell in the order of the sheets, or comes before it; at the end it begins again. */
export function stepTo(
  groups: readonly IssueGroup[],
  places: WorkspacePlaces,
  here: EntityCell | undefined,
  way: Direction,
): IssueCell | undefined {
  const standing = standings(places);
  const start: Standing = way === 'next' ? [-1, -1, -1] : [Infinity, Infinity, Infinity];
  const search = (from: Standing): IssueCell | undefined => {
    let best: { readonly cell: IssueCell; readonly at: Standing } | undefined;
    for (const group of groups) {
      const place = standing(group);
      for (const cause of group.causes) {
        const rowIndex = cause.rows[nearest(cause.rows, place, from, way)];
        if (rowIndex === undefined) continue;
        const at: Standing = [place[0], rowIndex, place[1]];
        const isNearer = !best || (way === 'next' ? compare(at, best.at) < 0 : compare(at, best.at) > 0);
        if (isNearer) best = { cell: { twig: { group, cause }, rowIndex }, at };
      }
    }
    return best?.cell;
  };
  if (!here) return search(start);
  const [sheet, column] = standing(here);
  return search([sheet, here.rowIndex, column]) ?? search(start);
}

/** How many issues stand before a cell in the order of the sheets. */
export function issuesBefore(
  groups: readonly IssueGroup[],
  places: WorkspacePlaces,
  here: EntityCell,
): number {
  const standing = standings(places);
  const [sheet, column] = standing(here);
  let before = 0;
  for (const group of groups) {
    const [groupSheet, groupColumn] = standing(group);
    if (groupSheet < sheet) before += group.count;
    else if (groupSheet === sheet)
      for (const { rows } of group.causes)
        before += countBelow(rows, groupColumn < column ? here.rowIndex + 1 : here.rowIndex);
  }
  return before;
}

/** The issues of one cell. */
export const issuesAt = (
  groups: readonly IssueGroup[],
  { entity, field, rowIndex }: EntityCell,
): readonly Twig[] =>
  groups.flatMap((group) =>
    group.entity === entity && group.field === field
      ? group.causes
          .filter(({ rows }) => rows[countBelow(rows, rowIndex)] === rowIndex)
          .map((cause) => ({ group, cause }))
      : [],
  );
