import type { AnyEntity } from '../../core/entity/entity';
import { controlTotal, totalsTie, type ControlTotal } from '../../core/push/control-totals';
import type { ChainLink } from '../../core/push/receipt';
import type { RowOutcomes } from '../../core/push/row-outcomes';
import type { EntityCheck } from '../../core/validation/validate-workspace';
import type { Connection } from '../connect';
import { keepTrying, type Patience } from './keep-trying';
import { linksOf, type RowsLink } from './receipt-links';
import type { RunningPush } from './running-push';

/**
 * Totals of the rows SmartBilling says it took; beside them those of all rows of the sheet, of those sent, and as they
 * are stored (null in a dry run).
 */
export interface ComparedTotal extends RowsLink {
  readonly sheet: RowsLink;
  readonly sent: RowsLink;
  readonly stored: ChainLink | null;
  /** Fields the connection has no place for: their sums cannot be asked for, and are in no total. */
  readonly notCompared?: readonly string[];
}

const storedOf = (
  { journal }: RunningPush,
  { client }: Connection,
  entity: string,
  patience: Patience,
): Promise<ChainLink> => keepTrying(() => client.totals(entity, journal.run), patience);

/** A total without the sums the connection has no place for. */
function carriedOnly<Total extends ControlTotal>(
  { client }: Connection,
  entity: string,
  total: Total,
): Total {
  const sums = Object.entries(total.sums).filter(([field]) => client.carries(entity, field));
  return { ...total, sums: Object.fromEntries(sums) };
}

interface Comparable {
  readonly entity: AnyEntity;
  readonly check: EntityCheck;
  readonly outcomes: RowOutcomes;
}

/** The sheets with rows the connection has a place for. */
const comparable = (push: RunningPush, { client }: Connection): readonly Comparable[] =>
  [...push.outcomes].flatMap(([name, outcomes]) => {
    const entity = push.registry.find((one) => one.name === name);
    const check = push.checked.entities.get(name);
    return entity && check && check.rows > 0 && client.carries(name) ? [{ entity, check, outcomes }] : [];
  });

/** What SmartBilling holds of every sheet, by entity; nothing in a dry run. */
export type StoredTotals = ReadonlyMap<string, ChainLink>;

/** Asks for what SmartBilling holds of all that is in so far, of the longest sheets first and of several at once. */
export async function storedTotals(
  push: RunningPush,
  connection: Connection,
  patience: Patience,
): Promise<StoredTotals> {
  const stored = new Map<string, ChainLink>();
  if (push.journal.mode === 'dryRun') return stored;
  const waiting = comparable(push, connection)
    .toSorted((a, b) => b.check.rows - a.check.rows)
    .values();
  const lane = async (): Promise<void> => {
    for (const { entity } of waiting)
      stored.set(entity.name, await storedOf(push, connection, entity.name, patience));
  };
  await Promise.all(Array.from({ length: push.batchesAtOnce }, lane));
  return stored;
}

/** The totals of every sheet over all that is in so far, beside those that were asked for. */
export async function compareTotals(
  push: RunningPush,
  connection: Connection,
  asked: Promise<StoredTotals>,
): Promise<Record<string, ComparedTotal>> {
  const links = comparable(push, connection).map(
    ({ entity, check, outcomes }) => [entity.name, linksOf(push, entity, check, outcomes)] as const,
  );
  const held = await asked;
  return Object.fromEntries(
    links.map(([name, { acknowledged, sheet, sent }]) => {
      const stored = held.get(name);
      const notCompared = Object.keys(sheet.sums).filter((field) => !connection.client.carries(name, field));
      const compared: ComparedTotal = {
        ...carriedOnly(connection, name, acknowledged),
        sheet: carriedOnly(connection, name, sheet),
        sent: carriedOnly(connection, name, sent),
        stored: stored ? { count: stored.count, sums: stored.sums, hash: stored.hash } : null,
        ...(notCompared.length > 0 ? { notCompared } : {}),
      };
      return [name, compared];
    }),
  );
}

/** The entities whose two sides differ; a side that could not be asked for does not. */
export const untiedOf = (totals: Readonly<Record<string, ComparedTotal>>): readonly string[] =>
  Object.entries(totals).flatMap(([name, { stored, ...acknowledged }]) =>
    stored === null || totalsTie(acknowledged, stored) ? [] : [name],
  );

/** As `untiedOf`, between two waves: without the fingerprints of all rows. */
export async function untiedSoFar(
  push: RunningPush,
  connection: Connection,
  patience: Patience,
): Promise<readonly string[]> {
  const untied: string[] = [];
  for (const { entity, check, outcomes } of comparable(push, connection)) {
    const taken = outcomes.stored();
    if (taken.length === 0) continue;
    const sheet = carriedOnly(connection, entity.name, controlTotal(entity, check.decoded, taken));
    if (!totalsTie(sheet, await storedOf(push, connection, entity.name, patience))) untied.push(entity.name);
  }
  return untied;
}
