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

/**
 * Entities so that each comes after what it refers to, in the given order where references leave it open. Where
 * references form a cycle, an entity goes first whose open references are all optional; those are deferred.
 */
export function loadOrder(entities: readonly AnyEntity[]): readonly LoadStep[] {
  const known = new Set(entities.map((entity) => entity.name));
  const waiting = [...entities];
  const placed = new Set<string>();
  const steps: LoadStep[] = [];
  const isFree = (entity: AnyEntity, requiredOnly: boolean): boolean =>
    [...dependencies(entity, known, requiredOnly)].every((name) => placed.has(name));
  while (waiting.length > 0) {
    const next =
      waiting.find((entity) => isFree(entity, false)) ?? waiting.find((entity) => isFree(entity, true));
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
