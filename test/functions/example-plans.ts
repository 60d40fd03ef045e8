import type { CanonicalRow } from '../../src/core/entity/judge-row';

const line = (prefix: string, destinationName: string, more: CanonicalRow): CanonicalRow => ({
  ratePlan: 'Retail LD 2026',
  prefix,
  destinationName,
  rateUnit: 60,
  ratePerUnit: '0.05',
  minimumInterval: 60,
  increment: 60,
  ...more,
});

const tier = (ratePlan: string, fromQty: string, toQty: string, more: CanonicalRow): CanonicalRow => ({
  ratePlan,
  fromQty,
  toQty,
  ratePerUnit: '0',
  ...more,
});

const plan = (ratePlanName: string, more: CanonicalRow): CanonicalRow => ({
  ratePlanName,
  effectiveFrom: '2026-01-01',
  currency: 'CAD',
  ...more,
});

const tiersOf = (ratePlan: string): readonly CanonicalRow[] => [
  tier(ratePlan, '0', '10', { included: true }),
  tier(ratePlan, '10', '20', { ratePerUnit: '2.00' }),
  tier(ratePlan, '20', '60', { ratePerUnit: '1.00' }),
];

/** The rate tables of the worked examples (domain.md 4.5), as rows of their sheets. */
export const exampleRows: ReadonlyMap<string, readonly CanonicalRow[]> = new Map([
  [
    'ratePlan',
    [
      plan('Retail LD 2026', { ratePlanType: 'Destination', unit: 'minute' }),
      plan('Data 2026', { ratePlanType: 'Tier', unit: 'GB', tierMode: 'Graduated' }),
      plan('Data volume 2026', { ratePlanType: 'Tier', unit: 'GB', tierMode: 'Volume' }),
    ],
  ],
  [
    'destinationLine',
    [
      line('1', 'Canada', {}),
      line('1514', 'Montréal', { minimumInterval: 30, increment: 6 }),
      line('1514555', 'Montréal centre', {
        minimumInterval: 0,
        increment: 1,
        ratePerUnit: '0.06',
        connectionFee: '0.02',
      }),
    ],
  ],
  ['tierLine', [...tiersOf('Data 2026'), ...tiersOf('Data volume 2026')]],
]);
