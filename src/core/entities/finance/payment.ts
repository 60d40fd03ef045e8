import { defineEntity } from '../../entity/entity';
import { choice, code, date, money, reference } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { notInFuture } from '../parties/party-rules';
import { currencyOfCustomer } from './document-rules';
import { noReversalOfStanding, paymentTableRules, unappliedWithinAmount } from './payment-rules';

/** domain.md 3.22: money received; what it paid for is on the Payment Applications sheet. */
export const payment = defineEntity({
  name: 'payment',
  label: { en: 'Payment', fr: 'Paiement' },
  sheet: { en: 'Payments', fr: 'Paiements' },
  table: 'Payments',
  purpose: {
    en: 'The payments received from customers, with what is not yet applied to an invoice.',
    fr: 'Les paiements reçus des clients, avec ce qui n’est pas encore imputé à une facture.',
  },
  key: ['paymentNumber'],
  referenceBy: 'paymentNumber',
  fields: {
    paymentNumber: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Payment #', fr: 'Nº de paiement' },
      help: {
        en: 'The number of the payment, with its prefix. Unique; applications refer to it.',
        fr: 'Le numéro du paiement, avec son préfixe. Unique; les imputations y font référence.',
      },
      synonyms: [
        'payment number',
        'payment id',
        'receipt number',
        'transaction id',
        'numéro de paiement',
        'nº de reçu',
      ],
      example: 'PMT-1001',
    }),
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: {
        en: 'Legacy ID of the customer who paid; a parent may pay for its sub-accounts.',
        fr: 'ID d’origine du client qui a payé; un parent peut payer pour ses sous-comptes.',
      },
      synonyms: ['customer id', 'account', 'account number', 'client id', 'payer', 'compte'],
      example: 'C-1001',
    }),
    paymentDate: date({
      required: 'always',
      label: { en: 'Payment Date', fr: 'Date de paiement' },
      help: {
        en: 'The day it was received; not in the future.',
        fr: 'Le jour où il a été reçu; pas dans le futur.',
      },
      synonyms: ['date', 'received', 'date received', 'deposit date', 'date de réception', 'reçu le'],
      example: '2026-10-15',
    }),
    amount: money({
      scale: 2,
      positive: true,
      required: 'always',
      label: { en: 'Amount', fr: 'Montant' },
      help: {
        en: 'What was received, above 0. A reversed payment keeps its amount and has the status Reversed or NSF.',
        fr: 'Ce qui a été reçu, supérieur à 0. Un paiement annulé garde son montant et prend l’état Contrepassé ou Sans provision.',
      },
      synonyms: ['payment amount', 'amount paid', 'paid', 'montant payé', 'montant du paiement'],
      example: '50.00',
    }),
    method: choice({
      list: 'paymentMethod',
      required: 'always',
      label: { en: 'Method', fr: 'Mode de paiement' },
      help: { en: 'How it was paid.', fr: 'Comment il a été payé.' },
      synonyms: ['payment method', 'payment type', 'tender', 'mode', 'type de paiement'],
      example: 'Bank bill payment',
    }),
    paymentSource: choice({
      list: 'paymentSource',
      label: { en: 'Payment Source', fr: 'Source de paiement' },
      help: { en: 'Where it came in.', fr: 'Par où il est entré.' },
      synonyms: ['source', 'channel', 'origin', 'origine', 'canal'],
      example: 'Bank',
    }),
    referenceChequeNumber: code({
      maxLength: 50,
      label: { en: 'Reference / Cheque #', fr: 'Référence / nº de chèque' },
      help: {
        en: 'The cheque number or the bank’s reference; never a card number.',
        fr: 'Le numéro du chèque ou la référence de la banque; jamais un numéro de carte.',
      },
      synonyms: ['reference', 'cheque number', 'check number', 'ref', 'référence', 'numéro de chèque'],
      example: 'CHQ-000482',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'CAD or USD, that of the customer.', fr: 'CAD ou USD, celle du client.' },
      synonyms: ['currency code', 'curr', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    unappliedAmount: money({
      scale: 2,
      min: '0',
      required: 'always',
      label: { en: 'Unapplied Amount', fr: 'Montant non imputé' },
      help: {
        en: 'What no invoice has used yet: the amount less its applications.',
        fr: 'Ce qu’aucune facture n’a encore utilisé : le montant moins ses imputations.',
      },
      synonyms: ['unapplied', 'unallocated', 'on account', 'non imputé', 'non affecté'],
      example: '0.00',
    }),
    status: choice({
      list: 'paymentStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: {
        en: 'Posted, Reversed, NSF or Pending confirmation. Reversed and NSF pay nothing.',
        fr: 'Comptabilisé, Contrepassé, Sans provision ou En attente de confirmation. Contrepassé et Sans provision ne paient rien.',
      },
      synonyms: ['payment status', 'state', 'statut', 'état du paiement'],
      example: 'Posted',
    }),
    reversalDate: date({
      label: { en: 'Reversal Date', fr: 'Date d’annulation' },
      help: {
        en: 'The day a Reversed or NSF payment was undone. Without it the payment counts as never made.',
        fr: 'Le jour où un paiement contrepassé ou sans provision a été annulé. Sans elle, il compte comme jamais fait.',
      },
      synonyms: ['reversed on', 'returned on', 'nsf date', 'date de retour', 'contrepassé le'],
    }),
    bankConfirmationNumber: code({
      maxLength: 50,
      label: { en: 'Bank Confirmation #', fr: 'Nº de confirmation bancaire' },
      help: {
        en: 'The bank’s confirmation of a withdrawal.',
        fr: 'La confirmation d’un prélèvement par la banque.',
      },
      synonyms: ['confirmation', 'confirmation number', 'bank confirmation', 'numéro de confirmation'],
      example: 'CNF-88120',
    }),
  },
  rowRules: [
    notInFuture('paymentDate'),
    unappliedWithinAmount,
    datesInOrder('paymentDate', 'reversalDate'),
    noReversalOfStanding,
  ],
  tableRules: [currencyOfCustomer, ...paymentTableRules],
});
