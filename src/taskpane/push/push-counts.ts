import type { EntitySummary } from '../../workflows/home-state';
import type { PushSummary } from '../../workflows/push-workspace';

/** Rows certainly in SmartBilling, certainly not, and honestly unknown. */
export type SheetFates = PushSummary['fates'];

type Outcomes = PushSummary['entities'][string];

/** Rows the check found without an error and that are not in SmartBilling yet as they stand. */
export const sendableRows = (entities: readonly EntitySummary[]): number =>
  entities.reduce((sum, { byStatus }) => sum + byStatus.Ready + byStatus.Warning, 0);

/** What the sheets themselves say, before anything is sent from here. */
export function fatesOfSheets(entities: readonly EntitySummary[]): SheetFates {
  const rows = entities.reduce((sum, entity) => sum + entity.rows, 0);
  const pushed = entities.reduce((sum, { byStatus }) => sum + byStatus.Pushed, 0);
  return { in: pushed, notIn: rows - pushed, unknown: 0 };
}

export const sumOutcome = ({ entities }: PushSummary, outcome: keyof Outcomes): number =>
  Object.values(entities).reduce((sum, counts) => sum + counts[outcome], 0);

/** Rows SmartBilling took, or in a dry run would take. */
export const takenRows = (summary: PushSummary): number =>
  sumOutcome(summary, 'created') +
  sumOutcome(summary, 'updated') +
  sumOutcome(summary, 'unchanged') +
  sumOutcome(summary, 'skipped');
