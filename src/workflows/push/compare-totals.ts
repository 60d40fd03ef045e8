import { controlTotal, totalsTie, type ControlTotal } from '../../core/push/control-totals';
import type { Connection } from '../connect';
import { keepTrying, type Patience } from './keep-trying';
import type { RunningPush } from './running-push';

/** Totals of the rows SmartBilling took, in the sheet and as it stored them (null in a dry run). */
export interface ComparedTotal extends ControlTotal {
  readonly stored: ControlTotal | null;
  /** Fields the connection has no place for: their sums cannot be asked for, and are in neither total. */
  readonly notCompared?: readonly string[];
}

/** The totals of every sheet with rows the connection has a place for, over all that is in so far. */
export async function compareTotals(
  push: RunningPush,
  { client }: Connection,
  patience: Patience,
): Promise<Record<string, ComparedTotal>> {
  const { mode, run } = push.journal;
  const totals: Record<string, ComparedTotal> = {};
  for (const [name, outcomes] of push.outcomes) {
    const entity = push.registry.find((one) => one.name === name);
    const check = push.checked.entities.get(name);
    if (!entity || !check || check.rows === 0 || !client.carries(name)) continue;
    const { count, sums } = controlTotal(entity, check.decoded, outcomes.stored());
    const stored = mode === 'dryRun' ? null : await keepTrying(() => client.totals(name, run), patience);
    const [compared, others] = [true, false].map((wanted) =>
      Object.entries(sums).filter(([field]) => client.carries(name, field) === wanted),
    );
    const notCompared = (others ?? []).map(([field]) => field);
    totals[name] = {
      count,
      sums: Object.fromEntries(compared ?? []),
      stored: stored && { count: stored.count, sums: stored.sums },
      ...(notCompared.length > 0 ? { notCompared } : {}),
    };
  }
  return totals;
}

/** The entities whose two sides differ; a side that could not be asked for does not. */
export const untiedOf = (totals: Readonly<Record<string, ComparedTotal>>): readonly string[] =>
  Object.entries(totals).flatMap(([name, { stored, ...sheet }]) =>
    stored === null || totalsTie(sheet, stored) ? [] : [name],
  );
