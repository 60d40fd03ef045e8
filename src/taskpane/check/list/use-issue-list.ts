import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { IssueCause, IssueGroup } from '../../../core/validation/group-issues';
import type { Waiver } from '../../../core/validation/waiver';
import type { WorkspaceCheck } from '../../../workflows/validate-workspace';
import type { CheckView } from '../check-view';
import { branchesOf, inOrderOf, type Branch } from './branches';
import { filterGroups } from './issue-filter';
import { issueNames, type IssueNames } from './issue-names';
import { listLines, type ListLines } from './list-lines';
import { waivedGroups } from './waived-groups';

/** The list a person sees of a check. */
export interface IssueList {
  readonly names: IssueNames;
  /** Everything of its kind, before the filters. */
  readonly all: readonly IssueGroup[];
  /** What the filters let through, in the order of the check. */
  readonly shown: readonly IssueGroup[];
  readonly lines: ListLines;
  readonly waiversOf: (cause: IssueCause) => readonly Waiver[];
}

/** While edits are followed every line keeps its place; another look, or a check that was asked for, sorts anew. */
function useKeptOrder(branches: readonly Branch[], look: string): readonly Branch[] {
  const [kept, setKept] = useState<{ readonly look: string; readonly keys: readonly string[] }>();
  const ordered = useMemo(
    () => (kept?.look === look ? inOrderOf(branches, kept.keys) : branches),
    [branches, kept, look],
  );
  useEffect(() => {
    const keys = ordered.map(({ key }) => key);
    setKept((before) =>
      before?.look === look &&
      before.keys.length === keys.length &&
      keys.every((key, at) => key === before.keys[at])
        ? before
        : { look, keys },
    );
  }, [ordered, look]);
  return ordered;
}

/** Works the list out of the check; typing in the search waits for no list. */
export function useIssueList(
  check: WorkspaceCheck,
  { grouping, filter, shows, opened }: CheckView,
  isFixable: (group: IssueGroup) => boolean,
  passedAt: number,
): IssueList {
  const names = useMemo(() => issueNames(check), [check]);
  const waived = useMemo(() => waivedGroups(check.waived), [check.waived]);
  const all = shows === 'open' ? check.groups : waived.groups;
  const wanted = useDeferredValue(filter);
  const shown = useMemo(
    () => filterGroups(all, wanted, { isFixable, textOf: names.searchTextOf }),
    [all, wanted, isFixable, names],
  );
  const sorted = useMemo(() => branchesOf(shown, grouping), [shown, grouping]);
  const branches = useKeptOrder(sorted, `${grouping} ${shows} ${JSON.stringify(wanted)} ${String(passedAt)}`);
  return useMemo(() => {
    const waiversOf = (cause: IssueCause) => waived.waiversOf.get(cause) ?? [];
    const markOf = (cause: IssueCause) => {
      const [first] = waiversOf(cause);
      return first ? `${first.by} ${first.at.slice(0, 10)} ${first.reason}` : '';
    };
    return { names, all, shown, lines: listLines(branches, opened, markOf), waiversOf };
  }, [names, all, shown, branches, opened, waived]);
}
