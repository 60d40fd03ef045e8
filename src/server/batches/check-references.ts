import type { Canonical } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import type { CanonicalRow } from '../../core/entity/judge-row';
import { referenceColumns, referenceTargets, targetOf } from '../../core/entity/references';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { condition, type Step } from '../database/steps';
import { rehearsedReferences } from './rehearsal';
import { isWritten, type RowDecision } from './row-decision';
import { unresolvedFault } from './row-faults';

export interface Link {
  readonly field: string;
  readonly target: AnyEntity;
  readonly value: string;
}

export type Follow = (row: CanonicalRow) => readonly Link[];

const noLinks: readonly Link[] = [];

/** Gives the references of a row that lead to entities this server has. */
export function follower(entity: AnyEntity, entities: readonly AnyEntity[]): Follow {
  const byName = new Map(entities.map((candidate) => [candidate.name, candidate]));
  const columns = referenceColumns(entity);
  return (row) => {
    const links: Link[] = [];
    for (const { name, field } of columns) {
      const value = row[name] ?? null;
      if (value === null) continue;
      const targetName = targetOf(field, (peer): Canonical => row[peer] ?? null);
      const target = targetName === undefined ? undefined : byName.get(targetName);
      if (target) links.push({ field: name, target, value: String(value) });
    }
    return links;
  };
}

/** By index, however many records there are: each value is looked up. */
function storedFrom(target: AnyEntity): { readonly column: string; readonly from: string } {
  const { name, referenceColumn: column } = entityTable(target);
  return { column, from: `FROM ${name} WHERE sb_tenant = $1 AND ${column} = ANY($2::text[])` };
}

async function storedReferences(
  queries: Queries,
  tenant: string,
  target: AnyEntity,
  values: readonly string[],
): Promise<readonly string[]> {
  const { column, from } = storedFrom(target);
  const found = await queries.query<{ value: string }>(`SELECT DISTINCT ${column} AS value ${from}`, [
    tenant,
    values,
  ]);
  return found.map(({ value }) => value);
}

/** Holds only where all of these values, each once, lead to a stored record. */
export function allStored(tenant: string, target: AnyEntity, values: readonly string[]): Step {
  const { column, from } = storedFrom(target);
  const counted = `SELECT 1 ${from} HAVING COUNT(DISTINCT ${column}) = cardinality($2::text[])`;
  return condition(counted, [tenant, values]);
}

/** What rows lead to, each value once. */
export function wantedBy(links: Iterable<readonly Link[]>): ReadonlyMap<AnyEntity, ReadonlySet<string>> {
  const wanted = new Map<AnyEntity, Set<string>>();
  for (const ofRow of links)
    for (const { target, value } of ofRow) {
      const values = wanted.get(target) ?? new Set<string>();
      wanted.set(target, values.add(value));
    }
  return wanted;
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
  links: Iterable<readonly Link[]>,
): Promise<ReadonlyMap<AnyEntity, Set<string>>> {
  const found = new Map<AnyEntity, Set<string>>();
  for (const [target, wantedValues] of wantedBy(links)) {
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
  const follow = follower(entity, context.entities);
  const links = decisions.map((decision) => (isWritten(decision) ? follow(decision.row) : noLinks));
  const found = await resolvable(queries, context, links);
  const leansOnItsOwn = referenceColumns(entity).some(({ field }) =>
    referenceTargets(field).includes(entity.name),
  );
  let current = decisions;
  for (let settled = false; !settled;) {
    const own = new Set(
      leansOnItsOwn ? current.filter(isWritten).map(({ row }) => String(row[entity.referenceBy])) : [],
    );
    const leadsNowhere = ({ target, value }: Link): boolean =>
      found.get(target)?.has(value) !== true && !(target === entity && own.has(value));
    const next = current.map((decision, index): RowDecision => {
      const leading = links[index] ?? noLinks;
      if (!isWritten(decision) || !leading.some(leadsNowhere)) return decision;
      const broken = leading.filter(leadsNowhere);
      const faults = broken.map(({ field, target }) => unresolvedFault(field, target));
      return { fate: 'rejected', sent: decision.sent, faults };
    });
    settled = !leansOnItsOwn || next.every((decision, index) => decision === current[index]);
    current = next;
  }
  return current;
}
