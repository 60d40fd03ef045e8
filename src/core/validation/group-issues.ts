import type { Bilingual } from '../kernel/bilingual';
import type { Issue, Severity } from '../kernel/issue';
import { issueTitle } from './issue-texts';

/** Issues of one kind in one column that found and expect the same: 4,000 cells with one wrong province are one. */
export interface IssueCause<Found extends Issue = Issue> {
  readonly found: string;
  readonly expected: Bilingual;
  readonly issues: readonly Found[];
}

/** All issues of one code in one column of one sheet. */
export interface IssueGroup<Found extends Issue = Issue> {
  readonly code: string;
  readonly severity: Severity;
  readonly entity: string;
  readonly field: string;
  readonly title: Bilingual;
  readonly count: number;
  /** The most frequent first. */
  readonly causes: readonly IssueCause<Found>[];
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** V006 says only that another row must be mended first, so those groups come after the errors they follow from. */
const isConsequence = (code: string): number => (code === 'V006' ? 1 : 0);

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function causesOf<Found extends Issue>(issues: readonly Found[]): IssueCause<Found>[] {
  return byKey(issues, (issue) => `${issue.found}\n${issue.expected.en}`)
    .flatMap((same) => (same[0] ? [{ found: same[0].found, expected: same[0].expected, issues: same }] : []))
    .sort((a, b) => b.issues.length - a.issues.length);
}

/** Issues as a person mends them: by what is wrong and where, the heaviest first. */
export function groupIssues<Found extends Issue>(issues: readonly Found[]): IssueGroup<Found>[] {
  return byKey(issues, (issue) => `${issue.entity}\n${issue.field}\n${issue.code}\n${issue.severity}`)
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { code, severity, entity, field } = first;
      return [
        {
          code,
          severity,
          entity,
          field,
          title: issueTitle(code),
          count: group.length,
          causes: causesOf(group),
        },
      ];
    })
    .sort(
      (a, b) =>
        weight[a.severity] - weight[b.severity] ||
        isConsequence(a.code) - isConsequence(b.code) ||
        b.count - a.count,
    );
}
