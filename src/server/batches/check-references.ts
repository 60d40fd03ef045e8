import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { referenceColumns, targetOf } from '../../core/entity/references';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { rehearsedReferences } from './rehearsal';
import { isWritten, type RowDecision, type WrittenRow } from './row-decision';
import { unresolvedFault } from './row-faults';

interface Link {
  readonly field: string;
  readonly target: AnyEntity;
  readonly value: string;
}

/** The references of a row that lead to entities this server has. */
function linksOf(entity: AnyEntity, { row }: WrittenRow, entities: readonly AnyEntity[]): Link[] {
  return referenceColumns(entity).flatMap(({ name, field }) => {
    const value = row[name] ?? null;
    if (value === null) return [];
    const targetName = targetOf(field, (peer): Canonical => row[peer] ?? null);
    const target = entities.find((candidate) => candidate.name === targetName);
    return target ? [{ field: name, target, value: String(value) }] : [];
  });
}

async function storedReferences(
  queries: Queries,
  tenant: string,
  target: AnyEntity,
  values: readonly string[],
): Promise<readonly string[]> {
  const { name, referenceColumn } = entityTable(target);
  const found = await queries.query<{ value: string }>(
    `SELECT sent.value FROM unnest($2::text[]) AS sent(value) CROSS JOIN LATERAL (
       SELECT FROM ${name} WHERE sb_tenant = $1 AND ${referenceColumn} = sent.value LIMIT 1) AS found`,
    [tenant, values],
  );
  return found.map(({ value }) => value);
}

export interface ReferenceContext {
  readonly tenant: string;
  readonly entities: readonly AnyEntity[];
  /** The run whose rehearsed rows count as there, in a dry run. */
  readonly rehearsedRun: string | undefined;
}

async function resolvable(
  queries: Queries,
  { tenant, rehearsedRun }: ReferenceContext,
  links: readonly Link[],
): Promise<ReadonlyMap<AnyEntity, Set<string>>> {
  const wanted = new Map<AnyEntity, Set<string>>();
  for (const { target, value } of links) {
    const values = wanted.get(target) ?? new Set<string>();
    wanted.set(target, values.add(value));
  }
  const found = new Map<AnyEntity, Set<string>>();
  for (const [target, wantedValues] of wanted) {
    const values = [...wantedValues];
    const stored = await storedReferences(queries, tenant, target, values);
    const rehearsed =
      rehearsedRun === undefined
        ? []
        : await rehearsedReferences(queries, tenant, rehearsedRun, target.name, values);
    found.set(target, new Set([...stored, ...rehearsed]));
  }
  return found;
}

/**
 * V005 for rows whose references lead to no stored record and to no accepted row of the same batch; a row that falls
 * takes those that lean on it with it.
 */
export async function checkReferences(
  queries: Queries,
  context: ReferenceContext,
  entity: AnyEntity,
  decisions: readonly RowDecision[],
): Promise<readonly RowDecision[]> {
  const links = new Map(
    decisions
      .filter(isWritten)
      .map((decision) => [decision.sent, linksOf(entity, decision, context.entities)]),
  );
  const found = await resolvable(queries, context, [...links.values()].flat());
  let current = decisions;
  for (let settled = false; !settled;) {
    const own = new Set(current.filter(isWritten).map(({ row }) => String(row[entity.referenceBy])));
    const leadsSomewhere = ({ target, value }: Link): boolean =>
      (found.get(target)?.has(value) ?? false) || (target === entity && own.has(value));
    const next = current.map((decision): RowDecision => {
      const broken = isWritten(decision)
        ? (links.get(decision.sent) ?? []).filter((link) => !leadsSomewhere(link))
        : [];
      if (broken.length === 0) return decision;
      const faults = broken.map(({ field, target }) => unresolvedFault(field, target));
      return { fate: 'rejected', sent: decision.sent, faults };
    });
    settled = next.every((decision, index) => decision === current[index]);
    current = next;
  }
  return current;
}
