import type {
  DestinationRow,
  RatePlanRow,
  TierRow,
  TimeBandRow,
} from '../../../src/core/rating/plan/rate-rows';

/** A line of the plan P at 0.05 a minute, 60/60, but for what is said. */
export const line = (prefix: string, said: Partial<DestinationRow> = {}): DestinationRow => ({
  ratePlan: 'P',
  prefix,
  destinationName: `To ${prefix}`,
  ratePerUnit: '0.05',
  minimumInterval: 60,
  increment: 60,
  rateUnit: 60,
  ...said,
});

/** A version of the plan P that has held since 2020, but for what is said. */
export const version = (said: Partial<RatePlanRow> = {}): RatePlanRow => ({
  ratePlanName: 'P',
  ratePlanType: 'Destination',
  unit: 'minute',
  currency: 'CAD',
  effectiveFrom: '2020-01-01',
  ...said,
});

export const band = (
  code: string,
  weekdays: string,
  hours: string,
  said: Partial<TimeBandRow> = {},
): TimeBandRow => {
  const [start = '', end = ''] = hours.split('-');
  return { code, weekdays, start, end, ...said };
};

export const tier = (fromQty: string, toQty: string | null, said: Partial<TierRow>): TierRow => ({
  ratePlan: 'T',
  fromQty,
  toQty,
  ...said,
});
