import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { errorFault } from '../../core/entity/kind-spec';
import type { RowFault } from '../../core/entity/judge-row';
import { shownValue } from '../../core/kernel/shown-value';
import { changedSince } from '../../core/push/wire';
import type { Queries } from '../database/database';
import { isSameValue } from './duplicate-mode';
import type { RowDecision } from './row-decision';

type Update = Extract<RowDecision, { readonly fate: 'updated' }>;

/** Whose updates these are, and of which runs their client knew. */
export interface Seeing {
  readonly tenant: string;
  readonly run: string;
  /** null where it wants to be refused nothing. */
  readonly sees: readonly string[] | null;
}

const isUpdate = (decision: RowDecision): decision is Update => decision.fate === 'updated';

/** Ids of records that one of these runs wrote, and that did not stay as the last of them left it. What was taken back counts for nothing. */
async function changedOtherwise(
  queries: Queries,
  tenant: string,
  runs: readonly string[],
  entity: AnyEntity,
  updates: readonly Update[],
): Promise<ReadonlySet<string>> {
  const found = await queries.query<{ id: string }>(
    `SELECT held.id FROM unnest($3::text[], $4::int[]) AS held(id, version) CROSS JOIN LATERAL (
       SELECT bool_or(run = ANY($5::text[])) AS is_seen,
         bool_or(version = held.version AND run = ANY($5::text[])) AS is_as_seen
       FROM run_writes WHERE tenant = $1 AND entity = $2 AND record_id = held.id AND outcome IS NULL OFFSET 0) AS known
     WHERE known.is_seen AND NOT known.is_as_seen`,
    [
      tenant,
      entity.name,
      updates.map(({ record }) => record.id),
      updates.map(({ record }) => String(record.version - 1)),
      runs,
    ],
  );
  return new Set(found.map(({ id }) => id));
}

const shownOf = (entity: AnyEntity, field: string, value: Canonical): string =>
  shownValue(String(value ?? ''), entity.secrets?.fields.includes(field) ?? false);

function otherwiseFault(entity: AnyEntity, field: string, value: Canonical): RowFault {
  const shown = shownOf(entity, field, value);
  const expected =
    shown === ''
      ? {
          en: 'changed in SmartBilling since your last push, where it is empty now',
          fr: 'modifié dans SmartBilling depuis votre dernier envoi, et vide maintenant',
        }
      : {
          en: `changed in SmartBilling since your last push, where it is now “${shown}”`,
          fr: `modifié dans SmartBilling depuis votre dernier envoi, et maintenant « ${shown} »`,
        };
  return { ...errorFault(changedSince, expected), field };
}

/** One for each field in which both sides differ. */
const otherwiseFaults = (entity: AnyEntity, { before, row }: Update): readonly RowFault[] =>
  Object.keys(row).flatMap((name) => {
    const [held, sent] = [before[name] ?? null, row[name] ?? null];
    return isSameValue(entity.fields[name], held, sent) ? [] : [otherwiseFault(entity, name, held)];
  });

/**
 * Refuses updates of records that were changed by others than the runs their client knew of: it has never seen what it
 * would overwrite. A record none of these runs wrote is a duplicate, which has rules of its own.
 */
export async function refuseChanged(
  queries: Queries,
  { tenant, run, sees }: Seeing,
  entity: AnyEntity,
  decisions: readonly RowDecision[],
): Promise<readonly RowDecision[]> {
  const updates = decisions.filter(isUpdate);
  if (updates.length === 0 || sees === null) return decisions;
  const changed = await changedOtherwise(queries, tenant, [...sees, run], entity, updates);
  if (changed.size === 0) return decisions;
  return decisions.map((decision) => {
    if (!isUpdate(decision) || !changed.has(decision.record.id)) return decision;
    const { sent, record } = decision;
    const held = { ...record, version: record.version - 1 };
    return { fate: 'rejected', sent, faults: otherwiseFaults(entity, decision), record: held };
  });
}
