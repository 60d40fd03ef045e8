import { defineEntity } from '../../entity/entity';
import { choice, code, date, money, reference, text } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { notInFuture } from '../parties/party-rules';
import { appliedWithinTotal, currencyOfCustomer, totalAddsUp } from './document-rules';
import { appliedAddsUp } from './invoice-payment-rules';
import { balanceIsWhatIsLeft, statusFitsBalance } from './invoice-row-rules';
import { linesAddUp } from './invoice-sum-rules';
import { invoiceTableRules } from './invoice-table-rules';
import { taxesRecomputed } from './recomputed-tax-rule';
import { mandatory, taxAmountFields } from './tax-amount-fields';

/** domain.md 3.22: what was invoiced before SmartBilling, still open or kept as history. */
export const invoice = defineEntity({
  name: 'invoice',
  label: { en: 'Invoice', fr: 'Facture' },
  sheet: { en: 'Invoices', fr: 'Factures' },
  table: 'Invoices',
  purpose: {
    en: 'The invoices of the old system: open ones to collect, the others as history.',
    fr: 'Les factures de l’ancien système : celles qui sont ouvertes à percevoir, les autres comme historique.',
  },
  key: ['commercialName', 'invoiceNumber'],
  referenceBy: 'invoiceNumber',
  fields: {
    commercialName: reference({
      to: 'company',
      required: 'always',
      label: { en: 'Commercial Name (DBA)', fr: 'Nom commercial (DBA)' },
      help: {
        en: 'The commercial name that issued it. Numbers are unique within a commercial name.',
        fr: 'Le nom commercial qui l’a émise. Les numéros sont uniques pour un nom commercial.',
      },
      synonyms: ['commercial name', 'dba', 'brand', 'company', 'nom commercial', 'marque'],
      example: 'Télécom du Nord',
    }),
    invoiceNumber: code({
      maxLength: 30,
      required: 'always',
      label: { en: 'Invoice #', fr: 'Nº de facture' },
      help: {
        en: 'The number printed on it, with its prefix. Lines, payments and PDFs refer to it.',
        fr: 'Le numéro imprimé, avec son préfixe. Les lignes, paiements et PDF y font référence.',
      },
      synonyms: [
        'invoice number',
        'invoice no',
        'invoice id',
        'bill number',
        'numéro de facture',
        'no facture',
      ],
      example: 'I-1001',
    }),
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: { en: 'Legacy ID of the customer invoiced.', fr: 'ID d’origine du client facturé.' },
      synonyms: ['customer id', 'account', 'account number', 'client id', 'compte', 'numéro de client'],
      example: 'C-1001',
    }),
    invoiceDate: date({
      required: 'always',
      label: { en: 'Invoice Date', fr: 'Date de facture' },
      help: {
        en: 'The date printed on it, not after the as-of date of the balances. It decides the tax rates.',
        fr: 'La date imprimée, pas après la date des soldes. Elle détermine les taux de taxe.',
      },
      synonyms: ['date', 'bill date', 'issue date', 'date de facturation', 'date d’émission'],
      example: '2026-10-01',
    }),
    dueDate: date({
      required: 'always',
      label: { en: 'Due Date', fr: 'Date d’échéance' },
      help: {
        en: 'When it is to be paid, the invoice date or later.',
        fr: 'Quand elle est payable, à la date de facture ou après.',
      },
      synonyms: ['due', 'payment due', 'pay by', 'échéance', 'payable le'],
      example: '2026-10-31',
    }),
    billingPeriodStart: date({
      label: { en: 'Billing Period Start', fr: 'Début de la période facturée' },
      help: { en: 'First day of the period billed.', fr: 'Premier jour de la période facturée.' },
      synonyms: ['period start', 'period from', 'service from', 'début de période', 'période du'],
      example: '2026-10-01',
    }),
    billingPeriodEnd: date({
      label: { en: 'Billing Period End', fr: 'Fin de la période facturée' },
      help: { en: 'Last day of the period billed.', fr: 'Dernier jour de la période facturée.' },
      synonyms: ['period end', 'period to', 'service to', 'fin de période', 'période au'],
      example: '2026-10-31',
    }),
    billingCycle: text({
      maxLength: 50,
      label: { en: 'Billing Cycle', fr: 'Cycle de facturation' },
      help: { en: 'The billing cycle it belongs to.', fr: 'Le cycle de facturation dont elle relève.' },
      synonyms: ['cycle', 'bill cycle', 'cycle de facture'],
      example: '1',
    }),
    run: text({
      maxLength: 50,
      label: { en: 'Run', fr: 'Lot de facturation' },
      help: {
        en: 'The invoice run that made it, such as IR-2026-10.',
        fr: 'Le lot de facturation qui l’a produite, comme IR-2026-10.',
      },
      synonyms: ['invoice run', 'run number', 'batch', 'lot', 'numéro de lot'],
      example: 'IR-2026-10',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'CAD or USD, that of the customer.', fr: 'CAD ou USD, celle du client.' },
      synonyms: ['currency code', 'curr', 'monnaie', 'code de devise'],
      example: 'CAD',
    }),
    subtotal: money({
      scale: 2,
      required: 'always',
      label: { en: 'Subtotal', fr: 'Sous-total' },
      help: { en: 'Before tax: the sum of its lines.', fr: 'Avant taxes : la somme de ses lignes.' },
      synonyms: ['amount before tax', 'net amount', 'sub total', 'montant avant taxes', 'montant net'],
      example: '100.00',
    }),
    ...taxAmountFields(mandatory, { gst: '5.00', qst: '9.98' }),
    total: money({
      scale: 2,
      required: 'always',
      label: { en: 'Total', fr: 'Total' },
      help: { en: 'Subtotal and taxes, to the cent.', fr: 'Sous-total et taxes, au cent près.' },
      synonyms: [
        'invoice total',
        'invoice amount',
        'amount',
        'grand total',
        'total de la facture',
        'montant',
      ],
      example: '114.98',
    }),
    amountPaidApplied: money({
      scale: 2,
      required: 'always',
      label: { en: 'Amount Paid/Applied', fr: 'Montant payé/imputé' },
      help: {
        en: 'Payments and credits applied to it; 0 when none.',
        fr: 'Les paiements et crédits qui y sont imputés; 0 s’il n’y en a pas.',
      },
      synonyms: ['amount paid', 'paid', 'applied', 'montant payé', 'payé', 'imputé'],
      example: '50.00',
    }),
    balance: money({
      scale: 2,
      required: 'always',
      label: { en: 'Balance', fr: 'Solde' },
      help: {
        en: 'What is left to pay: the total less what is applied. 0 when Paid or Void.',
        fr: 'Ce qui reste à payer : le total moins ce qui est imputé. 0 si elle est payée ou annulée.',
      },
      synonyms: ['amount due', 'open amount', 'outstanding', 'balance due', 'solde dû', 'montant dû'],
      example: '64.98',
    }),
    previousBalance: money({
      scale: 2,
      label: { en: 'Previous Balance', fr: 'Solde précédent' },
      help: {
        en: 'What was still owed before it, as the invoice showed it.',
        fr: 'Ce qui restait dû avant elle, tel que la facture le montrait.',
      },
      synonyms: ['prior balance', 'opening balance', 'solde antérieur', 'solde d’ouverture'],
      example: '0.00',
    }),
    lateFee: money({
      scale: 2,
      label: { en: 'Late Fee', fr: 'Frais de retard' },
      help: {
        en: 'Late fee on it, already in the subtotal.',
        fr: 'Frais de retard qu’elle porte, déjà dans le sous-total.',
      },
      synonyms: ['late charge', 'interest', 'intérêts', 'pénalité'],
      example: '0.00',
    }),
    status: choice({
      list: 'invoiceStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: {
        en: 'Open, Partially Paid, Paid, Void or Disputed, as the balance says.',
        fr: 'Ouverte, payée en partie, payée, annulée ou contestée, comme le solde l’indique.',
      },
      synonyms: ['invoice status', 'state', 'statut', 'état de la facture'],
      example: 'Partially Paid',
    }),
    poNumber: code({
      maxLength: 50,
      label: { en: 'PO #', fr: 'Nº de bon de commande' },
      help: { en: 'The customer’s purchase order.', fr: 'Le bon de commande du client.' },
      synonyms: ['po number', 'purchase order', 'purchase order #', 'bon de commande', 'bc'],
      example: 'PO-4471',
    }),
    template: reference({
      to: 'documentTemplate',
      label: { en: 'Template', fr: 'Modèle' },
      help: { en: 'The layout it was printed with.', fr: 'La présentation de son impression.' },
      synonyms: ['invoice template', 'layout', 'modèle de facture', 'gabarit'],
    }),
    pdfFile: reference({
      to: 'invoicePdf',
      within: { field: 'invoiceNumber', target: 'invoiceNumber' },
      label: { en: 'PDF File', fr: 'Fichier PDF' },
      help: {
        en: 'File name of its PDF on the Invoice PDFs sheet.',
        fr: 'Nom de son PDF dans la feuille des PDF de facture.',
      },
      synonyms: ['pdf', 'document', 'file', 'pdf de la facture', 'fichier'],
    }),
    importMode: choice({
      list: 'invoiceImportMode',
      required: 'always',
      label: { en: 'Import Mode', fr: 'Mode d’importation' },
      help: {
        en: 'Open item counts in accounts receivable; History only is kept for reference.',
        fr: 'Poste ouvert compte dans les comptes clients; Historique seulement sert à la consultation.',
      },
      synonyms: ['mode', 'import as', 'load mode', 'type d’importation'],
      example: 'Open item',
    }),
  },
  rowRules: [
    notInFuture('invoiceDate'),
    datesInOrder('invoiceDate', 'dueDate'),
    datesInOrder('billingPeriodStart', 'billingPeriodEnd'),
    totalAddsUp('subtotal'),
    appliedWithinTotal('amountPaidApplied'),
    balanceIsWhatIsLeft,
    statusFitsBalance,
  ],
  tableRules: [currencyOfCustomer, linesAddUp, appliedAddsUp, taxesRecomputed, ...invoiceTableRules],
});
