import type { SourceTable } from '../source-table';
import type { Feed } from './feed';
import { headerDetail } from './header-detail';
import type { HeadingMatcher } from './heading-matcher';
import type { ColumnMatches } from './match-columns';
import { repeatedColumns } from './repeated-columns';

/** A place less likely than this says nothing of what a source feeds. */
const telling = 0.3;

/** The entities a source feeds and how: rows out of one row, columns turned into rows, header and detail. */
export function proposeFeeds(
  source: SourceTable,
  { about, choices }: ColumnMatches,
  matcher: HeadingMatcher,
): readonly Feed[] {
  const chosen = choices.map((choice) => choice.chosen);
  const keyAt = chosen.findIndex((place) => place?.entity === 'customer' && place.field === 'legacyId');
  const groups = repeatedColumns(
    source,
    chosen,
    (heading) => about !== undefined && matcher.isHomeless(heading, about),
    source.headings[keyAt],
  );
  const repeated = new Set(groups.flatMap(({ columns }) => columns));
  const split = headerDetail(source, chosen);
  const columns = new Map<string, string[]>();
  const add = (entity: string, heading: string): void => {
    columns.set(entity, [...(columns.get(entity) ?? []), heading]);
  };
  chosen.forEach((place, index) => {
    const heading = source.headings[index] ?? '';
    if (place && place.confidence >= telling && !repeated.has(heading)) add(place.entity, heading);
  });
  const share = (own: readonly string[]): number => own.length / Math.max(1, source.headings.length);
  const rows = [...columns]
    .sort((a, b) => Number(b[0] === about) - Number(a[0] === about) || b[1].length - a[1].length)
    .map(([entity, own]): Feed => {
      const way = split?.header === entity ? 'header' : split?.detail === entity ? 'detail' : 'row';
      return {
        entity,
        how: way,
        columns: own,
        share: share(own),
        ...(way === 'row' ? {} : { key: split?.key ?? '' }),
      };
    });
  const header =
    split && !columns.has(split.header)
      ? [
          {
            entity: split.header,
            how: 'header',
            columns: split.headerColumns,
            share: share(split.headerColumns),
            key: split.key,
          } as const,
        ]
      : [];
  const unpivots = groups.map(({ entity, columns: own, mapping }): Feed => ({
    entity,
    how: 'unpivot',
    columns: own,
    share: share(own),
    mapping,
  }));
  return [...rows, ...header, ...unpivots];
}
