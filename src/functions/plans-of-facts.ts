import { foldText } from '../core/kernel/text';
import type { CompiledPlan } from '../core/rating/plan/compiled-plan';
import type { TierPlanRows } from '../core/rating/plan/rate-rows';
import {
  compiledPlanOf,
  plansWithLines,
  tierPlanOf,
  type PlanLines,
} from '../core/rating/reading/workspace-plans';
import type { CellArguments } from './cell-arguments';
import type { FunctionFacts } from './cell-function';

interface KnownPlans {
  readonly destination: Map<string, CompiledPlan>;
  readonly tiers: Map<string, TierPlanRows>;
}

const known = new WeakMap<FunctionFacts, KnownPlans>();

function plansOf(facts: FunctionFacts): KnownPlans {
  const plans = known.get(facts) ?? { destination: new Map(), tiers: new Map() };
  known.set(facts, plans);
  return plans;
}

function planName(args: CellArguments, facts: FunctionFacts, entity: PlanLines): string {
  const wanted = args.text('plan');
  const names = plansWithLines(facts, entity);
  const name = names.find((one) => one === wanted) ?? names.find((one) => foldText(one) === foldText(wanted));
  if (name !== undefined) return name;
  const some = names.length > 0 ? ` (${names.slice(0, 5).join(', ')}${names.length > 5 ? '…' : ''})` : '';
  throw args.fault('plan', {
    en: `a rate plan with lines on its sheet${some}`,
    fr: `un plan tarifaire qui a des lignes dans sa feuille${some}`,
  });
}

/** The Destination plan an argument names, compiled once for the sheets as they are. */
export function destinationPlan(args: CellArguments, facts: FunctionFacts): CompiledPlan {
  const name = planName(args, facts, 'destinationLine');
  const { destination } = plansOf(facts);
  const plan = destination.get(name) ?? compiledPlanOf(facts, name).plan;
  destination.set(name, plan);
  return plan;
}

/** The rows of the Tier plan an argument names. */
export function tierPlan(args: CellArguments, facts: FunctionFacts): TierPlanRows {
  const name = planName(args, facts, 'tierLine');
  const { tiers } = plansOf(facts);
  const plan = tiers.get(name) ?? tierPlanOf(facts, name);
  tiers.set(name, plan);
  return plan;
}
