import type { EntitySummary } from '../../workflows/home-state';
import type { PushSummary } from '../../workflows/push-workspace';

/** Rows certainly in SmartBilling, certainly not, and honestly unknown. */
export type SheetFates = PushSummary['fates'];

export type RowOutcome = Exclude<keyof PushSummary['entities'][string], 'rows'>;

const sumStatuses = (
  entities: readonly EntitySummary[],
  statuses: readonly (keyof EntitySummary['byStatus'])[],
): number =>
  entities.reduce(
    (sum, { byStatus }) => sum + statuses.reduce((rows, status) => rows + byStatus[status], 0),
    0,
  );

/** Rows without an error that SmartBilling does not have as they stand. */
export const waitingRows = (entities: readonly EntitySummary[]): number =>
  sumStatuses(entities, ['Ready', 'Warning']);

/** Rows a run sends: those waiting, and those it would find unchanged. */
export const sendableRows = (entities: readonly EntitySummary[]): number =>
  sumStatuses(entities, ['Ready', 'Warning', 'Pushed', 'Skipped']);

/** Rows with errors: they stay behind. */
export const heldRows = (entities: readonly EntitySummary[]): number => sumStatuses(entities, ['Error']);

/** What the sheets themselves say, before anything is sent from here. */
export function fatesOfSheets(entities: readonly EntitySummary[]): SheetFates {
  const rows = entities.reduce((sum, entity) => sum + entity.rows, 0);
  const there = sumStatuses(entities, ['Pushed', 'Skipped']);
  return { in: there, notIn: rows - there, unknown: 0 };
}

/** People's own rows with these outcomes; the lists the product ships go along uncounted. */
const sumOutcomes = ({ entities }: PushSummary, outcomes: readonly RowOutcome[]): number =>
  Object.entries(entities).reduce(
    (sum, [name, counts]) =>
      name === 'listValue' ? sum : sum + outcomes.reduce((rows, outcome) => rows + counts[outcome], 0),
    0,
  );

/** Rows SmartBilling took, or in a dry run would take. */
export const takenRows = (summary: PushSummary): number =>
  sumOutcomes(summary, ['created', 'updated', 'unchanged', 'skipped']);

/** Rows SmartBilling had already as they are. */
export const knownRows = (summary: PushSummary): number => sumOutcomes(summary, ['unchanged', 'skipped']);

export const rejectedRows = (summary: PushSummary): number => sumOutcomes(summary, ['rejected']);

/** Where people's rows are after a run; with rows unknown, those of the lists count as well, since they may be among them. */
export function fatesAfter(summary: PushSummary): SheetFates {
  if (summary.fates.unknown > 0) return summary.fates;
  return {
    in: takenRows(summary),
    notIn: sumOutcomes(summary, ['rejected', 'notSent']),
    unknown: 0,
  };
}
