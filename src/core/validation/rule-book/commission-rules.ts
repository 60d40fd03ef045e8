import type { Rule } from './rule';

/** V601–V605: agents and commission (domain.md 6.1). */
export const commissionRules: readonly Rule[] = [
  {
    code: 'V601',
    severity: 'error',
    title: { en: 'Hierarchy deeper than five', fr: 'Hiérarchie de plus de cinq niveaux' },
    meaning: {
      en: 'SmartBilling knows agents on five levels: the top and four below it.',
      fr: 'SmartBilling connaît cinq niveaux d’agents : le sommet et quatre niveaux dessous.',
    },
    judgedBy: 'check',
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
  {
    code: 'V602',
    severity: 'error',
    title: { en: 'Commission plan is missing', fr: 'Plan de commission manquant' },
    meaning: {
      en: 'Every active agent has one plan, and it pays on the day SmartBilling takes over (today while no cut-over date is set).',
      fr: 'Chaque agent actif a un plan, et ce plan paie le jour de la bascule (aujourd’hui tant qu’aucune date de bascule n’est fixée).',
    },
    judgedBy: 'check',
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
  {
    code: 'V603',
    severity: 'error',
    title: { en: 'Plan lines overlap', fr: 'Lignes de plan qui se chevauchent' },
    meaning: {
      en: 'Two lines of a plan for the same item and contract type are in force on the same day, so that commission would be paid twice.',
      fr: 'Deux lignes d’un plan pour le même élément et le même type de contrat sont en vigueur le même jour : la commission serait payée deux fois.',
    },
    judgedBy: 'check',
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
  {
    code: 'V604',
    severity: 'warning',
    title: {
      en: 'First invoice bonus on migrated sales',
      fr: 'Prime de première facture sur des ventes migrées',
    },
    meaning: {
      en: 'Subscriptions the old system has billed get their first SmartBilling invoice, which is not their first: the bonus would be paid again for sales of long ago.',
      fr: 'Des abonnements que l’ancien système a facturés reçoivent leur première facture SmartBilling, qui n’est pas leur première : la prime serait payée de nouveau pour d’anciennes ventes.',
    },
    judgedBy: 'check',
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
  {
    code: 'V605',
    severity: 'warning',
    title: { en: 'Shares do not add up to 100 %', fr: 'Parts qui ne totalisent pas 100 %' },
    meaning: {
      en: 'On some day the agents’ shares of a customer or a subscription are less or more than the whole, so that commission is lost or paid twice.',
      fr: 'Un certain jour, les parts des agents d’un client ou d’un abonnement font moins ou plus que le tout : de la commission se perd ou se paie deux fois.',
    },
    judgedBy: 'check',
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
];
