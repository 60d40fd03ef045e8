import { defineEntity } from '../../entity/entity';
import { choice, code, date, money, reference, text } from '../../entity/fields';
import { requiredWhen } from '../../entity/row-rules';
import { notInFuture } from '../parties/party-rules';
import { adjustmentBalance, adjustmentTableRules } from './adjustment-rules';
import { appliedWithinTotal, currencyOfCustomer, totalAddsUp } from './document-rules';
import { mandatory, taxAmountFields } from './tax-amount-fields';

/** domain.md 3.22: what was credited, written off or charged outside invoices; amounts are positive, the kind says which way. */
export const adjustment = defineEntity({
  name: 'adjustment',
  label: { en: 'Adjustment / Credit Note', fr: 'Ajustement / note de crédit' },
  sheet: { en: 'Adjustments and Credit Notes', fr: 'Ajustements et notes de crédit' },
  table: 'Adjustments',
  purpose: {
    en: 'Credit notes, write-offs and other adjustments to what customers owe.',
    fr: 'Les notes de crédit, radiations et autres ajustements à ce que doivent les clients.',
  },
  key: ['creditNoteNumber'],
  referenceBy: 'creditNoteNumber',
  fields: {
    creditNoteNumber: code({
      maxLength: 50,
      required: 'always',
      unique: true,
      label: { en: 'Credit Note #', fr: 'Nº de note de crédit' },
      help: {
        en: 'The number printed on it, with its prefix. Unique.',
        fr: 'Le numéro imprimé, avec son préfixe. Unique.',
      },
      synonyms: [
        'credit note number',
        'credit memo',
        'adjustment number',
        'credit id',
        'numéro de crédit',
        'numéro d’avoir',
        'nº d’ajustement',
      ],
      example: 'C-2001',
    }),
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: { en: 'Legacy ID of the customer.', fr: 'ID d’origine du client.' },
      synonyms: ['customer id', 'account', 'account number', 'client id', 'compte'],
      example: 'C-1001',
    }),
    date: date({
      required: 'always',
      label: { en: 'Date', fr: 'Date' },
      help: {
        en: 'The day it was issued; not in the future.',
        fr: 'Le jour où il a été émis; pas dans le futur.',
      },
      synonyms: ['credit date', 'adjustment date', 'issue date', 'date du crédit', 'date d’émission'],
      example: '2026-10-20',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'CAD or USD, that of the customer.', fr: 'CAD ou USD, celle du client.' },
      synonyms: ['currency code', 'curr', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    kind: choice({
      list: 'adjustmentKind',
      required: 'always',
      label: { en: 'Kind', fr: 'Genre' },
      help: {
        en: 'Credit Note, Write-off and Dispute credit lower what is owed; Debit Adjustment and Bad debt recovery raise it.',
        fr: 'Note de crédit, radiation et crédit de litige réduisent ce qui est dû; ajustement au débit et recouvrement l’augmentent.',
      },
      synonyms: ['type', 'adjustment type', 'credit type', 'type d’ajustement', 'type de crédit'],
      example: 'Credit Note',
    }),
    relatedInvoiceNumber: reference({
      to: 'invoice',
      within: { field: 'customer', target: 'customer' },
      label: { en: 'Related Invoice #', fr: 'Nº de facture visée' },
      help: { en: 'The invoice it corrects.', fr: 'La facture qu’il corrige.' },
      synonyms: ['invoice number', 'invoice #', 'invoice', 'numéro de facture', 'facture'],
    }),
    creditCharge: reference({
      to: 'charge',
      required: 'conditional',
      label: { en: 'Credit Charge', fr: 'Frais de crédit' },
      help: {
        en: 'The charge of the catalog that credits are made with. Required for Credit Note and Dispute credit.',
        fr: 'Les frais du catalogue qui servent aux crédits. Obligatoire pour une note de crédit ou un crédit de litige.',
      },
      synonyms: ['charge', 'charge code', 'credit code', 'code de frais', 'code de crédit'],
      example: 'CREDIT',
    }),
    reason: text({
      maxLength: 255,
      required: 'always',
      label: { en: 'Reason', fr: 'Motif' },
      help: {
        en: 'Why it was made, at most 255 characters.',
        fr: 'Pourquoi il a été fait, au plus 255 caractères.',
      },
      synonyms: ['description', 'comment', 'memo', 'raison', 'commentaire'],
      example: 'Panne du 12 octobre',
    }),
    amountBeforeTax: money({
      scale: 2,
      min: '0',
      required: 'always',
      label: { en: 'Amount before Tax', fr: 'Montant avant taxes' },
      help: { en: 'Before tax, 0 or more.', fr: 'Avant taxes, 0 ou plus.' },
      synonyms: ['amount', 'subtotal', 'net amount', 'montant', 'sous-total'],
      example: '20.00',
    }),
    ...taxAmountFields(mandatory, { gst: '1.00', qst: '2.00' }),
    total: money({
      scale: 2,
      min: '0',
      required: 'always',
      label: { en: 'Total', fr: 'Total' },
      help: {
        en: 'Amount before tax and taxes, to the cent.',
        fr: 'Montant avant taxes et taxes, au cent près.',
      },
      synonyms: ['total amount', 'credit total', 'montant total', 'total du crédit'],
      example: '23.00',
    }),
    appliedAmount: money({
      scale: 2,
      min: '0',
      required: 'always',
      label: { en: 'Applied Amount', fr: 'Montant imputé' },
      help: {
        en: 'What is applied to the related invoice; 0 when none.',
        fr: 'Ce qui est imputé à la facture visée; 0 si rien.',
      },
      synonyms: ['applied', 'used amount', 'imputé', 'montant utilisé'],
      example: '0.00',
    }),
    balance: money({
      scale: 2,
      min: '0',
      required: 'always',
      label: { en: 'Balance', fr: 'Solde' },
      help: {
        en: 'What is left of it: the total less what is applied.',
        fr: 'Ce qui en reste : le total moins ce qui est imputé.',
      },
      synonyms: ['remaining', 'open amount', 'reste', 'solde restant'],
      example: '23.00',
    }),
    approvedBy: text({
      maxLength: 100,
      label: { en: 'Approved By', fr: 'Approuvé par' },
      help: { en: 'Who approved it.', fr: 'Qui l’a approuvé.' },
      synonyms: ['approver', 'authorised by', 'autorisé par', 'approbateur'],
      example: 'Julie Gagnon',
    }),
  },
  rowRules: [
    notInFuture('date'),
    requiredWhen(
      'creditCharge',
      ['kind'],
      ({ kind }) => kind === 'Credit Note' || kind === 'Dispute credit',
      {
        en: 'the charge of the catalog the credit is made with',
        fr: 'les frais du catalogue qui servent au crédit',
      },
    ),
    totalAddsUp('amountBeforeTax'),
    appliedWithinTotal('appliedAmount'),
    adjustmentBalance,
  ],
  tableRules: [currencyOfCustomer, ...adjustmentTableRules],
});
