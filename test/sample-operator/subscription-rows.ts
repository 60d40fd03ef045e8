import { chargeCode, monthlyCents, productCode, serviceCode, subChargeCode } from './catalog-rows';
import { amount, at, keyOf } from './names';
import { customerKey, locationKey } from './party-rows';
import type { Rows, RowsOf } from './rows-of';

export const subscriptionKey = (index: number): string => keyOf('S', index);
const rentalCents = 700;

/** The day before `12 + index` months after 1 January 2026. */
function contractEnd(index: number): string {
  const months = 12 + index;
  const end = new Date(Date.UTC(2026, months, 0));
  return end.toISOString().slice(0, 10);
}

/** Subscriptions with their items and contracts, commission plans and who has them. */
export const subscriptionRows = (base: RowsOf, size: number): Rows => ({
  commissionPlan: base('commissionPlan', size, (index) => ({
    planName: keyOf('PLAN', index),
    currency: 'CAD',
    description: `Plan ${String(index + 1)}`,
    effectiveFrom: '2026-01-01',
  })),
  commissionPlanLine: base('commissionPlanLine', size, (index) => ({
    planName: keyOf('PLAN', index),
    lineNumber: 1,
    appliesToKind: 'Charge',
    item: chargeCode(index),
    method: at(['% of price', '% of margin', '$ per unit'], index),
    rate: '5',
    trigger: at(['Invoice paid', 'Invoice posted'], index),
    effectiveFrom: '2026-12-01',
    expiry: '2027-11-30',
    durationMonths: 24,
    currency: 'CAD',
  })),
  agentAssignment: base('agentAssignment', size, (index) => ({
    legacyId: keyOf('AA', index),
    agent: keyOf('AG', index),
    plan: keyOf('PLAN', index),
    effectiveFrom: '2026-12-01',
    splitPercent: '100',
    customer: customerKey(index),
  })),
  legacyCommission: base('legacyCommission', size, (index) => ({
    legacyId: keyOf('LC', index),
    agent: keyOf('AG', index),
    subscription: subscriptionKey(index),
    paidThrough: '2026-11-30',
    amount: '2.50',
    currency: 'CAD',
  })),
  subscription: base('subscription', size, (index) => ({
    legacyId: subscriptionKey(index),
    subscriptionIdentifier: `boreal-${String(7001 + index)}`,
    customer: customerKey(index),
    serviceLocation: locationKey(index),
    category: 'Internet',
    service: serviceCode(index),
    salesAgent: keyOf('AG', index),
    effectiveFrom: '2026-12-01',
    billingStartDate: '2026-12-01',
    billedThrough: '2026-11-30',
    contractType: `${String(12 + index)}M + 12M`,
    contractStart: '2026-01-01',
    contractEnd: contractEnd(index),
    priceList: keyOf('LIST', index),
    status: 'Active',
    legacyMrc: amount(monthlyCents(index) + rentalCents),
  })),
  subscriptionItem: Array.from({ length: size }, (_, index) => index).flatMap((subscription) =>
    base('subscriptionItem', 3, (index) => ({
      legacyId: `${subscriptionKey(subscription)}-${String(index + 1)}`,
      subscription: subscriptionKey(subscription),
      itemKind: at(['Charge', 'Product', 'Sub-Charge'], index),
      item: at([chargeCode, productCode, subChargeCode], index)(subscription),
      ...(index === 2 ? { parentItem: `${subscriptionKey(subscription)}-1`, alreadyBilled: true } : {}),
      quantity: '1',
      effectiveFrom: '2026-12-01',
      proration: 'Daily',
    })),
  ),
  contract: base('contract', size, (index) => ({
    contractNumber: `CT-${String(5001 + index)}`,
    subscription: subscriptionKey(index),
    contractType: `${String(12 + index)}M + 12M`,
    startDate: '2026-01-01',
    endDate: contractEnd(index),
    signedDate: '2025-12-15',
    status: 'Active',
  })),
});
