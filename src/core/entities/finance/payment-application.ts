import { defineEntity } from '../../entity/entity';
import { money, reference } from '../../entity/fields';
import { paymentApplicationRules } from './payment-application-rules';

/** domain.md 3.22: which invoice a payment paid and how much of it; a payment may have several. */
export const paymentApplication = defineEntity({
  name: 'paymentApplication',
  label: { en: 'Payment Application', fr: 'Imputation de paiement' },
  sheet: { en: 'Payment Applications', fr: 'Imputations de paiement' },
  table: 'PaymentApplications',
  purpose: {
    en: 'Which invoices each payment paid. Payments of a family are best applied to the sub-accounts’ invoices.',
    fr: 'Quelles factures chaque paiement a payées. Les paiements d’une famille s’imputent de préférence aux factures des sous-comptes.',
  },
  key: ['paymentNumber', 'invoiceNumber'],
  referenceBy: 'paymentNumber',
  fields: {
    paymentNumber: reference({
      to: 'payment',
      required: 'always',
      label: { en: 'Payment #', fr: 'Nº de paiement' },
      help: { en: 'The payment applied.', fr: 'Le paiement imputé.' },
      synonyms: ['payment number', 'payment id', 'receipt number', 'numéro de paiement', 'paiement'],
      example: 'PMT-1001',
    }),
    invoiceNumber: reference({
      to: 'invoice',
      required: 'always',
      label: { en: 'Invoice #', fr: 'Nº de facture' },
      help: {
        en: 'The invoice it paid, of the same customer, a parent or a sub-account.',
        fr: 'La facture qu’il a payée, du même client, d’un parent ou d’un sous-compte.',
      },
      synonyms: [
        'applied to invoice #',
        'invoice number',
        'invoice no',
        'imputé à la facture',
        'numéro de facture',
      ],
      example: 'I-1001',
    }),
    appliedAmount: money({
      scale: 2,
      positive: true,
      required: 'always',
      label: { en: 'Applied Amount', fr: 'Montant imputé' },
      help: {
        en: 'How much of the payment went to the invoice, above 0.',
        fr: 'La part du paiement affectée à la facture, supérieure à 0.',
      },
      synonyms: ['amount', 'applied', 'allocated amount', 'montant', 'montant affecté'],
      example: '50.00',
    }),
  },
  tableRules: paymentApplicationRules,
});
