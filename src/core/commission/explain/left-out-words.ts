import type { Bilingual } from '../../kernel/bilingual';
import type { LeftOutReason } from '../result/left-out';

/** Why something is left out of a run, in words. */
export const leftOutWords: Readonly<Record<LeftOutReason, Bilingual>> = {
  unreadable: { en: 'a date or amount cannot be read', fr: 'une date ou un montant est illisible' },
  invoiceUnknown: { en: 'invoice not found', fr: 'facture introuvable' },
  voidInvoice: { en: 'invoice is void', fr: 'facture annulée' },
  tax: { en: 'tax', fr: 'taxe' },
  lateFee: { en: 'late or returned-payment fee', fr: 'frais de retard ou de paiement refusé' },
  deposit: { en: 'security deposit', fr: 'dépôt de garantie' },
  itemUnknown: { en: 'item not in the catalog', fr: 'élément absent du catalogue' },
  notCommissionable: { en: 'item is not commissionable', fr: 'élément non commissionnable' },
  noAgent: { en: 'no sales agent', fr: 'aucun agent de vente' },
  agentUnknown: {
    en: 'agent not on the Sales Agents sheet',
    fr: 'agent absent de la feuille Agents de vente',
  },
  splitsNotWhole: { en: 'shares are not 100 %', fr: 'parts qui ne font pas 100\u00A0%' },
  hierarchyCycle: { en: 'agents above one another in a circle', fr: 'boucle dans la hiérarchie des agents' },
  hierarchyTooDeep: { en: 'hierarchy deeper than five', fr: 'hiérarchie de plus de cinq niveaux' },
  agentWithoutPlan: { en: 'agent without a plan', fr: 'agent sans plan' },
  planNotInForce: {
    en: 'plan not in force on the invoice date',
    fr: 'plan non en vigueur à la date de facture',
  },
  otherCurrency: {
    en: 'invoice, plan and agent differ in currency',
    fr: 'facture, plan et agent de devises différentes',
  },
  noPlanLine: { en: 'no plan line matches', fr: 'aucune ligne de plan ne correspond' },
  alreadyPaid: { en: 'paid by the old system', fr: 'payée par l’ancien système' },
  afterPeriod: { en: 'invoiced after the run', fr: 'facturée après le cycle' },
  durationOver: { en: 'the months that pay are over', fr: 'les mois payants sont écoulés' },
  belowMinimumPrice: { en: 'below the minimum price', fr: 'sous le prix minimal' },
  belowMinimumQuantity: { en: 'below the minimum quantity', fr: 'sous la quantité minimale' },
  belowMinimumMargin: { en: 'below the minimum margin', fr: 'sous la marge minimale' },
  costUnknown: { en: 'no cost, so no margin', fr: 'aucun coût, donc aucune marge' },
  negativeMargin: { en: 'negative margin', fr: 'marge négative' },
  belowMethodMinimum: {
    en: 'within the quota or minimum of the method',
    fr: 'dans le quota ou le minimum de la méthode',
  },
  outsideTiers: { en: 'outside the tiers', fr: 'hors des paliers' },
  paidOnce: {
    en: 'pays once, and another line was paid',
    fr: 'se paie une fois, et une autre ligne l’a été',
  },
  paymentMissing: {
    en: 'invoice says Paid, no payment says when',
    fr: 'facture dite payée sans paiement qui dise quand',
  },
  credited: {
    en: 'credited or written off before it was earned',
    fr: 'créditée ou radiée avant d’être acquise',
  },
  earnedBefore: { en: 'earned before the run', fr: 'acquise avant le cycle' },
  notYetEarned: { en: 'not yet earned', fr: 'pas encore acquise' },
  paymentWithoutInvoice: { en: 'payment without an invoice', fr: 'paiement sans facture' },
  applicationWithoutPayment: { en: 'application without its payment', fr: 'imputation sans son paiement' },
  paymentReturned: {
    en: 'payment reversed or returned, no day given',
    fr: 'paiement contrepassé ou retourné, sans date',
  },
  paymentNotConfirmed: { en: 'payment not confirmed', fr: 'paiement non confirmé' },
  paymentInOtherCurrency: {
    en: 'payment in another currency than its invoice',
    fr: 'paiement dans une autre devise que sa facture',
  },
  creditWithoutInvoice: { en: 'credit without an invoice', fr: 'crédit sans facture' },
  creditInOtherCurrency: {
    en: 'credit in another currency than its invoice',
    fr: 'crédit dans une autre devise que sa facture',
  },
  debitAdjustment: { en: 'debit adjustment', fr: 'rajustement au débit' },
  bonusOfMigrated: {
    en: 'first invoice bonus of a migrated subscription',
    fr: 'prime de première facture d’un abonnement migré',
  },
  topUpNotPayable: {
    en: 'top-up to a parent unknown or paid in another currency',
    fr: 'supplément à un parent inconnu ou payé dans une autre devise',
  },
};
