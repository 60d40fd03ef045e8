import type { WaivedIssue } from '../../../core/validation/checker';
import { groupIssues, type IssueCause, type IssueGroup } from '../../../core/validation/group-issues';
import type { Waiver } from '../../../core/validation/waiver';

/** Waived warnings as groups, and of each cause the waivers that hold for its cells. */
export interface WaivedGroups {
  readonly groups: readonly IssueGroup[];
  readonly waiversOf: ReadonlyMap<IssueCause, readonly Waiver[]>;
}

const decisionOf = ({ reason, by, at }: Waiver): string => `${by}\n${at.slice(0, 10)}\n${reason}`;

function byDecision(waived: readonly WaivedIssue[]): readonly (readonly WaivedIssue[])[] {
  const decisions = new Map<string, WaivedIssue[]>();
  for (const one of waived) {
    const key = decisionOf(one.waiver);
    const same = decisions.get(key);
    if (same) same.push(one);
    else decisions.set(key, [one]);
  }
  return [...decisions.values()];
}

const cellKey = (code: string, entity: string, field: string, row: number): string =>
  `${code}\n${entity}\n${field}\n${String(row)}`;

/** Groups what is waived by who decided it, when and why, so that a cause has one reason and is withdrawn as one. */
export function waivedGroups(waived: readonly WaivedIssue[]): WaivedGroups {
  const groups: IssueGroup[] = [];
  const waiversOf = new Map<IssueCause, readonly Waiver[]>();
  for (const decision of byDecision(waived)) {
    const waivers = new Map(
      decision.map(({ issue, waiver }) => [
        cellKey(issue.code, issue.entity, issue.field, issue.rowIndex),
        waiver,
      ]),
    );
    for (const group of groupIssues(decision.map(({ issue }) => issue))) {
      groups.push(group);
      for (const cause of group.causes)
        waiversOf.set(
          cause,
          cause.rows.flatMap((row) => waivers.get(cellKey(group.code, group.entity, group.field, row)) ?? []),
        );
    }
  }
  return { groups, waiversOf };
}
