import type { EntityNames } from './lexicon-entry';

/** Names of the fields of invoices, payments and balances. */
export const financeNames: readonly EntityNames[] = [
  {
    entity: 'invoice',
    names: [
      [
        'invoiceNumber',
        'GAAP',
        'number, invoice number, invoice id, id, invoice, reference, document number, invoice reference, invoice code, bill number, statement number, doc number, transaction number, numero de piece, piece, num piece, no piece, no de facture, bill id',
      ],
      [
        'customer',
        'GAAP',
        'customer, account, customer id, account number, customer name, thirdparty, customer number, organization, contact name, contact, account name, bill to, client id, subscriber, billing organization, debtor, facture a, customer code, code tiers',
      ],
      [
        'invoiceDate',
        'GAAP',
        'date, invoice date, billing date, created, issue date, document date, date de facturation, date d emission, emission date, invoice created, issued, date of issue, issued on, posting date, bill date, transaction date, date piece, sent date',
      ],
      [
        'dueDate',
        'GAAP',
        'due, due date, payment due, payment due date, invoice due date, date limite, date limite de paiement, date limite de reglement, limit date, date d exigibilite, pay by',
      ],
      [
        'billingPeriodStart',
        'usage',
        'period start, start date, service start, start, billing period start, from date, period begin, period from',
      ],
      [
        'billingPeriodEnd',
        'usage',
        'period end, end date, service end, end, billing period end, to date, period to',
      ],
      ['billingCycle', 'usage', 'billing cycle, cycle'],
      ['run', 'usage', 'run, bill run, batch, billing run, lot'],
      ['currency', 'ISO 20022', 'currency, invoice currency, currency id'],
      [
        'subtotal',
        'GAAP',
        'subtotal, net, amount, charges, new charges, current charges, items total, amount net, line total',
      ],
      ['gst', 'Revenu Québec', 'gst, tax 1, vat 5'],
      ['hst', 'Revenu Québec', 'hst'],
      ['qst', 'Revenu Québec', 'qst, tax 2'],
      ['pstRst', 'usage', 'pst, rst, tvp, pst rst'],
      ['tax911', 'usage', '911, e911, 911 fee'],
      ['otherTax', 'GAAP', 'tax, other tax, tax 3, local tax'],
      ['total', 'GAAP', 'total, grandtotal, amount, invoice amount, charged, billed'],
      [
        'amountPaidApplied',
        'GAAP',
        'paidamount, paid, payments, credits applied, amount credited, payment amount, total payments, applied',
      ],
      [
        'balance',
        'GAAP',
        'balance, balancedue, owed, remain to pay, open amount, due amount, invoice balance',
      ],
      [
        'previousBalance',
        'usage',
        'previous balance, opening balance, solde anterieur, balance forward, last balance, starting balance',
      ],
      ['lateFee', 'usage', 'late fee, interest, late charges'],
      [
        'status',
        'GAAP',
        'status, invoice status, payment status, paid status, statut de paiement, state, is paid, invoice state',
      ],
      [
        'poNumber',
        'usage',
        'purchaseorder, reference client, client reference, customer reference, customer ref, ref client, your reference',
      ],
      ['template', 'usage', 'template, invoice template, theme, layout, design, pdf template, modele'],
      ['pdfFile', 'usage', 'pdf, pdf file, pdf url, file, file name, document'],
      [
        'commercialName',
        'usage',
        'organization, commercial name, dba, billing entity, entity, brand, company',
      ],
    ],
  },
  {
    entity: 'invoiceLine',
    names: [
      [
        'invoiceNumber',
        'GAAP',
        'invoice, invoice number, invoice id, number, bill number, bill id, order id, invoice reference',
      ],
      [
        'lineNumber',
        'GAAP',
        'line, line number, position, line id, sequence, line item number, rank, row, item number, id, item id',
      ],
      ['subscription', 'usage', 'subscription, subscription id, service id, rel id, related service'],
      [
        'item',
        'TM Forum Open API',
        'item, product, service, item code, product code, product ref, item name, charge code, product id, product reference, item sku, part number',
      ],
      ['itemKind', 'usage', 'item kind, item type, product type, type'],
      [
        'descriptionEn',
        'usage',
        'description, item description, line description, english description, description english, text, name, product description, label, charge description, designation',
      ],
      ['descriptionFr', 'OQLF', 'description french, french description, description, libelle, designation'],
      ['lineType', 'usage', 'line type, charge type, entry type, transaction type'],
      [
        'periodFrom',
        'usage',
        'start, start date, period start, from date, service from, service start date, date start',
      ],
      ['periodTo', 'usage', 'end, end date, period end, to date, service to, service end date, date end'],
      ['quantity', 'usage', 'quantity, item quantity, hours, item quantities'],
      [
        'unitPrice',
        'GAAP',
        'unitprice, price, rate, cost, item price, unit cost, item cost, price unit, item rate',
      ],
      [
        'amount',
        'GAAP',
        'amount, line amount, line total, total, subtotal, total price, extended price, extended amount, ext amount, ext price, net amount, total ht, item total, item amount, lineamount, charge',
      ],
      [
        'taxCode',
        'GAAP',
        'tax, tax code, tax rate, tax type, taxes, tax name, taux tva, vat rate, item tax, taxed, taxable, tax percent',
      ],
      ['gst', 'Revenu Québec', 'gst, tax 1, tax amount'],
      ['qst', 'Revenu Québec', 'qst, tax 2'],
      ['otherTax', 'GAAP', 'other tax, tax amount, tax 3'],
      [
        'glCode',
        'GAAP',
        'glaccount, account code, account, accounting account, ledger, sales account, revenue account',
      ],
    ],
  },
  {
    entity: 'payment',
    names: [
      [
        'paymentNumber',
        'GAAP',
        'number, payment number, id, payment id, receipt number, transaction id, payment reference, payment, transaction number, reference, payment code, charge id',
      ],
      [
        'customer',
        'GAAP',
        'customer, account, customer id, account number, customer name, thirdparty, client id, payer, organization, contact, contact name, debtor, received from, customer number',
      ],
      [
        'paymentDate',
        'GAAP',
        'date, payment date, created, received, received date, date paid, paid date, date recue, transaction date, date de reception, paid on, date received, deposit date, posted date, date reglement, applied date, date d encaissement, paid',
      ],
      [
        'amount',
        'GAAP',
        'amount, payment amount, amount received, paidamount, paid, total, montant recu, amount in, gross, total paid, amount paid',
      ],
      [
        'method',
        'ISO 20022',
        'paymentmethod, method, type, payment source type, gateway, payment type, pay type, mode',
      ],
      [
        'paymentSource',
        'usage',
        'source, payment source, payment origin, entered by, payment channel, recorded via, received via',
      ],
      [
        'referenceChequeNumber',
        'ISO 20022',
        'reference, cheque, payment reference, transaction reference, transaction id, transaction number, confirmation number, trans ref, check reference, trans id, authorization number, transid, cheque number, external reference, authorization, payment intent id, chq number, numero cheque virement, cheque transfer number',
      ],
      ['currency', 'ISO 20022', 'currency, payment currency, currency id'],
      [
        'unappliedAmount',
        'GAAP',
        'unapplied, unapplied amount, remaining credit, unallocated, non affecte, unapplied balance, unused amount, non impute',
      ],
      ['status', 'usage', 'status, payment status, state'],
      [
        'bankConfirmationNumber',
        'usage',
        'bank confirmation number, confirmation number, bank reference, trace number, auth code, processor id, authorization code, order number',
      ],
    ],
  },
  {
    entity: 'paymentApplication',
    names: [
      [
        'invoiceNumber',
        'GAAP',
        'invoice, invoice number, invoice id, applied to, facture payee, bill id, invoices',
      ],
      ['paymentNumber', 'GAAP', 'payment, payment id, payment number'],
      [
        'appliedAmount',
        'GAAP',
        'applied amount, amount applied, montant impute, allocated, allocated amount, amount allocated',
      ],
    ],
  },
  {
    entity: 'balanceForward',
    names: [
      ['customer', 'GAAP', 'customer, account, customer id, customer number, account number'],
      [
        'balanceForwardAmount',
        'GAAP',
        'balance, opening balance, balancedue, opening, account balance, current balance, customer balance, amount owing, balance forward, ar balance, receivable balance, total balance, balance amount, overdue amount, amount owed, credit balance, wallet balance, prepaid balance',
      ],
      [
        'asOfDate',
        'GAAP',
        'opening balance date, balance date, as of, as of date, opening date, balance as of date, opening balance as of, opening balance at, opening balance on',
      ],
      ['ageingCurrent', 'GAAP', 'current, 0 30, not due, courant'],
      ['ageing30', 'GAAP', '30 days, 31 60, 1 30, 30'],
      ['ageing60', 'GAAP', '60 days, 61 90, 31 to 60, 60'],
      ['ageing90', 'GAAP', '90 days, over 90, 91 plus, 90, 90 plus'],
      ['depositHeld', 'usage', 'deposit held, deposit'],
    ],
  },
  {
    entity: 'adjustment',
    names: [
      ['creditNoteNumber', 'GAAP', 'creditnote, creditnote number, number, creditnote id'],
      ['customer', 'GAAP', 'customer, account'],
      ['date', 'GAAP', 'date, creditnote date, created, issue date'],
      ['reason', 'usage', 'reason, description'],
      ['amountBeforeTax', 'GAAP', 'subtotal, amount'],
      ['total', 'GAAP', 'grandtotal, total'],
    ],
  },
];
