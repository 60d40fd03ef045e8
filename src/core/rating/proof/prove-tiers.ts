import { parseIsoDate } from '../../kernel/calendar-date';
import { microsPerUnit, microUnits } from '../plan/micro-units';
import type { TierPlanRows, TierRow } from '../plan/rate-rows';
import { tierSet, type Tier, type TierSet } from '../tiers/tier-set';

/** What can be wrong with tiers, in the order it is told. */
export type TierFindingKind =
  'tierGap' | 'tierOverlap' | 'tierOrder' | 'unusable' | 'belowCost' | 'tierRates' | 'tierTotal';

export interface TierFinding {
  readonly kind: TierFindingKind;
  readonly code?: string;
  readonly severity: 'error' | 'warning';
  /** Index into the rows. */
  readonly line: number;
  /** Millionths of the plan's unit that show it. */
  readonly quantity: number;
}

export interface TierProof {
  /** Every quantity from 0 on has one tier. */
  readonly complete: boolean;
  readonly findings: readonly TierFinding[];
}

const broken = (kind: TierFindingKind, { rowIndex }: Tier, quantity: number): TierFinding => ({
  kind,
  code: 'V301',
  severity: 'error',
  line: rowIndex,
  quantity,
});

/** One unit further, but not beyond. */
const within = (from: number, to: number): number => Math.min(from + microsPerUnit, to);

/** Quantities without a tier and with two, in one pass over the tiers by where they begin. */
function boundFaults(tiers: readonly Tier[]): TierFinding[] {
  const found: TierFinding[] = [];
  let reached = 0;
  let last = tiers[0];
  for (const tier of tiers) {
    if (tier.to <= tier.from) {
      found.push(broken('tierOrder', tier, tier.from));
      continue;
    }
    if (tier.from > reached) found.push(broken('tierGap', tier, within(reached, tier.from)));
    if (tier.from < reached)
      found.push(broken('tierOverlap', tier, within(tier.from, Math.min(tier.to, reached))));
    if (tier.to >= reached) [reached, last] = [tier.to, tier];
  }
  if (last && reached !== Infinity) found.push(broken('tierGap', last, reached + microsPerUnit));
  return found;
}

/** Rates fall from tier to tier or rise; the first that turns back is probably a slip. Included tiers have no rate. */
function turningRate(tiers: readonly Tier[]): Tier | undefined {
  let direction = 0;
  const paid = tiers.filter(({ included }) => !included);
  return paid.find((tier, place) => {
    const step = Math.sign(tier.rate - (paid[place - 1] ?? tier).rate);
    if (step === 0) return false;
    const turns = direction !== 0 && step !== direction;
    direction = step;
    return turns;
  });
}

/** Under Volume, where reaching a tier makes the whole quantity cheaper than a little less would cost. */
const fallsAt = (tier: Tier, before: Tier): boolean =>
  BigInt(tier.from) * BigInt(tier.rate) + BigInt(tier.flatFee) * BigInt(microsPerUnit) <
  BigInt(tier.from) * BigInt(before.rate) + BigInt(before.flatFee) * BigInt(microsPerUnit);

function priceFaults({ tiers, mode }: TierSet, rows: readonly TierRow[]): TierFinding[] {
  const warn = (kind: TierFindingKind, tier: Tier, code?: string): TierFinding => ({
    kind,
    ...(code === undefined ? {} : { code }),
    severity: 'warning',
    line: tier.rowIndex,
    quantity: within(tier.from, tier.to),
  });
  const turning = turningRate(tiers);
  return tiers.flatMap((tier, place) => {
    const cost = microUnits(rows[tier.rowIndex]?.cost ?? '0') ?? 0;
    const before = tiers[place - 1];
    return [
      ...(cost > tier.rate && !tier.included ? [warn('belowCost', tier, 'V305')] : []),
      ...(tier === turning ? [warn('tierRates', tier)] : []),
      ...(mode === 'Volume' && before && fallsAt(tier, before) ? [warn('tierTotal', tier)] : []),
    ];
  });
}

/** The tiers of each first day, by which versions of a plan tell theirs apart. */
function setsOf({ versions, tiers }: TierPlanRows, today: string, mode: TierSet['mode']): TierSet[] {
  const [version] = versions;
  const own = version?.tierMode === 'Volume' || version?.tierMode === 'Graduated' ? version.tierMode : mode;
  return [...new Set(tiers.map(({ effectiveFrom }) => effectiveFrom ?? ''))].flatMap((first) => {
    const date = parseIsoDate(first === '' ? today : first);
    const others = tiers.map((row) => ((row.effectiveFrom ?? '') === first ? row : undefined));
    const indexes = others.flatMap((row, index) => (row ? [index] : []));
    const set = date && tierSet({ versions: [], tiers: others.flatMap((row) => row ?? []) }, date, own);
    if (!set) return [];
    const indexed = <Item extends { readonly rowIndex: number }>(item: Item): Item => ({
      ...item,
      rowIndex: indexes[item.rowIndex] ?? 0,
    });
    return [{ ...set, tiers: set.tiers.map(indexed), faults: set.faults.map(indexed) }];
  });
}

/** Proves that every quantity has one tier, and finds rates that look like slips; each with a quantity that shows it. */
export function proveTiers(
  rows: TierPlanRows,
  { today, mode }: { readonly today: string; readonly mode: TierSet['mode'] },
): TierProof {
  const sets = setsOf(rows, today, mode);
  const findings = sets.flatMap((set) => [
    ...boundFaults(set.tiers),
    ...set.faults.map(({ rowIndex, code }): TierFinding => ({
      ...{ kind: 'unusable', code, severity: 'error' },
      line: rowIndex,
      quantity: 0,
    })),
    ...priceFaults(set, rows.tiers),
  ]);
  return { complete: sets.length > 0 && findings.every(({ severity }) => severity === 'warning'), findings };
}
