import type { Severity } from '../../../core/kernel/issue';
import type { IssueCause, IssueGroup } from '../../../core/validation/group-issues';

/** What the list is a list of: broken rules, sheets, columns, or values found. */
export type Grouping = 'rule' | 'sheet' | 'column' | 'found';

export const groupings: readonly Grouping[] = ['rule', 'sheet', 'column', 'found'];

/** One line of the list that opens into its causes; every cause shown is in exactly one. */
export interface Branch {
  /** The same from one check to the next. */
  readonly key: string;
  readonly grouping: Grouping;
  readonly parts: readonly [IssueGroup, ...IssueGroup[]];
  /** The heaviest of its parts. */
  readonly severity: Severity;
  readonly cells: number;
  readonly causes: number;
}

/** One cause with what it is a cause of. */
export interface Twig {
  readonly group: IssueGroup;
  readonly cause: IssueCause;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** V006 says only that another row must be mended first, so it comes after the errors it follows from. */
const consequence = ({ parts }: Branch): number => (parts.every(({ code }) => code === 'V006') ? 1 : 0);

/** Parts of a key, joined by what stands in no cell. */
export const joinKey = (...parts: readonly string[]): string => parts.join('\u0000');

const keyOf: Readonly<Record<Exclude<Grouping, 'found'>, (group: IssueGroup) => string>> = {
  rule: ({ code, severity }) => joinKey(code, severity),
  sheet: ({ entity }) => entity,
  column: ({ entity, field }) => joinKey(entity, field),
};

function byFound(groups: readonly IssueGroup[]): Map<string, IssueGroup[]> {
  const parts = new Map<string, IssueGroup[]>();
  for (const group of groups) {
    const causesOf = new Map<string, IssueCause[]>();
    for (const cause of group.causes) {
      const same = causesOf.get(cause.found);
      if (same) same.push(cause);
      else causesOf.set(cause.found, [cause]);
    }
    for (const [found, causes] of causesOf) {
      const count = causes.reduce((sum, { rows }) => sum + rows.length, 0);
      addPart(parts, found, { ...group, causes, count });
    }
  }
  return parts;
}

function addPart(parts: Map<string, IssueGroup[]>, key: string, part: IssueGroup): void {
  const same = parts.get(key);
  if (same) same.push(part);
  else parts.set(key, [part]);
}

function byGroup(
  groups: readonly IssueGroup[],
  grouping: Exclude<Grouping, 'found'>,
): Map<string, IssueGroup[]> {
  const parts = new Map<string, IssueGroup[]>();
  for (const group of groups) addPart(parts, keyOf[grouping](group), group);
  return parts;
}

function branchOf(grouping: Grouping, key: string, parts: readonly IssueGroup[]): readonly Branch[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const heaviest = parts.reduce((worst, part) =>
    weights[part.severity] < weights[worst.severity] ? part : worst,
  );
  return [
    {
      key: joinKey(grouping, key),
      grouping,
      parts: [first, ...others],
      severity: heaviest.severity,
      cells: parts.reduce((sum, { count }) => sum + count, 0),
      causes: parts.reduce((sum, { causes }) => sum + causes.length, 0),
    },
  ];
}

/** The groups as the person wants to go through them, the heaviest first. */
export function branchesOf(groups: readonly IssueGroup[], grouping: Grouping): readonly Branch[] {
  const parts = grouping === 'found' ? byFound(groups) : byGroup(groups, grouping);
  return [...parts]
    .flatMap(([key, same]) => branchOf(grouping, key, same))
    .sort(
      (a, b) =>
        weights[a.severity] - weights[b.severity] || consequence(a) - consequence(b) || b.cells - a.cells,
    );
}

/** In the order of `keys`, as far as they are there; new ones follow in their own order. */
export function inOrderOf(branches: readonly Branch[], keys: readonly string[]): readonly Branch[] {
  const rank = new Map(keys.map((key, index) => [key, index]));
  const rankOf = ({ key }: Branch): number => rank.get(key) ?? keys.length;
  return [...branches].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The causes of a branch, the heaviest and most frequent first. */
export const twigsOf = ({ parts }: Branch): readonly Twig[] =>
  parts
    .flatMap((group) => group.causes.map((cause) => ({ group, cause })))
    .sort(
      (a, b) =>
        weights[a.group.severity] - weights[b.group.severity] || b.cause.rows.length - a.cause.rows.length,
    );
