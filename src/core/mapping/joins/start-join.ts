import { CodedError } from '../../kernel/coded-error';
import type { SourceTable } from '../source-table';
import { countRows, createRowCounter, keyWords, repeatedRows, shownKeys } from './join-report';
import type { JoinReport } from './join-report';
import type { Join } from './join-schema';
import { joinedColumns } from './joined-rows';
import { keyColumns, keyIndex, keyOf } from './key-index';

type Headed = Pick<SourceTable, 'name' | 'headings'>;

/** Rows with their file lines or sheet rows. */
interface NumberedRows {
  readonly rows: SourceTable['rows'];
  readonly numbers: readonly number[];
}

/** What a block of the source became. */
interface JoinedBlock extends NumberedRows {
  /** Key of each row of the source; blank where it has none. */
  readonly keys: readonly string[];
}

interface JoinEnd extends NumberedRows {
  readonly report: JoinReport;
}

/** A join at work on a source that comes in blocks: it holds the file, and of the source no more than which of its keys came. */
export interface RunningJoin {
  /** Those of the source and of the file; the last one counts the lines of a key where the file has several of any. */
  readonly headings: readonly string[];
  /** Joins the next rows of the source. Throws JOIN_KEY_REPEATS at the first block that shows it, having made none of its rows. */
  rows(block: NumberedRows): JoinedBlock;
  /** Ends the join: the rows of the file that stay without one of the source, and what came of it. */
  end(): JoinEnd;
}

const bothRepeat = (source: Headed, joined: Headed, keys: readonly string[]): CodedError =>
  new CodedError(
    'JOIN_KEY_REPEATS',
    'notDone',
    `${keys.slice(0, 5).join(', ')} stand in several rows of ${source.name} and of ${joined.name}, so that joining them would count amounts more than once. Join by a key that is unique in one of them.`,
    { source: source.name, joined: joined.name, keys: keys.length, example: keys[0] ?? '' },
  );

type Places = readonly number[];

/** Marks the rows of the file that were met; gives the rows of the block whose key had several lines and was met before. */
function meet(found: Uint8Array, matches: readonly (Places | undefined)[]): number[] {
  const firsts = new Map<Places, number>();
  const again = new Set<Places>();
  matches.forEach((places, row) => {
    if (!places) return;
    if (places.length > 1) {
      if (!firsts.has(places)) firsts.set(places, row);
      if (found[places[0] ?? 0] === 1) again.add(places);
    }
    for (const place of places) found[place] = 1;
  });
  return [...firsts].flatMap(([places, row]) => (again.has(places) ? [row] : []));
}

/** Makes a join ready for a source of these headings; throws PROFILE_COLUMN_MISSING. */
export function startJoin(source: Headed, joined: SourceTable, join: Join): RunningJoin {
  const ownHeadings = join.on.map(({ column }) => column);
  const otherHeadings = join.on.map((pair) => pair.joined);
  const columns = keyColumns(source, ownHeadings);
  const index = keyIndex(joined, otherHeadings);
  const repeated = repeatedRows(index.rows);
  const made = joinedColumns(source, joined, repeated.length > 0);
  const found = new Uint8Array(joined.rows.length);
  const unmatched = createRowCounter(source, ownHeadings);
  const words = keyWords(source, ownHeadings);
  let [rowsIn, rowsOut] = [0, 0];
  return {
    headings: made.headings,
    rows(block) {
      const keys = block.rows.map((cells) => keyOf(cells, columns));
      const matches = keys.map((key) => index.rows.get(key));
      const refused = meet(found, matches);
      if (refused.length > 0) {
        const shown = refused.slice(0, shownKeys).map((row) => words(block.rows[row] ?? []));
        throw bothRepeat(source, joined, shown);
      }
      const rows: SourceTable['rows'][number][] = [];
      const numbers: number[] = [];
      block.rows.forEach((cells, row) => {
        const number = block.numbers[row] ?? 0;
        const places = matches[row];
        if (!places) unmatched.add(cells, number);
        (places ?? [-1]).forEach((place, at) => {
          rows.push(made.rowOf(cells, joined.rows[place], at + 1));
          numbers.push(number);
        });
      });
      rowsIn += block.rows.length;
      rowsOut += rows.length;
      return { rows, numbers, keys };
    },
    end() {
      const strays = index.keys.flatMap((_key, row) => (found[row] === 1 ? [] : [row]));
      const kept = join.unmatched === 'keep' ? strays : [];
      return {
        rows: kept.map((row) => made.rowOf(undefined, joined.rows[row], 1)),
        numbers: kept.map((row) => joined.rowNumbers[row] ?? 0),
        report: {
          ...{ file: join.file, on: join.on },
          ...{ rowsIn, joinedRowsIn: joined.rows.length, rowsOut: rowsOut + kept.length },
          unmatched: unmatched.count(),
          joinedUnmatched: countRows(joined, otherHeadings, strays),
          joinedRepeated: countRows(joined, otherHeadings, repeated),
        },
      };
    },
  };
}
