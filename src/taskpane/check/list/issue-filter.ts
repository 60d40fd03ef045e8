import type { Severity } from '../../../core/kernel/issue';
import { foldText } from '../../../core/kernel/text';
import type { IssueCause, IssueGroup } from '../../../core/validation/group-issues';

/** What a person has asked to see; blank and false ask for nothing. */
export interface IssueFilter {
  readonly hidden: readonly Severity[];
  readonly entity: string;
  readonly code: string;
  /** Only what the product can propose a fix for. */
  readonly fixable: boolean;
  /** Words to be found in title, sheet, column, found or expected, in either language. */
  readonly text: string;
}

export const noFilter: IssueFilter = { hidden: [], entity: '', code: '', fixable: false, text: '' };

/** What the filters go by besides the groups themselves. */
export interface FilterFacts {
  readonly isFixable: (group: IssueGroup) => boolean;
  /** Title, code, sheet and column of a group, folded. */
  readonly textOf: (group: IssueGroup) => string;
}

const causeText = ({ found, expected, example = '' }: IssueCause): string =>
  foldText(`${found} ${expected.en} ${expected.fr} ${example}`);

export const cellsOf = (causes: readonly IssueCause[]): number =>
  causes.reduce((sum, { rows }) => sum + rows.length, 0);

/** The group with these of its causes; undefined where none is left. */
export const withCauses = (group: IssueGroup, causes: readonly IssueCause[]): IssueGroup | undefined =>
  causes.length === 0 ? undefined : { ...group, causes, count: cellsOf(causes) };

function searched(group: IssueGroup, words: readonly string[], groupText: string): IssueGroup | undefined {
  const missing = words.filter((word) => !groupText.includes(word));
  if (missing.length === 0) return group;
  const causes = group.causes.filter((cause) => {
    const text = causeText(cause);
    return missing.every((word) => text.includes(word));
  });
  return withCauses(group, causes);
}

/** The groups that pass every filter, with those of their causes that hold all words searched for. */
export function filterGroups(
  groups: readonly IssueGroup[],
  { hidden, entity, code, fixable, text }: IssueFilter,
  { isFixable, textOf }: FilterFacts,
): readonly IssueGroup[] {
  const kept = groups.filter(
    (group) =>
      !hidden.includes(group.severity) &&
      (entity === '' || group.entity === entity) &&
      (code === '' || group.code === code) &&
      (!fixable || isFixable(group)),
  );
  const words = foldText(text).split(' ').filter(Boolean);
  return words.length === 0 ? kept : kept.flatMap((group) => searched(group, words, textOf(group)) ?? []);
}
