import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { agentAssignment } from '../../../src/core/entities/commission/agent-assignment';
import { commissionPlanLine } from '../../../src/core/entities/commission/commission-plan-line';
import { legacyCommission } from '../../../src/core/entities/commission/legacy-commission';
import { salesAgent } from '../../../src/core/entities/parties/sales-agent';
import { ruleFindings } from './check-sheet';
import { workspaceFindings } from './workspace-findings';

const line: CanonicalRow = {
  planName: 'Standard',
  lineNumber: 1,
  appliesToKind: 'Charge',
  method: '% of price',
  rate: '5',
  effectiveFrom: '2026-01-01',
  expiry: '2026-12-31',
  currency: 'CAD',
};
const counted = { tierMeasure: 'Revenue', tierBasis: 'Whole' };
const overQuota = '$ per unit over a minimum quantity';
const overMargin = '% of margin over a minimum dollar value';

describe('one plan line', () => {
  it.each<[CanonicalRow, string[]]>([
    [{}, []],
    [{ rate: '100' }, []],
    [{ rate: '100.01' }, ['V002 rate']],
    [{ rate: '250', method: '$ per unit' }, []],
    [{ method: overQuota }, ['V001 quotaQuantity']],
    [{ method: overQuota, quotaQuantity: '10' }, []],
    [{ quotaQuantity: '10' }, ['V002 quotaQuantity']],
    [{ method: overMargin }, ['V001 methodMinimumMargin']],
    [{ methodMinimumMargin: '15.00' }, ['V002 methodMinimumMargin']],
    [{ appliesToKind: 'Any', item: 'F500' }, ['V002 item']],
    [{ tierFrom: '10', tierTo: '5', ...counted }, ['V002 tierTo']],
    [{ tierFrom: '0' }, ['V001 tierMeasure', 'V001 tierBasis']],
    [{ trigger: 'Invoice posted', partialPayment: 'In proportion' }, ['V002 partialPayment']],
    [{ expiry: '2025-12-31' }, ['V401 expiry']],
  ])('%j', (patch, findings) => {
    expect(ruleFindings(commissionPlanLine, { ...line, ...patch })).toEqual(findings);
  });
});

