import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { errorFault } from '../../core/entity/kind-spec';
import type { RowFault } from '../../core/entity/judge-row';
import { shownValue } from '../../core/kernel/shown-value';
import { sameStored } from '../../core/push/same-stored';
import { changedSince } from '../../core/push/wire';
import type { Queries } from '../database/database';
import type { RowDecision } from './row-decision';

type Update = Extract<RowDecision, { readonly fate: 'updated' }>;

/** Whose updates these are, and of which runs their client knew. */
export interface Seeing {
  readonly tenant: string;
  readonly run: string;
  readonly sees: readonly string[];
}

const isUpdate = (decision: RowDecision): decision is Update => decision.fate === 'updated';

/** Ids of records of which these runs know a version, but not the one that is there. What was taken back counts for nothing. */
async function changedOtherwise(
  queries: Queries,
  tenant: string,
  runs: readonly string[],
  entity: AnyEntity,
  updates: readonly Update[],
): Promise<ReadonlySet<string>> {
  const found = await queries.query<{ id: string }>(
    `SELECT held.id FROM unnest($3::text[], $4::int[]) AS held(id, version) CROSS JOIN LATERAL (
       SELECT max(version) AS version FROM (
         SELECT version, run FROM run_writes
         WHERE tenant = $1 AND entity = $2 AND record_id = held.id AND outcome IS NULL
         UNION ALL
         SELECT version, run FROM run_sightings WHERE tenant = $1 AND entity = $2 AND record_id = held.id) AS known
       WHERE run = ANY($5::text[]) OFFSET 0) AS seen
     WHERE seen.version < held.version`,
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
    return sameStored(entity.fields[name], sent, held) ? [] : [otherwiseFault(entity, name, held)];
  });

/**
 * Refuses updates of records that were changed by others than the runs their client knew of: it has never seen what it
 * would overwrite. A record none of these runs knows is a duplicate, which has rules of its own.
 */
export async function refuseChanged(
  queries: Queries,
  { tenant, run, sees }: Seeing,
  entity: AnyEntity,
  decisions: readonly RowDecision[],
): Promise<readonly RowDecision[]> {
  const updates = decisions.filter(isUpdate);
  if (updates.length === 0) return decisions;
  const changed = await changedOtherwise(queries, tenant, [...sees, run], entity, updates);
  if (changed.size === 0) return decisions;
  return decisions.map((decision) => {
    if (!isUpdate(decision) || !changed.has(decision.record.id)) return decision;
    const { sent, record } = decision;
    const held = { ...record, version: record.version - 1 };
    return { fate: 'rejected', sent, faults: otherwiseFaults(entity, decision), record: held };
  });
}

type Unchanged = Extract<RowDecision, { readonly fate: 'unchanged' }>;

const isAsSent = (decision: RowDecision): decision is Unchanged =>
  decision.fate === 'unchanged' && decision.isAsSent;

/** Notes which versions the run found just as its client sent them: it knows them as if it had written them. */
export async function noteSightings(
  queries: Queries,
  { tenant, run, sees }: Seeing,
  entity: AnyEntity,
  decisions: readonly RowDecision[],
): Promise<void> {
  const sighted = decisions.filter(isAsSent);
  if (sighted.length === 0) return;
  const known = (table: string): string =>
    `SELECT FROM ${table} k WHERE k.tenant = $1 AND k.entity = $2 AND k.record_id = s.id AND k.version = s.version
       AND k.run = ANY($6::text[])`;
  await queries.query(
    `INSERT INTO run_sightings (tenant, entity, record_id, version, run)
     SELECT $1, $2, s.id, s.version, $5 FROM unnest($3::text[], $4::int[]) AS s(id, version)
     WHERE NOT EXISTS (${known('run_writes')}) AND NOT EXISTS (${known('run_sightings')})
     ON CONFLICT DO NOTHING`,
    [
      tenant,
      entity.name,
      sighted.map(({ record }) => record.id),
      sighted.map(({ record }) => String(record.version)),
      run,
      [...sees, run],
    ],
  );
}
