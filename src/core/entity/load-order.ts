import type { AnyEntity } from './entity';
import { referenceColumns, referenceTargets } from './references';

/** One step of the load: the entity, and reference fields to leave blank now and fill in a second pass. */
export interface LoadStep {
  readonly entity: AnyEntity;
  readonly deferred: readonly string[];
}

const dependencies = (entity: AnyEntity, known: ReadonlySet<string>, requiredOnly: boolean): Set<string> => {
  const targets = referenceColumns(entity)
    .filter(({ field }) => !requiredOnly || field.required === 'always')
    .flatMap(({ field }) => referenceTargets(field));
  return new Set(targets.filter((target) => known.has(target) && target !== entity.name));
};

/** Every entity that must be known, directly or through others, to fill in all references of each. */
function reachable(
  entities: readonly AnyEntity[],
  known: ReadonlySet<string>,
): (name: string) => Set<string> {
  const direct = new Map(entities.map((entity) => [entity.name, dependencies(entity, known, false)]));
  const reached = new Map<string, Set<string>>();
  return (name) => {
    const found = reached.get(name) ?? new Set<string>();
    if (reached.has(name)) return found;
    reached.set(name, found);
    const open = [...(direct.get(name) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(direct.get(next) ?? []));
    }
    return found;
  };
}

/**
 * Entities so that each comes after what it refers to, in the given order where references leave it open. Where
 * references form a cycle, an entity goes first whose open references are all optional; those are deferred.
 */
export function loadOrder(entities: readonly AnyEntity[]): readonly LoadStep[] {
  const known = new Set(entities.map((entity) => entity.name));
  const reach = reachable(entities, known);
  const waiting = [...entities];
  const placed = new Set<string>();
  const steps: LoadStep[] = [];
  const hasRequired = (entity: AnyEntity): boolean =>
    [...dependencies(entity, known, true)].every((name) => placed.has(name));
  // What waits for this very entity will not come before it: that reference is deferred.
  const hasAll = (entity: AnyEntity): boolean =>
    [...dependencies(entity, known, false)].every((name) => placed.has(name) || reach(name).has(entity.name));
  while (waiting.length > 0) {
    const next = waiting.find((entity) => hasRequired(entity) && hasAll(entity)) ?? waiting.find(hasRequired);
    if (!next)
      throw new Error(`Required references form a cycle: ${waiting.map((entity) => entity.name).join(', ')}`);
    waiting.splice(waiting.indexOf(next), 1);
    const deferred = referenceColumns(next)
      .filter(({ field }) =>
        referenceTargets(field).some(
          (target) => known.has(target) && target !== next.name && !placed.has(target),
        ),
      )
      .map(({ name }) => name);
    placed.add(next.name);
    steps.push({ entity: next, deferred });
  }
  return steps;
}
