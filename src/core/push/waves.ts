import type { AnyEntity } from '../entity/entity';
import type { CheckResult } from '../validation/validate-workspace';
import type { ChosenRows } from './canary';
import { planPush, type BatchLimits, type PlannedBatch, type PushPlan } from './push-plan';

/** What is sent between two looks at what became of it. */
export type Wave = readonly PlannedBatch[];

export interface WavedPlan extends PushPlan {
  /** The canary first where there is one; together all batches, in order. */
  readonly waves: readonly Wave[];
}

/** Batches of one wave after the canary. */
const waveBatches = 10;

/** The plan as one wave, or the chosen rows first and the others after them in groups of batches. */
export function planWaves(
  registry: readonly AnyEntity[],
  checked: CheckResult,
  limits: BatchLimits | undefined,
  canary: ChosenRows | undefined,
): WavedPlan {
  if (!canary) {
    const plan = planPush(registry, checked, limits);
    return { ...plan, waves: [plan.batches] };
  }
  const isChosen = (entity: string, rowIndex: number): boolean => canary.get(entity)?.has(rowIndex) ?? false;
  const first = planPush(registry, checked, limits, isChosen);
  const rest = planPush(registry, checked, limits, (entity, rowIndex) => !isChosen(entity, rowIndex));
  const waves = [first.batches];
  for (let at = 0; at < rest.batches.length; at += waveBatches) {
    waves.push(rest.batches.slice(at, at + waveBatches));
  }
  return { batches: [...first.batches, ...rest.batches], held: first.held, waves };
}
