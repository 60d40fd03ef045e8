import { addDays, formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import {
  addedRow,
  cellEdits,
  rowsChanged,
  standingNode,
  valuesOf,
  type CatalogAct,
} from '../../catalog/acts/catalog-change';
import type { Catalog } from '../../catalog/catalog';
import type { CatalogNode } from '../../catalog/catalog-node';
import { linesOfPlan } from '../words/plan-words';

/** The day before an ISO date; the text itself where it is none. */
export function dayBefore(day: string): string {
  const date = parseIsoDate(day);
  return date ? formatIsoDate(addDays(date, -1)) : day;
}

/** The number a new line of a plan gets: one more than the highest. */
export const nextLineNumber = (catalog: Catalog, plan: string): number =>
  linesOfPlan(catalog, plan).reduce(
    (most, node) => Math.max(most, Number(catalog.read(node)('lineNumber') ?? 0)),
    0,
  ) + 1;

/** Lines that hold the day before a version begins and would still hold on its first day. */
export const linesGoingOn = (catalog: Catalog, plan: string, from: string): readonly CatalogNode[] =>
  linesOfPlan(catalog, plan).filter((node) => {
    const row = catalog.read(node);
    return String(row('effectiveFrom') ?? '') < from && String(row('expiry') ?? '9999-12-31') >= from;
  });

export interface VersionWish {
  /** ISO date of the first day of the new version. */
  readonly from: string;
  /** What the plan is called from then on; blank keeps what it is called. */
  readonly version: string;
}

/** Begins a version of a plan on a day: lines that go on end the day before, and copies of them begin. */
export const beginVersion =
  (plan: CatalogNode, { from, version }: VersionWish): CatalogAct =>
  (planning) => {
    const { catalog } = planning;
    const header = standingNode(catalog, plan);
    const going = linesGoingOn(catalog, header.key, from);
    if (going.length === 0) throw rowsChanged();
    const first = nextLineNumber(catalog, header.key);
    return {
      edits: [
        ...going.flatMap((node) => cellEdits(planning, node, 'expiry', dayBefore(from))),
        ...(version === '' ? [] : cellEdits(planning, header, 'version', version)),
      ],
      added: going.map((node, index) =>
        addedRow(planning, 'commissionPlanLine', {
          ...valuesOf(catalog, node),
          lineNumber: first + index,
          effectiveFrom: from,
        }),
      ),
    };
  };
