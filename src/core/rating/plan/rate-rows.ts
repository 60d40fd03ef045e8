import type { CompleteRow } from '../../entity/entity';
import type { destinationLine } from '../../entities/rates/destination-line';
import type { ratePlan } from '../../entities/rates/rate-plan';
import type { tierLine } from '../../entities/rates/tier-line';
import type { timeBand } from '../../entities/rates/time-band';
import type { usageRate } from '../../entities/rates/usage-rate';

/** Rows of the rate sheets as their declarations give them: decimals and dates are exact texts (domain.md 3.14, 3.15). */
export type RatePlanRow = CompleteRow<(typeof ratePlan)['fields']>;
export type DestinationRow = CompleteRow<(typeof destinationLine)['fields']>;
export type TierRow = CompleteRow<(typeof tierLine)['fields']>;
export type TimeBandRow = CompleteRow<(typeof timeBand)['fields']>;
export type UsageRateRow = CompleteRow<(typeof usageRate)['fields']>;

/** What a Destination plan is compiled from. */
export interface DestinationPlanRows {
  /** All rows of the plan's name on the Rate Plans sheet. None: one version that always holds, amounts at 6 decimals. */
  readonly versions: readonly RatePlanRow[];
  readonly lines: readonly DestinationRow[];
  /** At least the bands the lines name; others do no harm. */
  readonly bands: readonly TimeBandRow[];
}

/** What a Tier plan is compiled from. */
export interface TierPlanRows {
  readonly versions: readonly RatePlanRow[];
  readonly tiers: readonly TierRow[];
}
