import { defineEntity } from '../../entity/entity';
import { choice, date, decimal, integer, money, reference, text } from '../../entity/fields';
import { atLeastOneOf, datesInOrder, requiredWhen } from '../../entity/row-rules';
import { amountIsQuantityTimesPrice, subscriptionOfCustomer } from './invoice-line-rules';
import { optional, taxAmountFields } from './tax-amount-fields';

const coversPeriod = (row: { readonly lineType?: unknown }): boolean =>
  row.lineType === 'Recurring' || row.lineType === 'Usage';

const periodExpected = {
  en: 'the period covered, because the line is Recurring or Usage',
  fr: 'la période couverte, parce que la ligne est de type Récurrent ou Utilisation',
};

/** domain.md 3.22: what an invoice is made of; its lines add up to its subtotal. */
export const invoiceLine = defineEntity({
  name: 'invoiceLine',
  label: { en: 'Invoice Line', fr: 'Ligne de facture' },
  sheet: { en: 'Invoice Lines', fr: 'Lignes de facture' },
  table: 'InvoiceLines',
  purpose: {
    en: 'The lines of the invoices. An invoice may come without lines; if it has any, they must add up.',
    fr: 'Les lignes des factures. Une facture peut venir sans lignes; si elle en a, leur somme doit concorder.',
  },
  key: ['invoiceNumber', 'lineNumber'],
  referenceBy: 'lineNumber',
  fields: {
    invoiceNumber: reference({
      to: 'invoice',
      required: 'always',
      label: { en: 'Invoice #', fr: 'Nº de facture' },
      help: { en: 'The invoice the line is on.', fr: 'La facture où figure la ligne.' },
      synonyms: ['invoice number', 'invoice no', 'invoice id', 'numéro de facture', 'facture'],
      example: 'I-1001',
    }),
    lineNumber: integer({
      min: 1,
      required: 'always',
      label: { en: 'Line #', fr: 'Nº de ligne' },
      help: { en: 'Its place on the invoice, from 1.', fr: 'Sa place dans la facture, à partir de 1.' },
      synonyms: ['line number', 'line no', 'sequence', 'numéro de ligne', 'séquence'],
      example: '1',
    }),
    subscription: reference({
      to: 'subscription',
      label: { en: 'Subscription', fr: 'Abonnement' },
      help: {
        en: 'Legacy ID of the subscription billed, of the same customer. Its location decides the taxes.',
        fr: 'ID d’origine de l’abonnement facturé, du même client. Son emplacement détermine les taxes.',
      },
      synonyms: ['subscription id', 'service id', 'id d’abonnement', 'service'],
      example: 'S-3001',
    }),
    itemKind: choice({
      list: 'invoiceItemKind',
      label: { en: 'Item Kind', fr: 'Genre d’élément' },
      help: {
        en: 'What kind of catalog item was billed; Legacy item when the catalog no longer has it.',
        fr: 'Le genre d’élément facturé; Élément d’origine si le catalogue ne l’a plus.',
      },
      synonyms: ['item type', 'kind', 'type d’élément', 'genre'],
      example: 'Charge',
    }),
    item: reference({
      to: {
        by: 'itemKind',
        targets: {
          Product: 'product',
          Charge: 'charge',
          'Sub-Charge': 'subCharge',
          'Usage Rate': 'usageRate',
        },
      },
      label: { en: 'Item', fr: 'Élément' },
      help: {
        en: 'The code of the catalog item, or the old system’s code for a Legacy item.',
        fr: 'Le code de l’élément du catalogue, ou celui de l’ancien système pour un élément d’origine.',
      },
      synonyms: ['item code', 'product code', 'charge code', 'sku', 'code d’élément', 'code de frais'],
      example: 'FIBRE-500',
    }),
    descriptionEn: text({
      maxLength: 255,
      required: 'conditional',
      label: { en: 'Description EN', fr: 'Description EN' },
      help: {
        en: 'What the line said in English. One of the two languages is enough.',
        fr: 'Ce que disait la ligne en anglais. Une des deux langues suffit.',
      },
      synonyms: ['description', 'line description', 'english description', 'description anglaise'],
      example: 'Fibre Internet 500 Mbps',
    }),
    descriptionFr: text({
      maxLength: 255,
      required: 'conditional',
      label: { en: 'Description FR', fr: 'Description FR' },
      help: {
        en: 'What the line said in French. One of the two languages is enough.',
        fr: 'Ce que disait la ligne en français. Une des deux langues suffit.',
      },
      synonyms: ['french description', 'description française', 'libellé'],
      example: 'Internet fibre 500 Mbit/s',
    }),
    lineType: choice({
      list: 'invoiceLineType',
      required: 'always',
      label: { en: 'Line Type', fr: 'Type de ligne' },
      help: {
        en: 'Recurring, One Time, Usage, Credit, Late fee or Tax. Tax lines are not in the subtotal.',
        fr: 'Récurrent, Unique, Utilisation, Crédit, Frais de retard ou Taxe. Les lignes de taxe ne sont pas dans le sous-total.',
      },
      synonyms: ['type', 'charge type', 'category', 'type de frais', 'catégorie'],
      example: 'Recurring',
    }),
    periodFrom: date({
      required: 'conditional',
      label: { en: 'Period From', fr: 'Période du' },
      help: {
        en: 'First day covered. Required for Recurring and Usage.',
        fr: 'Premier jour couvert. Obligatoire pour Récurrent et Utilisation.',
      },
      synonyms: ['from', 'start date', 'service from', 'du', 'date de début'],
      example: '2026-10-01',
    }),
    periodTo: date({
      required: 'conditional',
      label: { en: 'Period To', fr: 'Période au' },
      help: {
        en: 'Last day covered. Required for Recurring and Usage.',
        fr: 'Dernier jour couvert. Obligatoire pour Récurrent et Utilisation.',
      },
      synonyms: ['to', 'end date', 'service to', 'au', 'date de fin'],
      example: '2026-10-31',
    }),
    quantity: decimal({
      scale: 6,
      required: 'always',
      label: { en: 'Quantity', fr: 'Quantité' },
      help: {
        en: 'How many were billed, at most 6 decimals.',
        fr: 'Le nombre facturé, au plus 6 décimales.',
      },
      synonyms: ['qty', 'units', 'count', 'qté', 'nombre', 'unités'],
      example: '1',
    }),
    unitPrice: money({
      scale: 6,
      required: 'always',
      label: { en: 'Unit Price', fr: 'Prix unitaire' },
      help: { en: 'The price of one, at most 6 decimals.', fr: 'Le prix d’une unité, au plus 6 décimales.' },
      synonyms: ['price', 'rate', 'prix', 'tarif'],
      example: '100.00',
    }),
    amount: money({
      scale: 2,
      required: 'always',
      label: { en: 'Amount', fr: 'Montant' },
      help: {
        en: 'Before tax: quantity times unit price, rounded to the cent.',
        fr: 'Avant taxes : quantité fois prix unitaire, arrondi au cent.',
      },
      synonyms: ['line amount', 'line total', 'extended amount', 'montant de la ligne', 'total de la ligne'],
      example: '100.00',
    }),
    taxCode: reference({
      to: 'taxCode',
      label: { en: 'Tax Code', fr: 'Code de taxe' },
      help: {
        en: 'The tax code of a taxable line; with it the invoice’s taxes are calculated again.',
        fr: 'Le code de taxe d’une ligne taxable; avec lui les taxes de la facture sont recalculées.',
      },
      synonyms: ['tax group', 'tax class', 'groupe de taxes', 'classe de taxe'],
    }),
    ...taxAmountFields(optional, { gst: '5.00', qst: '9.98' }),
    glCode: reference({
      to: 'glAccount',
      label: { en: 'G/L Code', fr: 'Code G/L' },
      help: { en: 'The account the line was booked to.', fr: 'Le compte où la ligne a été inscrite.' },
      synonyms: ['gl account', 'gl accounting code', 'account', 'compte gl', 'code comptable'],
    }),
  },
  rowRules: [
    atLeastOneOf(['descriptionEn', 'descriptionFr'], {
      en: 'a description in at least one language',
      fr: 'une description dans au moins une langue',
    }),
    requiredWhen('periodFrom', ['lineType'], coversPeriod, periodExpected),
    requiredWhen('periodTo', ['lineType'], coversPeriod, periodExpected),
    datesInOrder('periodFrom', 'periodTo'),
    amountIsQuantityTimesPrice,
  ],
  tableRules: [subscriptionOfCustomer],
});
