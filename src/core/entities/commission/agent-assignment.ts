import { defineEntity } from '../../entity/entity';
import { date, legacyId, percent, reference } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { oneAtATime } from '../one-at-a-time';
import { atMostOneScope, sharesAddUp } from './split-rules';

/** domain.md 4.3: which agent is paid by which plan and when, for all sales or for a share of one customer or subscription. */
export const agentAssignment = defineEntity({
  name: 'agentAssignment',
  label: { en: 'Agent Assignment', fr: 'Affectation d’agent' },
  sheet: { en: 'Agent Assignments', fr: 'Affectations d’agents' },
  table: 'AgentAssignments',
  purpose: {
    en: 'Who is paid by which plan from when to when: a change of plan or agent on a date, and splits of a customer or subscription between agents.',
    fr: 'Qui est payé par quel plan, de quand à quand : un changement de plan ou d’agent à une date, et les partages d’un client ou d’un abonnement entre agents.',
  },
  key: ['legacyId'],
  referenceBy: 'legacyId',
  fields: {
    legacyId: { ...legacyId, example: 'AA-01' },
    agent: reference({
      to: 'salesAgent',
      required: 'always',
      label: { en: 'Agent', fr: 'Agent' },
      help: { en: 'Legacy ID of the sales agent.', fr: 'ID d’origine de l’agent de vente.' },
      synonyms: ['sales agent', 'agent id', 'representative', 'agent de vente', 'représentant'],
      example: 'A-01',
    }),
    plan: reference({
      to: 'commissionPlan',
      required: 'always',
      label: { en: 'Plan', fr: 'Plan' },
      help: {
        en: 'The commission plan that pays, by name.',
        fr: 'Le plan de commission qui paie, par son nom.',
      },
      synonyms: ['commission plan', 'plan name', 'plan de commission', 'nom du plan'],
      example: 'Standard',
    }),
    effectiveFrom: date({
      required: 'always',
      label: { en: 'Effective From', fr: 'En vigueur du' },
      help: { en: 'First day of the assignment.', fr: 'Premier jour de l’affectation.' },
      synonyms: ['valid from', 'start date', 'valide du', 'date de début'],
      example: '2026-01-01',
    }),
    effectiveTo: date({
      label: { en: 'Effective To', fr: 'En vigueur au' },
      help: {
        en: 'Last day of the assignment; blank while it goes on.',
        fr: 'Dernier jour de l’affectation; vide tant qu’elle continue.',
      },
      synonyms: ['valid to', 'end date', 'valide au', 'date de fin'],
      example: '2027-12-31',
    }),
    splitPercent: percent({
      scale: 4,
      min: '0',
      max: '100',
      label: { en: 'Split %', fr: 'Part %' },
      help: {
        en: 'The agent’s share, 0 to 100; blank for all of it. Shares of one customer or subscription add up to 100.',
        fr: 'La part de l’agent, 0 à 100; vide pour le tout. Les parts d’un client ou d’un abonnement totalisent 100.',
      },
      synonyms: ['split', 'share', 'share percent', 'partage', 'pourcentage de partage'],
      example: '100',
    }),
    customer: reference({
      to: 'customer',
      label: { en: 'Customer', fr: 'Client' },
      help: {
        en: 'Legacy ID of the one customer it is limited to; blank for all.',
        fr: 'ID d’origine du seul client visé; vide pour tous.',
      },
      synonyms: ['customer id', 'account', 'account number', 'compte', 'numéro de client'],
      example: 'C-1001',
    }),
    subscription: reference({
      to: 'subscription',
      label: { en: 'Subscription', fr: 'Abonnement' },
      help: {
        en: 'Legacy ID of the one subscription it is limited to, instead of a customer.',
        fr: 'ID d’origine du seul abonnement visé, au lieu d’un client.',
      },
      synonyms: ['subscription id', 'service id', 'id d’abonnement', 'nº d’abonnement'],
      example: 'S-1001',
    }),
  },
  rowRules: [datesInOrder('effectiveFrom', 'effectiveTo'), atMostOneScope],
  tableRules: [
    oneAtATime({
      code: 'V308',
      scope: ['agent', 'customer', 'subscription'],
      from: 'effectiveFrom',
      to: 'effectiveTo',
      expected: {
        en: 'a day after the agent’s previous plan for the same sales has ended',
        fr: 'un jour après la fin du plan précédent de l’agent pour les mêmes ventes',
      },
    }),
    sharesAddUp,
  ],
});
