import { defineEntity } from '../../entity/entity';
import { choice, date, legacyId, money, reference } from '../../entity/fields';
import { datesInOrder, exactlyOneOf, requiredWhen } from '../../entity/row-rules';
import { salesAgent } from '../parties/sales-agent';
import { paidOnce } from './paid-once-rule';
import { sameCurrency } from './same-currency-rule';

/** domain.md 4.3, migration items: what the old system has paid an agent, so that no run pays it again. */
export const legacyCommission = defineEntity({
  name: 'legacyCommission',
  label: { en: 'Legacy Commission', fr: 'Commission d’origine' },
  sheet: { en: 'Legacy Commissions', fr: 'Commissions d’origine' },
  table: 'LegacyCommissions',
  purpose: {
    en: 'Commission the old system has paid, by subscription up to a date or by invoice. No run pays it again.',
    fr: 'Les commissions que l’ancien système a payées, par abonnement jusqu’à une date ou par facture. Aucun cycle ne les paie de nouveau.',
  },
  key: ['legacyId'],
  naturalKey: ['agent', 'subscription', 'invoiceNumber', 'periodFrom'],
  referenceBy: 'legacyId',
  fields: {
    legacyId: { ...legacyId, example: 'LC-0001' },
    agent: reference({
      to: 'salesAgent',
      required: 'always',
      label: { en: 'Agent', fr: 'Agent' },
      help: {
        en: 'Legacy ID of the sales agent who was paid.',
        fr: 'ID d’origine de l’agent de vente qui a été payé.',
      },
      synonyms: ['sales agent', 'agent id', 'representative', 'agent de vente', 'représentant'],
      example: 'A-01',
    }),
    subscription: reference({
      to: 'subscription',
      required: 'conditional',
      label: { en: 'Subscription', fr: 'Abonnement' },
      help: {
        en: 'Legacy ID of the subscription it was paid for, up to Paid Through. Instead of an invoice.',
        fr: 'ID d’origine de l’abonnement payé, jusqu’à la date Payée jusqu’au. Au lieu d’une facture.',
      },
      synonyms: ['subscription id', 'service id', 'id d’abonnement', 'nº d’abonnement'],
      example: 'S-1001',
    }),
    invoiceNumber: reference({
      to: 'invoice',
      required: 'conditional',
      label: { en: 'Invoice #', fr: 'Nº de facture' },
      help: {
        en: 'The invoice it was paid for, instead of a subscription.',
        fr: 'La facture pour laquelle elle a été payée, au lieu d’un abonnement.',
      },
      synonyms: ['invoice number', 'invoice no', 'numéro de facture'],
    }),
    paidThrough: date({
      required: 'conditional',
      label: { en: 'Paid Through', fr: 'Payée jusqu’au' },
      help: {
        en: 'Invoices of the subscription up to this day have been paid. Required with a subscription.',
        fr: 'Les factures de l’abonnement jusqu’à ce jour ont été payées. Obligatoire avec un abonnement.',
      },
      synonyms: ['paid to', 'commission paid through', 'paid until', 'payé au', 'payée au'],
      example: '2026-09-30',
    }),
    periodFrom: date({
      label: { en: 'Period From', fr: 'Période du' },
      help: {
        en: 'First day of the period the payment was for.',
        fr: 'Premier jour de la période que visait le versement.',
      },
      synonyms: ['period start', 'from', 'début de période'],
      example: '2026-09-01',
    }),
    periodTo: date({
      label: { en: 'Period To', fr: 'Période au' },
      help: { en: 'Last day of that period.', fr: 'Dernier jour de cette période.' },
      synonyms: ['period end', 'to', 'fin de période'],
      example: '2026-09-30',
    }),
    amount: money({
      scale: 2,
      required: 'always',
      label: { en: 'Amount', fr: 'Montant' },
      help: {
        en: 'What was paid; below 0 where it was taken back.',
        fr: 'Ce qui a été payé; inférieur à 0 si c’est une reprise.',
      },
      synonyms: ['commission', 'commission amount', 'paid amount', 'montant payé', 'montant de commission'],
      example: '12.50',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: {
        en: 'Currency it was paid in, that of the agent.',
        fr: 'Devise du versement, celle de l’agent.',
      },
      synonyms: ['currency code', 'code de devise', 'monnaie'],
      example: 'CAD',
    }),
  },
  rowRules: [
    ...exactlyOneOf(['subscription', 'invoiceNumber'], {
      en: 'a subscription or an invoice, not both',
      fr: 'un abonnement ou une facture, pas les deux',
    }),
    requiredWhen('paidThrough', ['subscription'], ({ subscription }) => Boolean(subscription), {
      en: 'the day up to which the subscription’s commission has been paid',
      fr: 'le jour jusqu’auquel la commission de l’abonnement a été payée',
    }),
    datesInOrder('periodFrom', 'periodTo'),
  ],
  tableRules: [
    paidOnce,
    sameCurrency('currency', 'agent', salesAgent, {
      field: 'commissionCurrency',
      called: { en: 'the agent', fr: 'de l’agent' },
    }),
  ],
});
