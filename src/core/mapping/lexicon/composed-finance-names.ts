import type { EntityNames } from './lexicon-entry';

/** Names of the fields of invoices, payments, credits and balances, by their parts. */
export const composedFinanceNames: readonly EntityNames[] = [
  {
    entity: 'invoice',
    names: [
      [
        'invoiceNumber',
        'GAAP',
        '(invoice|bill|statement|document|transaction|order|sale|voucher|facture) (number|id|code|key|reference|no)',
      ],
      [
        'customer',
        'GAAP',
        '(customer|account|client|contact|thirdparty|buyer|billing|bill to|payer|debtor|recipient|user|subscriber|member|organization) (id|number|name|code|reference|account|organization|email|)',
      ],
      [
        'invoiceDate',
        'GAAP',
        '(invoice|bill|billing|document|issue|issued|issuing|emission|statement|transaction|posting|order|validation|sent|created|creation|generated|generation) (date|), date (issued|of invoice|facture|d emission|de facture|de la facture|created|invoiced|billed|validation)',
      ],
      [
        'dueDate',
        'GAAP',
        '(invoice|payment|bill|) due (date|on|by|), (payable|payment) (by|deadline|limit date|before), date (due|d echeance|limite), deadline, payable on, payment limit',
      ],
      [
        'billingPeriodStart',
        'usage',
        '(billing|service|invoice|usage|charge|statement|bill|) period (start|from|begin|first day|start date), (billing|service|usage|bill) (from|start|start date|from date|begin date), (debut|du) periode, covers from',
      ],
      [
        'billingPeriodEnd',
        'usage',
        '(billing|service|invoice|usage|charge|statement|bill|) period (end|to|until|last day|end date), (billing|service|usage|bill) (to|end|end date|to date|through), (fin|au) periode, covers to',
      ],
      [
        'billingCycle',
        'usage',
        '(billing|bill|invoice) (cycle|frequency|period|schedule) (name|code|id|), period',
      ],
      ['run', 'usage', '(billing|bill|invoice) (run|batch|job) (id|number|date|), batch (id|number)'],
      [
        'currency',
        'ISO 20022',
        '(invoice|billing|document|transaction|customer|order|total) currency (code|id|name|symbol|), multicurrency code',
      ],
      [
        'subtotal',
        'GAAP',
        '(invoice|order|amount|total|items|lines|net|taxable|charges|goods|products) (subtotal|before tax|excl tax|excluding tax|net of tax|ht|excl vat), total (excl|excluding|before|hors) (tax|taxes|vat), (net|base|taxable|untaxed) (amount|total|value), (base|montant) (imposable|net|hors taxe), current charges, new charges',
      ],
      ['gst', 'Revenu Québec', '(gst|federal tax|tax 1|first tax|tax) (amount|total|value|charged|)'],
      ['hst', 'Revenu Québec', 'hst (amount|total|charged|)'],
      [
        'qst',
        'Revenu Québec',
        '(qst|provincial tax|tax 2|second tax|local tax 1) (amount|total|value|charged|)',
      ],
      [
        'otherTax',
        'GAAP',
        '(other|total|sales|additional|state|local|regional|tax 3|third|combined) tax (amount|total|charged|), total (taxes|vat|de la taxe), tax (amount|total|charged|collected)',
      ],
      [
        'total',
        'GAAP',
        '(invoice|order|bill|document|grand|gross|final|full|overall) (total|amount|value|sum), total (amount|incl tax|including tax|inc vat|including vat|ttc|invoiced|billed|charged|price|invoice|to pay), (amount|montant) (incl tax|including tax|ttc|total|billed|invoiced), charged',
      ],
      [
        'amountPaidApplied',
        'GAAP',
        '(amount|total|sum|already|payments) (paid|received|applied|collected|settled|credited), paid (amount|total|sum|to date|), (payments|payment) (total|amount|applied|received), (deja|total|montant) (regle|paye|encaisse|verse)',
      ],
      [
        'balance',
        'GAAP',
        '(invoice|current|open|outstanding|remaining|unpaid|net|balance|amount) (balance|due|amount|owed|to pay|outstanding|remaining|unpaid|open), (amount|balance|total) (due|owing|owed|remaining|outstanding|unpaid|left|open), reste (du|a regler|a payer|a percevoir), remain (to pay|unpaid|due), outstanding, unpaid',
      ],
      [
        'previousBalance',
        'usage',
        '(previous|prior|past|last|old|opening|starting|forward|brought forward) (balance|due|amount|statement balance), balance (forward|brought forward|previous), past due (amount|balance|)',
      ],
      [
        'lateFee',
        'usage',
        '(late|interest|overdue|penalty) (fee|charge|payment fee|amount|charges|interest)',
      ],
      [
        'status',
        'GAAP',
        '(invoice|payment|bill|document|order|financial|paid|settlement|collection) (status|state|stage), (is|fully) (paid|settled|open|closed), paid, posted, open',
      ],
      [
        'poNumber',
        'usage',
        '(purchaseorder|customer|client|buyer|your|external) (number|reference|order number|order|ref|id), reference (client|customer|externe|commande), order number (client|customer)',
      ],
      [
        'template',
        'usage',
        '(invoice|document|print|pdf|form|brand|branding|email) (template|theme|layout|design|model|style)',
      ],
      ['pdfFile', 'usage', '(invoice|document|pdf|) (pdf|file|link|url|attachment|file name|path)'],
      [
        'commercialName',
        'usage',
        '(billing|issuing|seller|selling|invoicing|our|own|legal) (entity|organization|company|brand|unit), (organization|company|brand) (id|name|)',
      ],
    ],
  },
  {
    entity: 'invoiceLine',
    names: [
      [
        'invoiceNumber',
        'GAAP',
        '(invoice|bill|document|order|statement|parent) (number|id|code|reference|key)',
      ],
      ['lineNumber', 'GAAP', '(line|item|row|detail|position|sequence) (number|index|position|rank|)'],
      [
        'subscription',
        'usage',
        '(subscription|service|contract|account service) (id|number|code|reference|)',
      ],
      [
        'item',
        'TM Forum Open API',
        '(item|product|article|sku|service|charge|part|material|inventory item|inventory|stock|catalog|line item) (code|id|number|sku|reference|key|item)',
      ],
      ['itemKind', 'usage', '(item|product|line) (kind|type|class)'],
      [
        'descriptionEn',
        'usage',
        '(line|item|product|service|charge|article|detail|long|order) (description|name|text|label|title|note|details), description (line|of line|of item|of service|text), details, note',
      ],
      ['lineType', 'usage', '(line|entry|charge|transaction|row) (type|kind|category|class)'],
      [
        'periodFrom',
        'usage',
        '(period|service|billing|charge|coverage|usage|start|line) (from|start|start date|from date|begin|beginning|start time), (start|from|begin) (date|time), (date de debut|debut) (de periode|du service|)',
      ],
      [
        'periodTo',
        'usage',
        '(period|service|billing|charge|coverage|usage|end|line) (to|end|end date|to date|until|through|end time), (end|to|until) (date|time), (date de fin|fin) (de periode|du service|)',
      ],
      [
        'quantity',
        'usage',
        '(line|item|product|billed|invoiced|order|ordered|service|sold|total|unit|units) (quantity|units|count|qty), number of (units|items), quantity (ordered|billed|invoiced|sold), hours, nombre, nombre d unites',
      ],
      [
        'unitPrice',
        'GAAP',
        '(unit|item|product|line|sales|selling|net unit|per unit|each|base|list) (price|cost|rate|amount|charge|fee), price (each|per item|per unit|unit|net|excl tax), (unit price|unitprice) (net|ht|excl tax|), unit',
      ],
      [
        'amount',
        'GAAP',
        '(line|item|row|net|extended|total|product|charge|entry|subtotal|order line) (amount|total|price|subtotal|value|cost|net|charge|sum), (total|amount) (net|line|ht|excl tax|before tax|price), charge',
      ],
      [
        'taxCode',
        'GAAP',
        '(tax|vat|line tax|item tax|sales tax) (code|rate|type|name|percent|class|group|id|category|), tax rate (name|id|), (is|non|) taxable, (taux|code) (de taxe|tva|de tva)',
      ],
      ['gst', 'Revenu Québec', '(gst|tax 1|federal tax|tax|line tax|item tax|vat) (amount|total|value)'],
      ['qst', 'Revenu Québec', '(qst|tax 2|provincial tax|second tax) (amount|total|value|)'],
      ['otherTax', 'GAAP', '(other|total|line|item|additional|tax 3) tax (amount|total|)'],
      [
        'glCode',
        'GAAP',
        '(account|glaccount|ledger|revenue|income|sales|accounting|nominal|general ledger|posting) (account|code|number|account number|account code|account id|name), compte (de revenu|de revenus|de produits|de ventes|comptable)',
      ],
    ],
  },
  {
    entity: 'payment',
    names: [
      [
        'paymentNumber',
        'GAAP',
        '(payment|receipt|transaction|deposit|charge|entry|voucher|settlement) (id|number|code|key|no)',
      ],
      [
        'customer',
        'GAAP',
        '(customer|account|client|payer|contact|thirdparty|user|subscriber|debtor|organization|member|paid by|billing|card holder) (id|number|name|code|account|email|)',
      ],
      [
        'paymentDate',
        'GAAP',
        '(payment|receipt|paid|received|transaction|deposit|posting|posted|settlement|value|applied|effective|collection|entry|created|clearing|cleared) (date|on|time|), date (paid|received|posted|of payment|deposited|d encaissement|de paiement|de reglement|de versement|de valeur)',
      ],
      [
        'amount',
        'GAAP',
        '(payment|paid|received|transaction|total|gross|deposit|receipt|collected|tendered|settled|net) (amount|total|value|sum|), amount (paid|received|collected|tendered|in|of payment|captured), (montant|somme) (recue|regle|verse|du paiement|paye|encaisse), total paid',
      ],
      [
        'method',
        'ISO 20022',
        '(payment|pay|settlement|tender|transaction|receipt|funding) (method|type|mode|means|instrument|form) (name|code|id|), payment type, gateway (name|), payment gateway, tender, mode (de versement|de reglement|d encaissement)',
      ],
      [
        'paymentSource',
        'usage',
        '(payment|received|transaction|entry|recorded) (source|origin|channel|via|location), source',
      ],
      [
        'referenceChequeNumber',
        'ISO 20022',
        '(transaction|payment|cheque|reference|external|gateway|bank|trans|transfer|wire|receipt|merchant|processor) (id|reference|number|code|ref|no|key|transaction id), (number|reference) (of cheque|of transaction|of payment|de cheque|du virement|cheque), cheque (or|transfer|) (number|reference)',
      ],
      ['currency', 'ISO 20022', '(payment|transaction|settlement|charge|) currency (code|id|name|)'],
      [
        'unappliedAmount',
        'GAAP',
        '(unapplied|unallocated|remaining|unused|available|open|left|overpaid|excess) (amount|credit|balance|payment|), (amount|balance) (unapplied|remaining|unallocated|available|left|open)',
      ],
      [
        'status',
        'usage',
        '(payment|transaction|settlement|charge|) (status|state|stage), (is|) (deleted|void|reconciled|posted|cleared)',
      ],
      [
        'bankConfirmationNumber',
        'usage',
        '(bank|authorization|auth|approval|processor|gateway|confirmation|network|trace) (confirmation|number|code|reference|trace|confirmation number|response)',
      ],
    ],
  },
  {
    entity: 'paymentApplication',
    names: [
      [
        'invoiceNumber',
        'GAAP',
        '(invoice|bill|applied|applied to|paid|document|statement) (id|number|code|reference|invoice|document), invoices (paid)',
      ],
      ['paymentNumber', 'GAAP', '(payment|receipt|transaction) (id|number|code|reference)'],
      [
        'appliedAmount',
        'GAAP',
        '(applied|allocated|used|distributed|allocation|application) (amount|total|sum|), amount (applied|allocated|used)',
      ],
    ],
  },
  {
    entity: 'balanceForward',
    names: [
      ['customer', 'GAAP', '(customer|account|client|thirdparty|subscriber|contact) (id|number|name|code|)'],
      [
        'asOfDate',
        'GAAP',
        '(balance|opening balance|ageing|statement|cutoff|report) (date|as of|), as (of|at) (date|), date (du solde|de l ouverture|de reprise)',
      ],
      [
        'balanceForwardAmount',
        'GAAP',
        '(account|customer|opening|current|outstanding|total|net|open|starting|unpaid|receivable|ar|overdue|owing|ending|closing|due|carried|initial|accounts receivable) (balance|amount|due|outstanding|receivable|owing|owed), balance (due|owing|amount|total|outstanding|current|account|forward|), (total|amount) (due|owing|owed|outstanding|receivable|overdue|unpaid), (solde|encours) (du compte|client|actuel|courant|du|total), encours, debt, dette, overdue',
      ],
      [
        'ageingCurrent',
        'GAAP',
        '(current|not due|0 30 days|less than 30 days|under 30 days) (balance|amount|due|)',
      ],
      ['ageing30', 'GAAP', '(31 60|30 60|1 30|over 30|30) days (balance|amount|due|), 30 (days|jours)'],
      ['ageing60', 'GAAP', '(61 90|60 90|over 60|60) days (balance|amount|due|)'],
      [
        'ageing90',
        'GAAP',
        '(over 90|90|91|more than 90|older than 90|90 120) days (balance|amount|due|plus|)',
      ],
      [
        'unappliedPaymentsCredits',
        'GAAP',
        '(unapplied|unallocated|available|open|account|unused) (credit|credits|payment|payments|prepayments) (balance|amount|)',
      ],
      ['disputedAmount', 'GAAP', '(disputed|contested) (amount|balance)'],
      ['depositHeld', 'usage', '(deposit|deposits) (held|balance|on file|amount|on hand)'],
    ],
  },
  {
    entity: 'adjustment',
    names: [
      [
        'creditNoteNumber',
        'GAAP',
        '(creditnote|credit|adjustment|refund|document) (id|number|code|reference)',
      ],
      [
        'customer',
        'GAAP',
        '(customer|account|client|thirdparty|contact|user|subscriber) (id|number|name|code|)',
      ],
      [
        'date',
        'GAAP',
        '(creditnote|credit|adjustment|issue|issued|document|created|transaction|posted|refund) (date|)',
      ],
      [
        'relatedInvoiceNumber',
        'GAAP',
        '(invoice|original|related|applied|corrected|source) (invoice|number|id|invoice number|reference)',
      ],
      [
        'reason',
        'usage',
        '(creditnote|credit|adjustment|refund|) (reason|description|note|comment|type|cause)',
      ],
      [
        'amountBeforeTax',
        'GAAP',
        '(credit|net|base|taxable|adjustment) (amount|before tax|subtotal), subtotal',
      ],
      [
        'total',
        'GAAP',
        '(credit|creditnote|adjustment|refund|grand|document) (total|amount|value), amount, total amount',
      ],
      ['appliedAmount', 'GAAP', '(applied|used|allocated) (amount|credit), amount (applied|used)'],
      ['balance', 'GAAP', '(remaining|available|open|unused) (amount|credit|balance), balance'],
      ['approvedBy', 'usage', '(approved|authorized|created|entered) by'],
    ],
  },
];
