import type { CanonicalRow } from '../../../src/core/entity/judge-row';

const line = (planName: string, lineNumber: number, more: CanonicalRow): CanonicalRow => ({
  planName,
  lineNumber,
  appliesToKind: 'Any',
  method: '% of price',
  rate: '5',
  trigger: 'Invoice posted',
  effectiveFrom: '2026-01-01',
  expiry: '2026-12-31',
  currency: 'CAD',
  ...more,
});

const agent = (legacyId: string, more: CanonicalRow): CanonicalRow => ({
  legacyId,
  address1: '1, rue Principale',
  city: 'Québec',
  province: 'QC',
  postalCode: 'G1R 1A1',
  country: 'CA',
  commissionPlan: 'Dealers',
  commissionCurrency: 'CAD',
  daysBeforeEarned: 0,
  commissionPeriod: 'Monthly',
  commissionCycleDay: 1,
  status: 'Active',
  ...more,
});

const months = ['2026-01', '2026-02', '2026-03'] as const;

/** Customers with their agent and what they are billed each month: item, quantity and amount. */
const sold = [
  ['C-1', 'S-1', 'A-02', 'FIBRE-500', 1, '800.00'],
  ['C-2', 'S-2', 'A-02', 'VOIP', 4, '200.00'],
  ['C-3', 'S-3', 'A-03', 'FIBRE-500', 1, '450.00'],
] as const;

const bills = months.flatMap((month, index) =>
  sold.map(([customer, subscription, , item, quantity, amount], place) => ({
    ...{ month, customer, subscription, item, quantity, amount },
    number: `INV-${String(index + 1)}${String(place + 1)}`,
  })),
);

const charge = (chargeCode: string, price: string, cost: string): CanonicalRow => ({
  chargeCode,
  name: chargeCode,
  price,
  cost,
  chargeType: 'Recurring',
  recurringPeriod: 'Monthly',
  currency: 'CAD',
  commissionable: true,
  resale: false,
  active: true,
});

/** Three agents, two plans with tiers, and three months of invoices they are paid for. */
export const historyRows: ReadonlyMap<string, readonly CanonicalRow[]> = new Map<
  string,
  readonly CanonicalRow[]
>([
  [
    'glAccount',
    [
      { code: '6100', description: 'Commissions', type: 'Commission expense' },
      { code: '2400', description: 'Commissions à payer', type: 'Commission payable' },
    ],
  ],
  ['charge', [charge('FIBRE-500', '79.95', '20.00'), charge('VOIP', '50.00', '10.00')]],
  [
    'commissionPlan',
    [
      {
        planName: 'Dealers',
        version: '2026-1',
        currency: 'CAD',
        description: 'Dealers of residential services',
        effectiveFrom: '2026-01-01',
        minimumPayout: '25.00',
        carryOver: true,
        expenseGlCode: '6100',
        payableGlCode: '2400',
      },
      { planName: 'Direct', currency: 'CAD', effectiveFrom: '2026-01-01' },
    ],
  ],
  [
    'commissionPlanLine',
    [
      line('Dealers', 1, {
        appliesToKind: 'Charge',
        item: 'FIBRE-500',
        tierFrom: '0',
        tierTo: '1000',
        tierMeasure: 'Revenue',
        tierBasis: 'Marginal',
        topUpPercent: '1',
      }),
      line('Dealers', 2, {
        appliesToKind: 'Charge',
        item: 'FIBRE-500',
        rate: '8',
        tierFrom: '1000',
        tierMeasure: 'Revenue',
        tierBasis: 'Marginal',
        topUpPercent: '1',
      }),
      line('Dealers', 3, {
        appliesToKind: 'Charge',
        item: 'VOIP',
        method: '$ per unit over a minimum quantity',
        rate: '4',
        quotaQuantity: '2',
        minimumPrice: '20',
        clawbackMonths: 6,
        clawbackPercent: '100',
      }),
      line('Direct', 1, { rate: '7' }),
    ],
  ],
  [
    'salesAgent',
    [
      agent('A-01', { firstName: 'Chantal', lastName: 'Gagné', language: 'fr' }),
      agent('A-02', { name: 'Télécom Laurentides', language: 'fr', parentAgent: 'A-01' }),
      agent('A-03', { firstName: 'Rob', lastName: 'Smith', language: 'en', parentAgent: 'A-01' }),
    ],
  ],
  ['customer', sold.map(([legacyId, , salesAgent]) => ({ legacyId, salesAgent, currency: 'CAD' }))],
  [
    'subscription',
    sold.map(([customer, legacyId, salesAgent]) => ({
      ...{ legacyId, customer, salesAgent, effectiveFrom: '2025-12-01' },
    })),
  ],
  [
    'invoice',
    bills.map(({ number, customer, month, amount }) => ({
      ...{ invoiceNumber: number, customer, invoiceDate: `${month}-05`, dueDate: `${month}-20` },
      ...{ currency: 'CAD', subtotal: amount, total: amount, status: 'Paid' },
    })),
  ],
  [
    'invoiceLine',
    bills.map(({ number, subscription, item, quantity, amount }) => ({
      ...{ invoiceNumber: number, lineNumber: 1, subscription, lineType: 'Recurring', itemKind: 'Charge' },
      ...{ item, quantity: String(quantity), unitPrice: String(Number(amount) / quantity), amount },
    })),
  ],
  [
    'legacyCommission',
    [
      {
        legacyId: 'LC-1',
        agent: 'A-02',
        invoiceNumber: 'INV-11',
        periodFrom: '2026-01-01',
        periodTo: '2026-01-31',
        amount: '38.00',
        currency: 'CAD',
      },
    ],
  ],
]);
