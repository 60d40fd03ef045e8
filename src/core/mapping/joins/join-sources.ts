import type { Cell } from '../../entity/cell';
import { CodedError } from '../../kernel/coded-error';
import { foldText } from '../../kernel/text';
import type { SourceTable } from '../source-table';
import { countRows, repeatedRows, type JoinReport } from './join-report';
import type { Join } from './join-schema';
import { keyIndex, type KeyIndex } from './key-index';

export interface JoinedSource {
  readonly source: SourceTable;
  readonly report: JoinReport;
}

type Row = readonly Cell[];

/** A row of the result: places in the source and the file, and which line of its key it is, from 1. */
interface Pair {
  readonly own: number | undefined;
  readonly joined: number | undefined;
  readonly line: number;
}

const bothRepeat = (source: SourceTable, joined: SourceTable, keys: readonly string[]): CodedError =>
  new CodedError(
    'JOIN_KEY_REPEATS',
    'notDone',
    `${keys.slice(0, 5).join(', ')} stand in several rows of ${source.name} and of ${joined.name}, so that joining them would count amounts more than once. Join by a key that is unique in one of them.`,
    { source: source.name, joined: joined.name, keys: keys.length, example: keys[0] ?? '' },
  );

/** A key that repeats on both sides makes more rows than either has. */
function refuseManyToMany(
  [source, own]: readonly [SourceTable, KeyIndex],
  [joined, other]: readonly [SourceTable, KeyIndex],
  columns: readonly string[],
): void {
  const rows = [...own.rows].flatMap(([key, places]) =>
    places.length > 1 && (other.rows.get(key)?.length ?? 0) > 1 ? places.slice(0, 1) : [],
  );
  if (rows.length === 0) return;
  const { examples } = countRows(source, columns, rows);
  throw bothRepeat(
    source,
    joined,
    examples.map(({ text }) => text),
  );
}

const pairsOf = (own: KeyIndex, other: KeyIndex): Pair[] =>
  own.keys.flatMap((key, row): Pair[] => {
    const matches = other.rows.get(key) ?? [];
    if (matches.length === 0) return [{ own: row, joined: undefined, line: 1 }];
    return matches.map((joined, at) => ({ own: row, joined, line: at + 1 }));
  });

const fileWord = ({ name }: SourceTable): string => name.replace(/\.[^.]+$/, '');

/** Headings of the file, told apart from those of the source by its name where both have one. */
function joinedHeadings(source: SourceTable, joined: SourceTable, more: readonly string[]): string[] {
  const taken = new Set(source.headings.map(foldText));
  return [...joined.headings, ...more].map((heading) => {
    let name = taken.has(foldText(heading)) ? `${fileWord(joined)} ${heading}` : heading;
    for (let count = 2; taken.has(foldText(name)); count += 1)
      name = `${fileWord(joined)} ${heading} (${count})`;
    taken.add(foldText(name));
    return name;
  });
}

function rowOf(source: SourceTable, joined: SourceTable, pair: Pair, hasLines: boolean): Row {
  const blank = (table: SourceTable): Row => table.headings.map(() => '');
  const own = pair.own === undefined ? blank(source) : (source.rows[pair.own] ?? blank(source));
  const other = pair.joined === undefined ? blank(joined) : (joined.rows[pair.joined] ?? blank(joined));
  return [...own, ...other, ...(hasLines ? [String(pair.line)] : [])];
}

/**
 * Joins the rows of a file to those of a source by key, as people compare keys. Where several rows of the file have a
 * source row's key (lines of one document), each makes a row, and a column counts them, so that what belongs to the
 * source row can be taken from line 1 alone. Throws PROFILE_COLUMN_MISSING, and JOIN_KEY_REPEATS for keys that repeat in both.
 */
export function joinSources(source: SourceTable, joined: SourceTable, join: Join): JoinedSource {
  const ownColumns = join.on.map(({ column }) => column);
  const otherColumns = join.on.map((pair) => pair.joined);
  const own = keyIndex(source, ownColumns);
  const other = keyIndex(joined, otherColumns);
  refuseManyToMany([source, own], [joined, other], ownColumns);
  const matched = pairsOf(own, other);
  const strays = other.keys.flatMap((key, row) => (own.rows.has(key) ? [] : [row]));
  const kept = join.unmatched === 'keep' ? strays : [];
  const pairs = [...matched, ...kept.map((row) => ({ own: undefined, joined: row, line: 1 }))];
  const hasLines = pairs.some(({ line }) => line > 1);
  const lineHeading = hasLines ? [`${fileWord(joined)} line`] : [];
  const unmatched = matched.flatMap((pair) =>
    pair.joined === undefined && pair.own !== undefined ? [pair.own] : [],
  );
  return {
    source: {
      ...source,
      headings: [...source.headings, ...joinedHeadings(source, joined, lineHeading)],
      rows: pairs.map((pair) => rowOf(source, joined, pair, hasLines)),
      rowNumbers: pairs.map(
        (pair) =>
          (pair.own === undefined ? joined.rowNumbers[pair.joined ?? 0] : source.rowNumbers[pair.own]) ?? 0,
      ),
      notes: [...source.notes, ...joined.notes],
    },
    report: {
      ...{ file: join.file, on: join.on },
      ...{ rowsIn: source.rows.length, joinedRowsIn: joined.rows.length, rowsOut: pairs.length },
      unmatched: countRows(source, ownColumns, unmatched),
      joinedUnmatched: countRows(joined, otherColumns, strays),
      repeated: countRows(source, ownColumns, repeatedRows(own)),
      joinedRepeated: countRows(joined, otherColumns, repeatedRows(other)),
    },
  };
}
