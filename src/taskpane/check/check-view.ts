import type { Severity } from '../../core/kernel/issue';
import type { IssueCause, IssueGroup } from '../../core/validation/group-issues';
import { placeOf } from '../../workflows/place-issue';
import type { EntityCell, WorkspacePlaces } from '../../workflows/watch-workbook';

/** A cell the lower part speaks of; `place` reads `Customers!J118`. */
export interface Here {
  readonly place: string;
  readonly cell: EntityCell;
}

/** The cells of one cause, gone through one by one. */
export interface Walk {
  readonly group: IssueGroup;
  readonly cause: IssueCause;
  readonly position: number;
}

/** What a person has chosen to look at; what was found is not in it. */
export interface CheckView {
  /** An entity's name, or blank for all sheets. */
  readonly entity: string;
  readonly hidden: readonly Severity[];
  readonly walk: Walk | undefined;
  readonly here: Here | undefined;
}

export const firstView: CheckView = { entity: '', hidden: [], walk: undefined, here: undefined };

export type CheckViewEvent =
  | { readonly type: 'entityChosen'; readonly entity: string }
  | { readonly type: 'severityToggled'; readonly severity: Severity }
  | { readonly type: 'walked'; readonly walk: Walk; readonly places: WorkspacePlaces }
  | { readonly type: 'cellSelected'; readonly here: Here | undefined }
  | { readonly type: 'checked' };

/** The cell a walk has come to. */
export const cellOfWalk = ({
  group: { entity, field },
  cause,
  position,
}: Walk): EntityCell & { field: string } => ({
  entity,
  field,
  rowIndex: cause.rows[position] ?? 0,
});

export function hereOf(walk: Walk, places: WorkspacePlaces): Here {
  const cell = cellOfWalk(walk);
  const place = placeOf(cell, places);
  return { place: `${place.sheet}!${place.cell}`, cell };
}

export function checkViewReducer(view: CheckView, event: CheckViewEvent): CheckView {
  switch (event.type) {
    case 'entityChosen':
      return { ...view, entity: event.entity };
    case 'severityToggled': {
      const { severity } = event;
      const hidden = view.hidden.includes(severity)
        ? view.hidden.filter((other) => other !== severity)
        : [...view.hidden, severity];
      return { ...view, hidden };
    }
    case 'walked':
      return { ...view, walk: event.walk, here: hereOf(event.walk, event.places) };
    case 'cellSelected':
      return { ...view, here: event.here };
    case 'checked':
      // The issues of a walk are those of the check before; the cell stays in sight.
      return { ...view, walk: undefined };
  }
}

export const shownGroups = (
  groups: readonly IssueGroup[],
  { entity, hidden }: CheckView,
): readonly IssueGroup[] =>
  groups.filter((group) => (entity === '' || group.entity === entity) && !hidden.includes(group.severity));
