import type { Cell } from '../../entity/cell';
import { foldText } from '../../kernel/text';
import type { SourceTable } from '../source-table';

type Headed = Pick<SourceTable, 'name' | 'headings'>;
type Row = readonly Cell[];

/** The columns of files whose rows follow one another. */
export interface StackedColumns {
  /** Each heading once, in the order of the files, then that of the file a row is of. */
  readonly headings: readonly string[];
  /** Puts the cells of a row of this file under them; what lies beyond the headings of the file is of no column. */
  readonly rowsOf: (source: Headed) => (cells: Row) => Row;
}

const fileHeading = 'Source file';

/** What headings of several files have in common; one without letters is as it stands. */
const headingKey = (heading: string): string => foldText(heading) || heading;

/** The columns of these files together, by heading. */
export function stackedColumns(sources: readonly Headed[]): StackedColumns {
  const headings: string[] = [];
  const places = new Map<string, number>();
  for (const heading of sources.flatMap((source) => source.headings)) {
    if (places.has(headingKey(heading))) continue;
    places.set(headingKey(heading), headings.length);
    headings.push(heading);
  }
  const width = headings.length;
  return {
    headings: [...headings, fileHeading],
    rowsOf(source) {
      const columns = source.headings.map((heading) => places.get(headingKey(heading)) ?? 0);
      return (cells) => {
        const row = new Array<Cell>(width).fill('');
        columns.forEach((column, index) => (row[column] = cells[index] ?? ''));
        return [...row, source.name];
      };
    },
  };
}
