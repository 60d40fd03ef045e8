import { addedRow, cellEdits, rowsChanged, type CatalogAct } from '../../catalog/acts/catalog-change';
import type { Catalog } from '../../catalog/catalog';
import type { CatalogNode } from '../../catalog/catalog-node';
import { dayBefore } from './plan-version';

export interface AssignmentWish {
  /** Legacy ID of the agent. */
  readonly agent: string;
  readonly plan: string;
  /** ISO date of the first day. */
  readonly from: string;
}

/** Assignments of all an agent sells that would still hold on a day. */
const goingOn = (catalog: Catalog, { agent, from }: AssignmentWish): readonly CatalogNode[] =>
  catalog.rows('agentAssignment').filter((node) => {
    const row = catalog.read(node);
    return (
      row('agent') === agent &&
      row('customer') === null &&
      row('subscription') === null &&
      String(row('effectiveTo') ?? '9999-12-31') >= from
    );
  });

/** An ID no assignment has yet: `AA-7`. */
function freeAssignment(catalog: Catalog): string {
  const taken = new Set(catalog.rows('agentAssignment').map(({ key }) => key));
  let number = taken.size + 1;
  while (taken.has(`AA-${String(number)}`)) number += 1;
  return `AA-${String(number)}`;
}

/** Pays an agent by a plan from a day on; what paid all the agent sells until then ends the day before. */
export const assignAgent =
  (wish: AssignmentWish): CatalogAct =>
  (planning) => {
    const { catalog } = planning;
    const before = goingOn(catalog, wish);
    if (before.some((node) => String(catalog.read(node)('effectiveFrom') ?? '') >= wish.from))
      throw rowsChanged();
    return {
      edits: before.flatMap((node) => cellEdits(planning, node, 'effectiveTo', dayBefore(wish.from))),
      added: [
        addedRow(planning, 'agentAssignment', {
          legacyId: freeAssignment(catalog),
          agent: wish.agent,
          plan: wish.plan,
          effectiveFrom: wish.from,
        }),
      ],
    };
  };

/** Whether an agent can be given another plan on that day: no assignment begins on it or after it. */
export const canAssign = (catalog: Catalog, wish: AssignmentWish): boolean =>
  catalog.find('salesAgent', wish.agent) !== undefined &&
  goingOn(catalog, wish).every((node) => String(catalog.read(node)('effectiveFrom') ?? '') < wish.from);
