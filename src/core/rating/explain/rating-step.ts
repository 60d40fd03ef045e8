import type { Rounding } from '../../kernel/rounding';
import type { NumberFault, NumberReading } from '../steps/normalise-number';
import type { UnitTicks } from '../plan/unit-ticks';

/** Why usage has no price. */
export type UnratedReason =
  | NumberFault
  | 'blocked'
  | 'noPrefix'
  | 'notThen'
  | 'noVersion'
  | 'unused'
  | 'notAnswered'
  | 'duplicate'
  | 'badRow'
  | 'noCost';

/**
 * One step of a price with its numbers. Quantities are texts in seconds or in the plan's unit, as `unit` says; amounts are
 * decimal texts of the plan's currency, those of `exact…` cut after nine decimals with `…` where they run on.
 */
export type RatingStep =
  | {
      readonly kind: 'number';
      readonly given: string;
      readonly digits: string;
      readonly reading: NumberReading;
    }
  | { readonly kind: 'version'; readonly effectiveFrom: string; readonly effectiveTo: string | null }
  | {
      readonly kind: 'line';
      readonly prefix: string;
      readonly destination: string;
      readonly timeBand: string | null;
      readonly byDefault: boolean;
    }
  | {
      readonly kind: 'grace';
      readonly actual: string;
      readonly grace: string;
      readonly unit: UnitTicks['kind'];
    }
  | {
      readonly kind: 'billed';
      readonly actual: string;
      readonly minimum: string;
      readonly increment: string;
      readonly billed: string;
      readonly unit: UnitTicks['kind'];
    }
  | { readonly kind: 'includedPerCall'; readonly taken: string; readonly unit: UnitTicks['kind'] }
  | {
      readonly kind: 'includedUnits';
      readonly taken: string;
      readonly left: string;
      readonly unit: UnitTicks['kind'];
    }
  | { readonly kind: 'connectionFee'; readonly amount: string }
  | {
      readonly kind: 'usage';
      readonly paid: string;
      readonly rate: string;
      readonly rateUnit: string;
      readonly exactAmount: string;
      readonly unit: UnitTicks['kind'];
      /** Where a call is split: the line of this part and when it begins. */
      readonly part?: { readonly at: string; readonly prefix: string; readonly timeBand: string | null };
    }
  | { readonly kind: 'minimumCost'; readonly exactSum: string; readonly amount: string }
  | {
      readonly kind: 'maximumCost';
      readonly exactSum: string;
      readonly amount: string;
      readonly strategy: string | null;
    }
  | {
      readonly kind: 'rounding';
      readonly exactAmount: string;
      readonly rounding: Rounding;
      readonly decimals: number;
      readonly amount: string;
    }
  | { readonly kind: 'unrated'; readonly reason: UnratedReason };
