import type { AnyEntity } from '../../entity/entity';
import type { Field } from '../../entity/field';
import { profileColumn } from '../column-profile';
import type { SourceTable } from '../source-table';
import type { Judged } from './candidate';
import type { Vocabulary } from './vocabulary';

/** What headings call a key by, in the words of the vocabulary. */
const keyWords = new Set(['number', 'id', 'code', 'key', 'reference']);

/** A column that means a reference less surely says nothing of another's. */
const meant = 0.3;

/** Whether rows of what a field refers to are told by a code, and not by their name. */
function refersByCode(field: Field, entities: readonly AnyEntity[]): boolean {
  if (field.kind !== 'reference' || typeof field.to !== 'string') return false;
  const target = entities.find(({ name }) => name === field.to);
  return target?.fields[target.referenceBy]?.kind === 'code';
}

/**
 * Which places a column may not have: where one has the number of what a row refers to (`Customer No`), another is not its
 * reference for naming it (`Customer Name`).
 */
export function keptForKeys(
  judged: readonly (readonly Judged[])[],
  source: SourceTable,
  entities: readonly AnyEntity[],
  vocabulary: Vocabulary,
): (candidate: Judged) => boolean {
  const isKey = source.headings.map((heading) =>
    vocabulary.meaningsOf(heading).some((word) => keyWords.has(word)),
  );
  const nameOf = ({ entity, field }: Judged): string => `${entity}.${field}`;
  const numbered = new Set(
    judged.flatMap(([first], column) =>
      first &&
      isKey[column] === true &&
      first.confidence >= meant &&
      profileColumn(source, column).filled > 0 &&
      refersByCode(first.declaration, entities)
        ? [nameOf(first)]
        : [],
    ),
  );
  return (candidate) => isKey[candidate.column] !== true && numbered.has(nameOf(candidate));
}
