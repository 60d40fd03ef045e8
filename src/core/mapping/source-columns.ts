import { CodedError } from '../kernel/coded-error';
import { foldText } from '../kernel/text';
import type { SourceTable } from './source-table';

/** The index of a source column by its heading. */
export type ColumnFinder = (heading: string) => number;

export interface SourceColumns {
  readonly find: ColumnFinder;
  /** Whether a profile asked for the column at this index. */
  isUsed(index: number): boolean;
  /** Throws PROFILE_COLUMN_MISSING when columns were asked for that the source does not have. */
  assertAllFound(): void;
}

type NamedHeadings = Pick<SourceTable, 'name' | 'headings'>;

const missingColumns = (source: NamedHeadings, missing: readonly string[]): CodedError =>
  new CodedError(
    'PROFILE_COLUMN_MISSING',
    'notDone',
    `${source.name} has no column ${missing.join(', ')}, which the profile needs. It has: ${source.headings.join(', ')}. Choose another profile or correct the headings.`,
    { source: source.name, missing: missing.join(', ') },
  );

/** Finds columns by heading, exactly or but for accents, case and punctuation, and remembers which were asked for. */
export function sourceColumns(source: NamedHeadings): SourceColumns {
  const exact = new Map(source.headings.map((heading, index) => [heading, index]));
  const folded = new Map(source.headings.map((heading, index) => [foldText(heading), index]));
  const used = new Set<number>();
  const missing = new Set<string>();
  return {
    find(heading) {
      const index = exact.get(heading) ?? folded.get(foldText(heading));
      if (index === undefined) missing.add(heading);
      else used.add(index);
      return index ?? -1;
    },
    isUsed: (index) => used.has(index),
    assertAllFound() {
      if (missing.size > 0) throw missingColumns(source, [...missing]);
    },
  };
}
