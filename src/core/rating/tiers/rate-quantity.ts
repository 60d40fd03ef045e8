import { multiplyIntegers, type Integer } from '../../kernel/integer';
import { addRatios, roundRatio, wholeRatio, type Ratio } from '../../kernel/ratio';
import { microsPerUnit, stepOfDecimals } from '../plan/micro-units';
import type { Tier, TierSet } from './tier-set';

/** What one tier adds to the price; quantities in millionths, amounts in micro-units. */
export interface TierSlice {
  readonly tier: Tier;
  readonly units: number;
  readonly usage: Ratio;
  readonly flatFee: number;
}

export interface TierCharge {
  readonly ok: true;
  /** Millionths that cost nothing before any tier, of the plan's included units. */
  readonly included: number;
  readonly slices: readonly TierSlice[];
  readonly exact: Ratio;
  /** Micro-units, rounded as the plan says. */
  readonly amount: Integer;
}

/** Tiers that leave `at` (millionths) without exactly one tier: a gap, an overlap, or the end of the last one. */
export interface TierBreak {
  readonly ok: false;
  readonly kind: 'gap' | 'overlap' | 'beyondLast';
  readonly at: number;
  readonly tier: Tier | undefined;
}

const sliceOf = (tier: Tier, units: number): TierSlice => ({
  tier,
  units,
  usage: { numerator: multiplyIntegers(units, tier.rate), denominator: microsPerUnit },
  flatFee: tier.flatFee,
});

/** The tiers a quantity reaches; a tier is reached by what lies beyond its beginning, so 10 of 0–10 is still the first. */
function reached(tiers: readonly Tier[], quantity: number): readonly TierSlice[] | TierBreak {
  const slices: TierSlice[] = [];
  let at = 0;
  for (const tier of tiers) {
    if (at >= quantity) break;
    if (tier.from !== at) return { ok: false, kind: tier.from > at ? 'gap' : 'overlap', at, tier };
    const end = Math.min(tier.to, quantity);
    slices.push(sliceOf(tier, end - at));
    at = end;
  }
  return at >= quantity ? slices : { ok: false, kind: 'beyondLast', at, tier: tiers.at(-1) };
}

/**
 * Prices a cycle's quantity, in millionths of the plan's unit (domain.md 4.1, step 10): each slice at its own rate with the
 * flat fee of every tier reached, or everything at the rate and the fee of the last one reached. Nothing used costs nothing.
 */
export function rateQuantity(set: TierSet, quantity: number): TierCharge | TierBreak {
  const included = Math.min(set.includedUnits, quantity);
  const paid = quantity - included;
  const slices = reached(set.tiers, paid);
  if ('ok' in slices) return slices;
  const last = slices.at(-1);
  const counted = set.mode === 'Volume' && last ? [sliceOf(last.tier, paid)] : slices;
  const exact = counted.reduce<Ratio>(
    (sum, { usage, flatFee }) => addRatios(sum, addRatios(usage, wholeRatio(flatFee))),
    wholeRatio(0),
  );
  return {
    ok: true,
    included,
    slices: counted,
    exact,
    amount: roundRatio(exact, stepOfDecimals(set.decimals), set.rounding),
  };
}
