import type { CanonicalRow } from '../../../src/core/entity/judge-row';
import { agentAssignment } from '../../../src/core/entities/commission/agent-assignment';
import { commissionPlanLine } from '../../../src/core/entities/commission/commission-plan-line';
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
    [{ tierFrom: '10', tierTo: '5' }, ['V002 tierTo']],
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
  ])('do not overlap for the same key: %j', (patch, findings) => {
    expect(found(patch)).toEqual(findings);
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
