import type { CanonicalRow } from '../entity/judge-row';
import type { ListEntry, ReferenceLists } from '../entity/reference-list';
import { historyOf } from './versions';

/** A list of an earlier version whose values are rows of a sheet of their own since. */
export interface MovedList {
  readonly list: string;
  /** By name. */
  readonly entity: string;
  readonly rowOf: (entry: ListEntry) => CanonicalRow;
}

/** Departments were a list in version 1 and have a sheet, which starts with the shipped ones. */
export const movedLists: readonly MovedList[] = [
  {
    list: 'department',
    entity: 'department',
    rowOf: ({ code, label, active }) => ({ code, nameEn: label.en, nameFr: label.fr, active }),
  },
];

/** The rows for values people added to a moved list, those aside that the sheet has: `known` are its codes. */
export function rowsToMove(
  { list, rowOf }: MovedList,
  lists: ReferenceLists,
  from: number,
  known: ReadonlySet<string>,
): readonly CanonicalRow[] {
  const shipped = historyOf(from)?.listCodes[list];
  if (!shipped) return [];
  // A list that is shipped no more is known by the name its rows show.
  const label = lists.find('list', list)?.label;
  const names = new Set(label ? [list, label.en, label.fr] : [list]);
  return [...names]
    .flatMap((name) => lists.entries(name))
    .filter(({ code }) => !shipped.includes(code) && !known.has(code))
    .map(rowOf);
}
