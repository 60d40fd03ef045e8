import { parameterValue } from '../core/entities/parameter-value';
import { destinationLine } from '../core/entities/rates/destination-line';
import { ratePlan } from '../core/entities/rates/rate-plan';
import { tierLine } from '../core/entities/rates/tier-line';
import { timeBand } from '../core/entities/rates/time-band';
import { foldText } from '../core/kernel/text';
import { compilePlan } from '../core/rating/plan/compile-plan';
import type { CompiledPlan } from '../core/rating/plan/compiled-plan';
import type { TierPlanRows } from '../core/rating/plan/rate-rows';
import { sheetRows } from '../core/rating/reading/sheet-rows';
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

/** Plans that the Destination Lines or Tier Lines sheet has lines of. */
const namesIn = ({ table }: FunctionFacts, entity: 'destinationLine' | 'tierLine'): readonly string[] => [
  ...new Set(
    (table(entity)?.column('ratePlan') ?? []).flatMap((name) => (name === null ? [] : [String(name)])),
  ),
];

function planName(args: CellArguments, facts: FunctionFacts, entity: 'destinationLine' | 'tierLine'): string {
  const wanted = args.text('plan');
  const names = namesIn(facts, entity);
  const name = names.find((one) => one === wanted) ?? names.find((one) => foldText(one) === foldText(wanted));
  if (name !== undefined) return name;
  const some = names.length > 0 ? ` (${names.slice(0, 5).join(', ')}${names.length > 5 ? '…' : ''})` : '';
  throw args.fault('plan', {
    en: `a rate plan with lines on its sheet${some}`,
    fr: `un plan tarifaire qui a des lignes dans sa feuille${some}`,
  });
}

/** The zone all times are in, by the Operational Parameters sheet. */
export const zoneOf = ({ table, lists }: FunctionFacts): string =>
  String(parameterValue(table, 'timeZone', lists));

/** The Destination plan an argument names, compiled once for the sheets as they are. */
export function destinationPlan(args: CellArguments, facts: FunctionFacts): CompiledPlan {
  const name = planName(args, facts, 'destinationLine');
  const { destination } = plansOf(facts);
  const ready = destination.get(name);
  if (ready) return ready;
  const plan = compilePlan(
    {
      versions: sheetRows(ratePlan, facts.table('ratePlan'), (row) => row['ratePlanName'] === name),
      lines: sheetRows(destinationLine, facts.table('destinationLine'), (row) => row['ratePlan'] === name),
      bands: sheetRows(timeBand, facts.table('timeBand'), () => true),
    },
    zoneOf(facts),
  );
  destination.set(name, plan);
  return plan;
}

/** The rows of the Tier plan an argument names. */
export function tierPlan(args: CellArguments, facts: FunctionFacts): TierPlanRows {
  const name = planName(args, facts, 'tierLine');
  const { tiers } = plansOf(facts);
  const ready = tiers.get(name) ?? {
    versions: sheetRows(ratePlan, facts.table('ratePlan'), (row) => row['ratePlanName'] === name),
    tiers: sheetRows(tierLine, facts.table('tierLine'), (row) => row['ratePlan'] === name),
  };
  tiers.set(name, ready);
  return ready;
}