describe('plan lines together', () => {
  const found = (
    patch: CanonicalRow,
    others: Readonly<Record<string, readonly CanonicalRow[]>> = {},
  ): string[] =>
    workspaceFindings(commissionPlanLine, { ...others, commissionPlanLine: [line, { ...line, ...patch }] });

  it.each<[CanonicalRow, string[]]>([
    [{ effectiveFrom: '2026-12-31', expiry: '2027-12-31' }, ['V603 effectiveFrom 1']],
    [{ effectiveFrom: '2027-01-01', expiry: '2027-12-31' }, []],
    [{ item: 'F500' }, []],
    [{ contractType: '24M' }, []],
    [{ planName: 'Dealers' }, []],
    [{ tierFrom: '5000' }, []],
    [{ effectiveFrom: '2027-02-01', expiry: '2027-12-31' }, ['V607 effectiveFrom 1']],
    [{ item: 'F500', durationMonths: 0 }, ['V606 durationMonths 1']],
  ])('do not overlap for the same key: %j', (patch, findings) => {
    expect(found(patch)).toEqual(findings);
  });

  const tier = { tierFrom: '0', tierTo: '5000', tierMeasure: 'Revenue', tierBasis: 'Whole' };
  it.each<[CanonicalRow, string[]]>([
    [{ tierFrom: '5000' }, []],
    [{ tierFrom: '6000' }, ['V301 tierTo 0']],
    [{ tierFrom: '4000' }, ['V301 tierTo 0']],
    [{ tierFrom: '5000', tierBasis: 'Marginal' }, ['V002 tierBasis 1']],
    [{ tierFrom: '5000', tierMeasure: 'Margin' }, ['V002 tierMeasure 1']],
  ])('meet as tiers: %j', (patch, findings) => {
    const second = { ...line, ...tier, tierTo: null, ...patch };
    expect(
      workspaceFindings(commissionPlanLine, { commissionPlanLine: [{ ...line, ...tier }, second] }),
    ).toEqual(findings);
  });

  it.each<[CanonicalRow, CanonicalRow, string[]]>([
    [
      { effectiveFrom: '2025-01-01', expiry: '2025-12-31' },
      { effectiveFrom: '2026-01-01' },
      ['V606 expiry 0'],
    ],
    [{}, { effectiveTo: '2025-12-31' }, ['V606 effectiveFrom 0']],
    [{ item: 'F500' }, {}, ['V606 item 0']],
  ])('reach sales: %j in a plan %j', (patch, plan, findings) => {
    const commissionPlan = [{ planName: 'Standard', currency: 'CAD', effectiveFrom: '2024-01-01', ...plan }];
    const charge = [{ chargeCode: 'F500', commissionable: false }];
    expect(
      workspaceFindings(commissionPlanLine, {
        commissionPlan,
        charge,
        commissionPlanLine: [{ ...line, ...patch }],
      }),
    ).toEqual(findings);
  });

  it('are in the currency of their plan', () => {
    const commissionPlan = [{ planName: 'Standard', currency: 'CAD' }];
    expect(found({ item: 'F500', currency: 'USD' }, { commissionPlan })).toEqual(['V002 currency 1']);
  });

  it('pay no first invoice bonus on what the legacy system has billed', () => {
    const bonus = { item: 'F500', firstInvoiceBonusPercent: '10' };
    const sold = (patch: CanonicalRow): Readonly<Record<string, readonly CanonicalRow[]>> => ({
      salesAgent: [{ legacyId: 'A-1', commissionPlan: 'Standard' }],
      subscription: [
        {
          salesAgent: 'A-1',
          effectiveFrom: '2024-01-15',
          billedThrough: '2026-10-31',
          billingStartDate: '2026-11-01',
          ...patch,
        },
      ],
    });
    expect(found(bonus, sold({}))).toEqual(['V604 firstInvoiceBonusPercent 1']);
    expect(found({ ...bonus, firstInvoiceBonusPercent: '0' }, sold({}))).toEqual([]);
    expect(found(bonus, sold({ effectiveFrom: '2026-11-01' }))).toEqual([]);
    expect(found(bonus, sold({ billingStartDate: '2027-01-01' }))).toEqual([]);
    expect(found(bonus, sold({ status: 'Closed' }))).toEqual([]);
    expect(found(bonus, sold({ salesAgent: 'A-2' }))).toEqual([]);
  });
});

describe('agents and their plans', () => {
  const commissionPlan = [
    { planName: 'Standard', currency: 'CAD', effectiveFrom: '2026-11-22', effectiveTo: '2026-12-31' },
  ];
  const agent = { legacyId: 'A-1', commissionPlan: 'Standard', commissionCurrency: 'CAD', status: 'Active' };
  const found = (patch: CanonicalRow, cutOver: string | null = null): string[] =>
    workspaceFindings(salesAgent, {
      commissionPlan,
      salesAgent: [{ ...agent, ...patch }],
      operationalParameter: [{ parameter: 'cutOverDate', type: 'Date', value: cutOver }],
    });

  it('have a plan in force at cut-over, or today', () => {
    expect(found({})).toEqual([]);
    expect(found({}, '2026-12-31')).toEqual([]);
    expect(found({}, '2027-01-01')).toEqual(['V602 commissionPlan 0']);
    expect(found({}, '2026-11-21')).toEqual(['V602 commissionPlan 0']);
    expect(found({ commissionPlan: null })).toEqual(['V602 commissionPlan 0']);
    expect(found({ commissionPlan: null, status: 'Inactive' })).toEqual([]);
  });

  it('are paid in the currency of their plan', () => {
    expect(found({ commissionCurrency: 'USD' })).toEqual(['V002 commissionCurrency 0']);
  });
});

