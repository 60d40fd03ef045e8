import type { Cell } from '../../entity/cell';
import { foldText } from '../../kernel/text';
import type { SourceTable } from '../source-table';

type Headed = Pick<SourceTable, 'name' | 'headings'>;
type Row = readonly Cell[];

/** How the rows of a join look: the cells of the source, those of the file, and where asked for which line of its key it is. */
export interface JoinedColumns {
  readonly headings: readonly string[];
  /** A row of cells of both, blank where there are none; `line` counts from 1. */
  rowOf(own: Row | undefined, joined: Row | undefined, line: number): Row;
}

const fileWord = ({ name }: Headed): string => name.replace(/\.[^.]+$/, '');

/** Headings of the file, told apart from those of the source by its name where both have one. */
function joinedHeadings(source: Headed, joined: Headed, more: readonly string[]): string[] {
  const taken = new Set(source.headings.map(foldText));
  return [...joined.headings, ...more].map((heading) => {
    let name = taken.has(foldText(heading)) ? `${fileWord(joined)} ${heading}` : heading;
    for (let count = 2; taken.has(foldText(name)); count += 1)
      name = `${fileWord(joined)} ${heading} (${count})`;
    taken.add(foldText(name));
    return name;
  });
}

/** A row of a stream may be wider than the headings, and what lies beyond them is of no column. */
const fitted = (cells: Row, width: number): Row => (cells.length > width ? cells.slice(0, width) : cells);

/** The columns of a source and a file joined to it; with `counted`, the last one counts the lines of a key. */
export function joinedColumns(source: Headed, joined: Headed, counted: boolean): JoinedColumns {
  const lineHeading = counted ? [`${fileWord(joined)} line`] : [];
  const width = source.headings.length;
  const [noOwn, noJoined] = [source.headings.map(() => ''), joined.headings.map(() => '')];
  return {
    headings: [...source.headings, ...joinedHeadings(source, joined, lineHeading)],
    rowOf: (own = noOwn, other = noJoined, line) =>
      counted ? [...fitted(own, width), ...other, String(line)] : [...fitted(own, width), ...other],
  };
}
