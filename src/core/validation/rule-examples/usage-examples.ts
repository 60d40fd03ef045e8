import type { RuleExamples } from './rule-example';

/** Examples of V701–V707: usage (domain.md 6.1). */
export const usageExamples: RuleExamples = {
  V701: {
    failing: { rows: { usageRecord: [{ status: 'Unmatched' }] } },
    passing: { rows: { usageRecord: [{ status: 'Rated', subscription: 'S-1001', customer: 'C-1001' }] } },
  },
  V703: {
    failing: {
      rows: {
        usageRecord: [
          { supplier: 'SUP-01', usageId: 'CDR-1' },
          { supplier: 'SUP-01', usageId: 'CDR-1' },
        ],
      },
    },
    passing: {
      rows: {
        usageRecord: [
          { supplier: 'SUP-01', usageId: 'CDR-1' },
          { supplier: 'SUP-01', usageId: 'CDR-1', status: 'Duplicate' },
        ],
      },
    },
  },
  V704: {
    failing: {
      rows: {
        usageRecord: [
          { answerDateTime: '2026-01-15 08:30:05', endDateTime: '2026-01-15 08:31:06', durationSeconds: 64 },
        ],
      },
    },
    passing: {
      rows: {
        usageRecord: [
          { answerDateTime: '2026-01-15 08:30:05', endDateTime: '2026-01-15 08:31:06', durationSeconds: 63 },
        ],
      },
    },
  },
  V707: {
    failing: { rows: { usageRecord: [{ supplierCost: 0.06, ratedAmount: 0.055 }] } },
    passing: { rows: { usageRecord: [{ supplierCost: 0.055, ratedAmount: 0.055 }] } },
  },
};
