import { isSecretHeading } from '../../../core/kernel/shown-value';
import { foldText } from '../../../core/kernel/text';
import type { KeyPair } from '../../../core/mapping/joins/join-schema';
import type { KeyProposal } from '../../../core/mapping/joins/propose-keys';
import type { SourceTable } from '../../../core/mapping/source-table';

/**
 * The pair a further key begins with: of columns no key has yet, what we propose first, then two of one heading, then the
 * first of both; undefined where one side has none left.
 */
export function nextPair(
  source: SourceTable,
  table: SourceTable,
  on: readonly KeyPair[],
  proposals: readonly KeyProposal[],
): KeyPair | undefined {
  const free = (headings: readonly string[], side: keyof KeyPair): readonly string[] =>
    headings.filter((heading) => !isSecretHeading(heading) && !on.some((pair) => pair[side] === heading));
  const ours = free(source.headings, 'column');
  const theirs = free(table.headings, 'joined');
  const proposed = proposals
    .flatMap((proposal) => proposal.on)
    .find(({ column, joined }) => ours.includes(column) && theirs.includes(joined));
  if (proposed) return proposed;
  const alike = ours.flatMap((column) =>
    theirs.flatMap((joined) => (foldText(column) === foldText(joined) ? [{ column, joined }] : [])),
  );
  const [column] = ours;
  const [joined] = theirs;
  return alike[0] ?? (column !== undefined && joined !== undefined ? { column, joined } : undefined);
}
