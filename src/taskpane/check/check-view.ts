import type { EntityCell } from '../../workflows/watch-workbook';
import type { Grouping } from './list/branches';
import { noFilter, type IssueFilter } from './list/issue-filter';

/** A cell the lower part speaks of; `place` reads `Customers!J118`. */
export interface Here {
  readonly place: string;
  readonly cell: EntityCell;
}

/** What a person has chosen to look at; what was found is not in it, so that it outlives every check. */
export interface CheckView {
  readonly grouping: Grouping;
  readonly filter: IssueFilter;
  /** What is to mend, or the warnings let stand. */
  readonly shows: 'open' | 'waived';
  /** Keys of the branches that show their causes. */
  readonly opened: ReadonlySet<string>;
  /** The key of the line the keyboard is on. */
  readonly active: string | undefined;
  readonly here: Here | undefined;
}

export const firstView: CheckView = {
  grouping: 'rule',
  filter: noFilter,
  shows: 'open',
  opened: new Set(),
  active: undefined,
  here: undefined,
};

export type CheckViewEvent =
  | { readonly type: 'grouped'; readonly grouping: Grouping }
  | { readonly type: 'filtered'; readonly filter: Partial<IssueFilter> }
  | { readonly type: 'showed'; readonly shows: CheckView['shows'] }
  | { readonly type: 'opened'; readonly key: string; readonly isOpen: boolean }
  | { readonly type: 'activated'; readonly key: string | undefined }
  | { readonly type: 'cellSelected'; readonly here: Here | undefined };

function withBranch(opened: ReadonlySet<string>, key: string, isOpen: boolean): ReadonlySet<string> {
  const next = new Set(opened);
  if (isOpen) next.add(key);
  else next.delete(key);
  return next;
}

export function checkViewReducer(view: CheckView, event: CheckViewEvent): CheckView {
  switch (event.type) {
    case 'grouped':
      return { ...view, grouping: event.grouping, active: undefined };
    case 'filtered':
      return { ...view, filter: { ...view.filter, ...event.filter } };
    case 'showed':
      return { ...view, shows: event.shows, active: undefined };
    case 'opened':
      return { ...view, opened: withBranch(view.opened, event.key, event.isOpen) };
    case 'activated':
      return { ...view, active: event.key };
    case 'cellSelected':
      return { ...view, here: event.here };
  }
}
