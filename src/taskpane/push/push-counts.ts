import type { EntitySummary } from '../../workflows/home-state';
import type { LeftPush } from '../../workflows/push/kept-journals';
import { sumFates, type RowFates } from '../../workflows/push/push-fates';
import type { PushSummary } from '../../workflows/push-workspace';

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

/** Rows a run sends: those waiting, those that were refused when they were sent last, and those it would find unchanged. */
export const sendableRows = (entities: readonly EntitySummary[]): number =>
  sumStatuses(entities, ['Ready', 'Warning', 'Failed', 'Pushed', 'Skipped']);

/** Rows with errors: they stay behind. */
export const heldRows = (entities: readonly EntitySummary[]): number => sumStatuses(entities, ['Error']);

/**
 * What the sheets themselves say, before anything is sent from here, and what the journal of a push that broke off knows
 * better: rows it has answers for are in, rows it has none for are unknown.
 */
export const fatesOfSheets = (entities: readonly EntitySummary[], left?: LeftPush): RowFates =>
  sumFates(
    entities.map((entity) => {
      const { taken = 0, unanswered = 0 } = left?.entities[entity.name] ?? {};
      const there = Math.min(entity.rows, Math.max(sumStatuses([entity], ['Pushed', 'Skipped']), taken));
      const unknown = Math.min(entity.rows - there, unanswered);
      return { in: there, notIn: entity.rows - there - unknown, unknown };
    }),
  );

/** The lists the product ships go along uncounted. */
const isOwn = (entity: string): boolean => entity !== 'listValue';

/** Where people's rows are, during a push or after it. */
export const ownFates = (fates: Readonly<Record<string, RowFates>>): RowFates =>
  sumFates(Object.entries(fates).flatMap(([entity, one]) => (isOwn(entity) ? [one] : [])));

/** People's own rows with these outcomes. */
const sumOutcomes = ({ entities }: PushSummary, outcomes: readonly RowOutcome[]): number =>
  Object.entries(entities).reduce(
    (sum, [name, counts]) =>
      isOwn(name) ? sum + outcomes.reduce((rows, outcome) => rows + counts[outcome], 0) : sum,
    0,
  );

/** Rows SmartBilling took, or in a dry run would take. */
export const takenRows = (summary: PushSummary): number =>
  sumOutcomes(summary, ['created', 'updated', 'unchanged', 'skipped']);

/** Rows SmartBilling had already as they are. */
export const knownRows = (summary: PushSummary): number => sumOutcomes(summary, ['unchanged', 'skipped']);

export const rejectedRows = (summary: PushSummary): number => sumOutcomes(summary, ['rejected']);
