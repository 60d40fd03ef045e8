import type { SourceTable } from '../source-table';
import { countRows, repeatedRows, type JoinReport } from './join-report';
import type { Join } from './join-schema';
import { placesOf } from './key-index';
import { startJoin } from './start-join';

export interface JoinedSource {
  readonly source: SourceTable;
  readonly report: JoinReport;
}

/**
 * Joins the rows of a file to those of a source by key, as people compare keys. Where several rows of the file have a
 * source row's key (lines of one document), each makes a row, and a column counts them, so that what belongs to the
 * source row can be taken from line 1 alone. Throws PROFILE_COLUMN_MISSING, and JOIN_KEY_REPEATS for keys that repeat in both.
 */
export function joinSources(source: SourceTable, joined: SourceTable, join: Join): JoinedSource {
  const running = startJoin(source, joined, join);
  const matched = running.rows({ rows: source.rows, numbers: source.rowNumbers });
  const kept = running.end();
  const rows = [...matched.rows, ...kept.rows];
  const width = source.headings.length + joined.headings.length;
  const hasLines = matched.rows.length > source.rows.length;
  const isCounted = hasLines || running.headings.length === width;
  const ownColumns = join.on.map(({ column }) => column);
  return {
    source: {
      ...source,
      headings: isCounted ? running.headings : running.headings.slice(0, width),
      rows: isCounted ? rows : rows.map((cells) => cells.slice(0, width)),
      rowNumbers: [...matched.numbers, ...kept.numbers],
      notes: [...source.notes, ...joined.notes],
    },
    report: {
      ...kept.report,
      repeated: countRows(source, ownColumns, repeatedRows(placesOf(matched.keys))),
    },
  };
}
