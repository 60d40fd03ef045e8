import type { Bilingual } from '../kernel/bilingual';
import type { Issue, Severity } from '../kernel/issue';
import { fieldOf } from '../entity/entity-fields';
import type { AnyEntity } from '../entity/entity';
import { issueMessage, issueTitle } from './issue-texts';

/** Issues of one kind in one column that found and expect the same: 4,000 cells with one wrong province are one. */
export interface IssueCause {
  readonly found: string;
  readonly expected: Bilingual;
  readonly example?: string;
  /** Data rows counted from 0, ascending. */
  readonly rows: readonly number[];
}

/** All issues of one code in one column of one sheet; plain values, so that a worker can hand them over. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly entity: string;
  readonly field: string;
  readonly title: Bilingual;
  /** Cells of all causes together. */
  readonly count: number;
  /** The most frequent first. */
  readonly causes: readonly IssueCause[];
}

/** An issue without its sentence, which follows from the rest. */
export type FoundIssue = Omit<Issue, 'message'>;

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** V006 says only that another row must be mended first, so those groups come after the errors they follow from. */
const isConsequence = (code: string): number => (code === 'V006' ? 1 : 0);

interface OpenGroup extends Omit<IssueGroup, 'causes' | 'count' | 'title'> {
  readonly causes: Map<string, IssueCause & { readonly rows: number[] }>;
}

function addTo(groups: Map<string, OpenGroup>, issue: FoundIssue): void {
  const { code, severity, entity, field, found, expected, example, rowIndex } = issue;
  const key = `${entity}\n${field}\n${code}\n${severity}`;
  const group: OpenGroup = groups.get(key) ?? { code, severity, entity, field, causes: new Map() };
  groups.set(key, group);
  const same = `${found}\n${expected.en}`;
  const cause = group.causes.get(same);
  if (cause) cause.rows.push(rowIndex);
  else
    group.causes.set(same, {
      found,
      expected,
      rows: [rowIndex],
      ...(example === undefined ? {} : { example }),
    });
}

function closed({ causes: open, ...group }: OpenGroup): IssueGroup {
  const causes = [...open.values()].sort((a, b) => b.rows.length - a.rows.length);
  const count = causes.reduce((sum, { rows }) => sum + rows.length, 0);
  return { ...group, title: issueTitle(group.code), count, causes };
}

/** Issues as a person mends them: by what is wrong and where, the heaviest first. */
export function groupIssues(issues: Iterable<FoundIssue>): readonly IssueGroup[] {
  const groups = new Map<string, OpenGroup>();
  for (const issue of issues) addTo(groups, issue);
  return [...groups.values()]
    .map(closed)
    .sort(
      (a, b) =>
        weight[a.severity] - weight[b.severity] ||
        isConsequence(a.code) - isConsequence(b.code) ||
        b.count - a.count,
    );
}

/** One cell of a cause as the issue it is. */
export function issueOf(
  { code, severity, entity: name, field }: IssueGroup,
  { found, expected, example }: IssueCause,
  rowIndex: number,
  registry: readonly AnyEntity[],
): Issue {
  const entity = registry.find((one) => one.name === name);
  const label = (entity && fieldOf(entity, field)?.label) ?? { en: field, fr: field };
  return {
    code,
    severity,
    entity: name,
    field,
    rowIndex,
    found,
    expected,
    message: issueMessage(code, label, found, expected),
    ...(example === undefined ? {} : { example }),
  };
}

/** Every issue of the groups, group by group. */
export function* issuesIn(groups: readonly IssueGroup[], registry: readonly AnyEntity[]): Generator<Issue> {
  for (const group of groups)
    for (const cause of group.causes)
      for (const rowIndex of cause.rows) yield issueOf(group, cause, rowIndex, registry);
}
