import type { RuleExamples } from './rule-example';

/** Examples of V001–V014: cells, keys and references (domain.md 6.1). */
export const structureExamples: RuleExamples = {
  V001: {
    failing: { rows: { glAccount: [{ type: '' }] } },
    passing: { rows: { glAccount: [{}] } },
  },
  V002: {
    failing: { rows: { customer: [{ billingCycleDay: 'mid-month' }] } },
    passing: { rows: { customer: [{ billingCycleDay: '15' }] } },
  },
  V003: {
    failing: { rows: { glAccount: [{ type: 'Sundry' }] } },
    passing: { rows: { glAccount: [{ type: 'Produits' }] } },
  },
  V004: {
    failing: { rows: { glAccount: [{ code: '4000' }, { code: '4000' }] } },
    passing: { rows: { glAccount: [{ code: '4000' }, { code: '4010' }] } },
  },
  V005: {
    failing: { rows: { glAccount: [{ code: '4000' }], taxCode: [{ glAccount: '2310' }] } },
    passing: { rows: { glAccount: [{ code: '2310' }], taxCode: [{ glAccount: '2310' }] } },
  },
  V006: {
    failing: { rows: { glAccount: [{ code: '2310', type: '' }], taxCode: [{ glAccount: '2310' }] } },
    passing: { rows: { glAccount: [{ code: '2310' }], taxCode: [{ glAccount: '2310' }] } },
  },
  V007: {
    failing: { rows: { glAccount: [{ description: ' Internet revenue\u00A0' }] } },
    passing: { rows: { glAccount: [{ description: 'Internet revenue' }] } },
  },
  V008: {
    failing: { rows: { glAccount: [{ description: 'Revenus â€“ tÃ©lÃ©phonie' }] } },
    passing: { rows: { glAccount: [{ description: 'Revenus – téléphonie' }] } },
  },
  V009: {
    failing: { rows: { glAccount: [{ code: '4'.repeat(51) }] } },
    passing: { rows: { glAccount: [{ code: '4'.repeat(50) }] } },
  },
  V010: {
    failing: { rows: { customer: [{ bankInstitution: 6 }] } },
    passing: { rows: { customer: [{ bankInstitution: '006' }] } },
  },
  V011: {
    failing: { rows: { glAccount: [{ description: '#N/A' }] } },
    passing: { rows: { glAccount: [{ description: 'N/A' }] } },
  },
  V012: {
    failing: { rows: { customer: [{ invoicingStartDate: '03/04/2026' }] } },
    passing: { rows: { customer: [{}] } },
  },
  V013: {
    failing: {
      rows: {
        category: [{ parentCategory: 'Voice' }, { categoryName: 'Voice', parentCategory: 'Internet' }],
      },
    },
    passing: { rows: { category: [{}, { categoryName: 'Fibre', parentCategory: 'Internet' }] } },
  },
  V014: {
    failing: { rows: { subscription: [{ subscriptionIdentifier: 8.9302e18 }] } },
    passing: { rows: { subscription: [{ subscriptionIdentifier: '8930220000000012345' }] } },
  },
};