describe('agent assignments', () => {
  const share = (agent: string, splitPercent: string | null, patch: CanonicalRow = {}): CanonicalRow => ({
    agent,
    splitPercent,
    customer: 'C-1',
    effectiveFrom: '2026-01-01',
    ...patch,
  });
  const found = (...rows: readonly CanonicalRow[]): string[] =>
    workspaceFindings(agentAssignment, { agentAssignment: rows });

  it('add up to the whole on every day', () => {
    expect(found(share('A', '60'), share('B', '40'))).toEqual([]);
    expect(found(share('A', null))).toEqual([]);
    expect(found(share('A', '33.3333'), share('B', '33.3333'), share('C', '33.3334'))).toEqual([]);
    expect(found(share('A', '60'), share('B', '30'))).toEqual(['V605 splitPercent 1']);
    expect(found(share('A', '60'), share('B', '40', { effectiveTo: '2026-06-30' }))).toEqual([
      'V605 splitPercent 0',
    ]);
    expect(
      found(
        share('A', '60'),
        share('B', '40', { effectiveTo: '2026-06-30' }),
        share('C', '40', { effectiveFrom: '2026-07-01' }),
      ),
    ).toEqual([]);
    expect(found(share('A', '60'), share('B', '40', { customer: 'C-2' }))).toEqual([
      'V605 splitPercent 0',
      'V605 splitPercent 1',
    ]);
    expect(found(share('A', '50', { customer: null }))).toEqual(['V605 splitPercent 0']);
  });

  it('give an agent one plan at a time for the same sales, limited in one way', () => {
    const later = share('A', '100', { effectiveFrom: '2026-03-01', plan: 'Dealers' });
    expect(found(share('A', '100', { effectiveTo: '2026-02-28' }), later)).toEqual([]);
    expect(found(share('A', '0', { effectiveTo: '2026-03-01' }), later)).toContain('V308 effectiveFrom 1');
    expect(ruleFindings(agentAssignment, share('A', '100', { subscription: 'S-1' }))).toEqual([
      'V002 subscription',
    ]);
  });
});

describe('commission the old system has paid', () => {
  const row = { legacyId: 'LC-1', agent: 'A-1', amount: '5.00', currency: 'CAD' };
  const bySubscription = { ...row, subscription: 'S-1', paidThrough: '2026-09-30' };
  it.each<[CanonicalRow, string[]]>([
    [bySubscription, []],
    [{ ...row, invoiceNumber: 'I-1' }, []],
    [{ ...bySubscription, paidThrough: null }, ['V001 paidThrough']],
    [{ ...bySubscription, invoiceNumber: 'I-1' }, ['V002 invoiceNumber']],
    [row, ['V001 subscription']],
  ])('%j', (paid, findings) => {
    expect(ruleFindings(legacyCommission, paid)).toEqual(findings);
  });

  const found = (...rows: readonly CanonicalRow[]): string[] =>
    workspaceFindings(legacyCommission, {
      salesAgent: [{ legacyId: 'A-1', commissionCurrency: 'CAD' }],
      legacyCommission: rows,
    });
  it('is paid once, in the currency of the agent', () => {
    const invoice = { ...row, invoiceNumber: 'I-1' };
    expect(found(invoice, invoice)).toEqual(['V608 invoiceNumber 1']);
    expect(found(invoice, { ...invoice, amount: '-5.00' })).toEqual([]);
    expect(found(invoice, { ...invoice, agent: 'A-2' })).toEqual([]);
    const september = { ...bySubscription, periodFrom: '2026-09-01', periodTo: '2026-09-30' };
    expect(found(september, { ...september, periodFrom: '2026-09-30' })).toEqual(['V608 periodFrom 1']);
    expect(found(september, { ...september, periodFrom: '2026-10-01' })).toEqual([]);
    expect(found({ ...invoice, currency: 'USD' })).toEqual(['V002 currency 0']);
  });
});
