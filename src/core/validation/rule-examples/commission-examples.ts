import type { RuleExamples } from './rule-example';

const paid = { agent: 'A-01', subscription: 'S-1001' };

/** Examples of V601–V608: agents and commission. */
export const commissionExamples: RuleExamples = {
  V601: {
    failing: {
      rows: {
        salesAgent: [
          { legacyId: 'A-1' },
          { legacyId: 'A-2', parentAgent: 'A-1' },
          { legacyId: 'A-3', parentAgent: 'A-2' },
          { legacyId: 'A-4', parentAgent: 'A-3' },
          { legacyId: 'A-5', parentAgent: 'A-4' },
          { legacyId: 'A-6', parentAgent: 'A-5' },
        ],
      },
    },
    passing: { rows: { salesAgent: [{ legacyId: 'A-1' }, { legacyId: 'A-2', parentAgent: 'A-1' }] } },
  },
  V602: {
    failing: {
      rows: {
        commissionPlan: [{ effectiveFrom: '2020-01-01', effectiveTo: '2020-12-31' }],
        salesAgent: [{}],
      },
    },
    passing: {
      rows: { commissionPlan: [{ effectiveFrom: '2020-01-01', effectiveTo: '' }], salesAgent: [{}] },
    },
  },
  V603: {
    failing: {
      rows: {
        commissionPlanLine: [
          { planName: 'Standard', effectiveFrom: '2026-01-01', expiry: '2026-12-31' },
          { planName: 'Standard', lineNumber: 2, effectiveFrom: '2026-12-31', expiry: '2027-12-31' },
        ],
      },
    },
    passing: {
      rows: {
        commissionPlanLine: [
          { planName: 'Standard', effectiveFrom: '2026-01-01', expiry: '2026-12-31' },
          { planName: 'Standard', lineNumber: 2, effectiveFrom: '2027-01-01', expiry: '2027-12-31' },
        ],
      },
    },
  },
  V604: {
    failing: {
      rows: {
        salesAgent: [{ legacyId: 'A-01' }],
        subscription: [{ salesAgent: 'A-01', effectiveFrom: '2024-01-15' }],
        commissionPlanLine: [{ firstInvoiceBonusPercent: 10 }],
      },
    },
    passing: {
      rows: {
        salesAgent: [{ legacyId: 'A-01' }],
        subscription: [{ salesAgent: 'A-01', effectiveFrom: '2026-11-01' }],
        commissionPlanLine: [{ firstInvoiceBonusPercent: 10 }],
      },
    },
  },
  V605: {
    failing: {
      rows: {
        agentAssignment: [
          { agent: 'A-01', customer: 'C-1', splitPercent: 60 },
          { agent: 'A-02', customer: 'C-1', splitPercent: 30 },
        ],
      },
    },
    passing: {
      rows: {
        agentAssignment: [
          { agent: 'A-01', customer: 'C-1', splitPercent: 60 },
          { agent: 'A-02', customer: 'C-1', splitPercent: 40 },
        ],
      },
    },
  },
  V606: {
    failing: {
      rows: {
        commissionPlan: [{ planName: 'Standard', effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' }],
        commissionPlanLine: [{ planName: 'Standard', effectiveFrom: '2027-01-01', expiry: '2027-12-31' }],
      },
    },
    passing: {
      rows: {
        commissionPlan: [{ planName: 'Standard', effectiveFrom: '2026-01-01', effectiveTo: '2026-12-31' }],
        commissionPlanLine: [{ planName: 'Standard', effectiveFrom: '2026-01-01', expiry: '2027-12-31' }],
      },
    },
  },
  V607: {
    failing: {
      rows: {
        commissionPlanLine: [
          { planName: 'Standard', effectiveFrom: '2026-01-01', expiry: '2026-06-30' },
          { planName: 'Standard', lineNumber: 2, effectiveFrom: '2026-08-01', expiry: '2026-12-31' },
        ],
      },
    },
    passing: {
      rows: {
        commissionPlanLine: [
          { planName: 'Standard', effectiveFrom: '2026-01-01', expiry: '2026-06-30' },
          { planName: 'Standard', lineNumber: 2, effectiveFrom: '2026-07-01', expiry: '2026-12-31' },
        ],
      },
    },
  },
  V608: {
    failing: {
      rows: {
        legacyCommission: [
          { legacyId: 'LC-1', ...paid, periodFrom: '2026-09-01', periodTo: '2026-09-30' },
          { legacyId: 'LC-2', ...paid, periodFrom: '2026-09-15', periodTo: '2026-10-14' },
        ],
      },
    },
    passing: {
      rows: {
        legacyCommission: [
          { legacyId: 'LC-1', ...paid, periodFrom: '2026-09-01', periodTo: '2026-09-30' },
          { legacyId: 'LC-2', ...paid, periodFrom: '2026-10-01', periodTo: '2026-10-31' },
        ],
      },
    },
  },
};
