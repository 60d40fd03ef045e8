import { cellText } from '../../entity/kinds/read-text';
import { profileColumn } from '../column-profile';
import type { SourceTable } from '../source-table';
import type { Vocabulary } from './vocabulary';

const means = (meanings: readonly string[], only: string): boolean =>
  meanings.length === 1 && meanings[0] === only;

/** Whether a column holds single words, as first names are and names of companies hardly ever. */
function isSingleWords(source: SourceTable, column: number): boolean {
  const values = profileColumn(source, column).values.map((value) => cellText(value).trim());
  const single = values.filter((value) => !/\s/.test(value));
  return values.length > 0 && single.length > 0.9 * values.length;
}

/**
 * What `Nom` says beside `Prénom` where nothing else is the last name, and `Name` beside `Last name` where nothing else is
 * the first one: the half of a person's name that is missing.
 */
export function withSiblingNames(
  told: readonly string[],
  source: SourceTable,
  vocabulary: Vocabulary,
): readonly string[] {
  const all = told.map((heading) => vocabulary.meaningsOf(heading));
  const has = (meaning: string): boolean => all.some((meanings) => means(meanings, meaning));
  const missing = (['lastname', 'firstname'] as const).filter((half) => !has(half));
  const [half] = missing;
  if (half === undefined || missing.length > 1) return told;
  return told.map((heading, column) =>
    means(all[column] ?? [], 'name') && isSingleWords(source, column) ? half : heading,
  );
}
