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
  /** By what was found, then by what is expected. */
  readonly causes: Map<string, Map<string, IssueCause & { readonly rows: number[] }>>;
}

function closed({ causes: open, ...group }: OpenGroup): IssueGroup {
  const causes = [...open.values()]
    .flatMap((same) => [...same.values()])
    .sort((a, b) => b.rows.length - a.rows.length || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  const count = causes.reduce((sum, { rows }) => sum + rows.length, 0);
  return { ...group, title: issueTitle(group.code), count, causes };
}

/** Takes in issues one after the other, those of a row after those of the rows before it, and groups them. */
export class OpenGroups {
  private readonly groups: OpenGroup[] = [];
  private latest: OpenGroup | undefined;

  add(issue: FoundIssue): void {
    const { found, expected, example, rowIndex } = issue;
    const { causes } = this.groupOf(issue);
    const same = causes.get(found) ?? new Map<string, IssueCause & { readonly rows: number[] }>();
    if (same.size === 0) causes.set(found, same);
    const cause = same.get(expected.en);
    if (cause) cause.rows.push(rowIndex);
    else
      same.set(expected.en, {
        found,
        expected,
        rows: [rowIndex],
        ...(example === undefined ? {} : { example }),
      });
  }

  close(): readonly IssueGroup[] {
    return this.groups.map(closed);
  }

  private groupOf({ code, severity, entity, field }: FoundIssue): OpenGroup {
    const isIt = (group: OpenGroup | undefined): boolean =>
      group?.field === field && group.code === code && group.severity === severity && group.entity === entity;
    if (this.latest && isIt(this.latest)) return this.latest;
    const known = this.groups.find(isIt);
    const group = known ?? { code, severity, entity, field, causes: new Map() };
    if (!known) this.groups.push(group);
    this.latest = group;
    return group;
  }
}

/** The heaviest first: errors before warnings, what follows from others after them, then by how many cells. */
export const heaviestFirst = (groups: readonly IssueGroup[]): readonly IssueGroup[] =>
  [...groups].sort(
    (a, b) =>
      weight[a.severity] - weight[b.severity] ||
      isConsequence(a.code) - isConsequence(b.code) ||
      b.count - a.count,
  );

/** Issues as a person mends them: by what is wrong and where, the heaviest first. */
export function groupIssues(issues: Iterable<FoundIssue>): readonly IssueGroup[] {
  const groups = new OpenGroups();
  for (const issue of issues) groups.add(issue);
  return heaviestFirst(groups.close());
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
