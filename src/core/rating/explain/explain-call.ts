import { callState, type CallOutcome } from '../call-outcome';
import type { CompiledPlan, PlanVersion } from '../plan/compiled-plan';
import { microText, microTextOf } from '../plan/micro-units';
import { chargeOf, paidParts } from '../rate-call';
import { multiplyIntegers } from '../../kernel/integer';
import type { NumberReading } from '../steps/normalise-number';
import type { RatingStep, UnratedReason } from './rating-step';
import { exactText, quantityText } from './step-texts';

/** The call an outcome is of, as it was given to rating. */
export interface ExplainedCall {
  readonly given: string;
  readonly digits: string;
  readonly reading: NumberReading;
  /** Ticks, as the outcome's. */
  readonly actual: number;
  readonly bucketLeft: number;
}

const reasons: Readonly<Record<number, UnratedReason>> = {
  [callState.blocked]: 'blocked',
  [callState.noPrefix]: 'noPrefix',
  [callState.notThen]: 'notThen',
  [callState.noVersion]: 'noVersion',
  [callState.unused]: 'unused',
};

/** Why an outcome has no price; undefined when it has one. */
export const reasonOf = ({ state }: { readonly state: number }): UnratedReason | undefined => reasons[state];

function lookUpSteps(plan: CompiledPlan, call: ExplainedCall, outcome: CallOutcome): RatingStep[] {
  const steps: RatingStep[] = [
    { kind: 'number', given: call.given, digits: call.digits, reading: call.reading },
  ];
  const version = plan.versions[outcome.version]?.row;
  if (version)
    steps.push({
      kind: 'version',
      effectiveFrom: version.effectiveFrom,
      effectiveTo: version.effectiveTo ?? null,
    });
  const row = plan.rows.lines[outcome.line];
  if (row)
    steps.push({
      kind: 'line',
      prefix: row.prefix,
      destination: row.destinationName,
      timeBand: row.timeBand ?? null,
      byDefault: !call.digits.startsWith(row.prefix),
    });
  return steps;
}

function billedSteps(plan: CompiledPlan, call: ExplainedCall, outcome: CallOutcome): RatingStep[] {
  const { lines, unit: ticks } = plan;
  const unit = ticks.kind;
  const text = (value: number | undefined): string => quantityText(value ?? 0, ticks);
  const { line, freeOfCall, freeOfBucket } = outcome;
  const steps: RatingStep[] = [
    {
      kind: 'billed',
      actual: text(call.actual),
      minimum: text(lines.minimum[line]),
      increment: text(lines.increment[line]),
      billed: text(outcome.billed),
      unit,
    },
  ];
  if (freeOfCall > 0) steps.push({ kind: 'includedPerCall', taken: text(freeOfCall), unit });
  if (freeOfBucket > 0)
    steps.push({ kind: 'includedUnits', taken: text(freeOfBucket), left: text(call.bucketLeft), unit });
  return steps;
}

function usageSteps(plan: CompiledPlan, outcome: CallOutcome): RatingStep[] {
  const { unit, rows } = plan;
  return paidParts(plan, outcome).map(({ paid, rate, rateUnit }, index) => {
    const split = outcome.parts.length > 1 ? outcome.parts[index] : undefined;
    const row = split && rows.lines[split.line];
    return {
      kind: 'usage',
      paid: quantityText(paid, unit),
      rate: microText(rate),
      rateUnit: quantityText(rateUnit, unit),
      exactAmount: exactText({ numerator: multiplyIntegers(paid, rate), denominator: rateUnit }),
      unit: unit.kind,
      ...(split && row
        ? { part: { at: quantityText(split.at, unit), prefix: row.prefix, timeBand: row.timeBand ?? null } }
        : {}),
    };
  });
}

function priceSteps(plan: CompiledPlan, version: PlanVersion, outcome: CallOutcome): RatingStep[] {
  const { rounding, decimals, maximumCost, row } = version;
  const { sum, bound, bounded, amount } = chargeOf(plan, version, outcome, paidParts(plan, outcome));
  const fee = plan.lines.connectionFee[outcome.line] ?? 0;
  const least = plan.lines.minimumCost[outcome.line] ?? 0;
  const exactSum = exactText(sum);
  const bounds: RatingStep[] =
    bound === 'minimum'
      ? [{ kind: 'minimumCost', exactSum, amount: microText(least) }]
      : bound === 'maximum'
        ? [
            {
              kind: 'maximumCost',
              exactSum,
              amount: microText(maximumCost),
              strategy: row?.maxCostStrategy ?? null,
            },
          ]
        : [];
  return [
    ...(fee > 0 ? [{ kind: 'connectionFee', amount: microText(fee) } as const] : []),
    ...usageSteps(plan, outcome),
    ...bounds,
    {
      kind: 'rounding',
      exactAmount: exactText(bounded),
      rounding,
      decimals,
      amount: microTextOf(amount, decimals),
    },
  ];
}

/** How the outcome of a call came about, step by step, from the numbers rating itself used. */
export function explainCall(
  plan: CompiledPlan,
  call: ExplainedCall,
  outcome: CallOutcome,
): readonly RatingStep[] {
  const found = lookUpSteps(plan, call, outcome);
  const reason = reasonOf(outcome);
  if (reason !== undefined) return [...found, { kind: 'unrated', reason }];
  if (outcome.state === callState.withinGrace) {
    const text = (ticks: number): string => quantityText(ticks, plan.unit);
    const grace = text(plan.lines.grace[outcome.line] ?? 0);
    return [...found, { kind: 'grace', actual: text(call.actual), grace, unit: plan.unit.kind }];
  }
  const version = plan.versions[outcome.version];
  return version
    ? [...found, ...billedSteps(plan, call, outcome), ...priceSteps(plan, version, outcome)]
    : found;
}
