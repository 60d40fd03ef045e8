import type { AnyEntity } from '../entity/entity';
import type { ReadContext } from '../entity/kind-spec';
import type { Bilingual } from '../kernel/bilingual';
import type { Judged } from './matching/candidate';
import { matchColumns, type ColumnMatches, type MatchOptions } from './matching/match-columns';
import { reasonOf } from './matching/reason';
import type { SourceTable } from './source-table';

export interface SuggestedField {
  readonly entity: string;
  readonly field: string;
  /** From 0 to 1: of suggestions said to be 0.95 sure, 95 % are right. */
  readonly confidence: number;
}

/** Where a source column probably goes, why, and where else it could. */
export interface Suggestion extends SuggestedField {
  readonly column: string;
  readonly reason: Bilingual;
  readonly alternatives: readonly SuggestedField[];
  /** Sure enough to take without asking, or a question to a person. */
  readonly decision: 'accepted' | 'ask';
}

/** From here on a suggestion is taken without asking. */
export const acceptedFrom = 0.97;
const shownAlternatives = 3;

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

const place = ({ entity, field, confidence }: Judged): SuggestedField => ({
  entity,
  field,
  confidence: rounded(confidence),
});

function suggestionOf(chosen: Judged, heading: string, all: readonly Judged[]): Suggestion {
  return {
    column: heading,
    ...place(chosen),
    reason: reasonOf(heading, chosen),
    alternatives: all
      .filter((other) => other !== chosen)
      .slice(0, shownAlternatives)
      .map(place),
    decision: chosen.confidence >= acceptedFrom ? 'accepted' : 'ask',
  };
}

/** The suggestions that matches of columns come to, in the order of the columns. */
export const suggestionsOf = (
  source: SourceTable,
  { choices, judged }: ColumnMatches,
): readonly Suggestion[] =>
  choices.flatMap(({ chosen }, column) =>
    chosen ? [suggestionOf(chosen, source.headings[column] ?? '', judged[column] ?? [])] : [],
  );

/**
 * Suggests a field for the columns of a source by heading, by values and by what the table is about: one column a field
 * and one field a column, the best over all columns together; columns nothing speaks for get none. In the order of the
 * columns.
 */
export const suggestMapping = (
  source: SourceTable,
  registry: readonly AnyEntity[],
  context: ReadContext,
  options: MatchOptions = {},
): readonly Suggestion[] => suggestionsOf(source, matchColumns(source, registry, context, options));
