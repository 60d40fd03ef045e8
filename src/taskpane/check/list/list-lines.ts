import type { IssueCause } from '../../../core/validation/group-issues';
import type { TreeLine, TreeLines } from '../../elements/tree/tree-lines';
import { joinKey, twigsOf, type Branch, type Twig } from './branches';

interface LinePlace extends TreeLine {
  readonly branch: Branch;
  /** Counted from 1 among `size` lines of its level. */
  readonly position: number;
  readonly size: number;
}

export type ListLine =
  | (LinePlace & { readonly kind: 'branch'; readonly isOpen: boolean })
  | (LinePlace & { readonly kind: 'twig'; readonly twig: Twig });

export type ListLines = TreeLines<ListLine>;

/** Tells apart causes that are otherwise the same: those waived for different reasons. */
export type CauseMark = (cause: IssueCause) => string;

const twigKey = ({ key }: Branch, { group, cause }: Twig, markOf: CauseMark): string =>
  joinKey(
    key,
    group.code,
    group.severity,
    group.entity,
    group.field,
    cause.found,
    cause.expected.en,
    markOf(cause),
  );

interface Stretch {
  readonly branch: Branch;
  readonly start: number;
  readonly isOpen: boolean;
  readonly twigs: readonly Twig[];
}

function stretchesOf(branches: readonly Branch[], open: ReadonlySet<string>): readonly Stretch[] {
  let start = 0;
  return branches.map((branch) => {
    const isOpen = open.has(branch.key);
    const stretch = { branch, start, isOpen, twigs: isOpen ? twigsOf(branch) : [] };
    start += 1 + stretch.twigs.length;
    return stretch;
  });
}

/** The place of the last stretch that begins at or before a line. */
function stretchAt(stretches: readonly Stretch[], index: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Branches, and below each open one its causes. */
export function listLines(
  branches: readonly Branch[],
  open: ReadonlySet<string>,
  markOf: CauseMark,
): ListLines {
  const stretches = stretchesOf(branches, open);
  const last = stretches.at(-1);
  const length = last ? last.start + 1 + last.twigs.length : 0;
  const at = (index: number): ListLine | undefined => {
    const number = stretchAt(stretches, index);
    const stretch = stretches[number];
    if (!stretch || index < 0 || index >= length) return undefined;
    const { branch, start, isOpen, twigs } = stretch;
    if (index === start)
      return {
        kind: 'branch',
        key: branch.key,
        branch,
        isOpen,
        position: number + 1,
        size: stretches.length,
      };
    const position = index - start;
    const twig = twigs[position - 1];
    if (!twig) return undefined;
    const key = twigKey(branch, twig, markOf);
    return { kind: 'twig', key, parent: branch.key, branch, twig, position, size: twigs.length };
  };
  const indexOf = (key: string): number => {
    const stretch = stretches.find(
      ({ branch }) => key === branch.key || key.startsWith(joinKey(branch.key, '')),
    );
    if (!stretch) return -1;
    if (key === stretch.branch.key) return stretch.start;
    const place = stretch.twigs.findIndex((twig) => twigKey(stretch.branch, twig, markOf) === key);
    return place < 0 ? -1 : stretch.start + 1 + place;
  };
  return { length, at, indexOf };
}
