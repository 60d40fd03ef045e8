import type { EntityNames } from './lexicon-entry';

/** What fields of invoices, payments, credits and balances are usually called besides, as patterns. */
export const usualFinanceNames: readonly EntityNames[] = [
  {
    entity: 'invoice',
    names: [
      [
        'commercialName',
        'usage',
        'sender, (issuing|emitting) (company|entity), etablissement, seller, business unit, emetteur',
      ],
      [
        'invoiceNumber',
        'GAAP',
        '(doc|document|piece|voucher|facture) (num|no|number), tran id, ref, (bill|invoice) ref',
      ],
      [
        'customer',
        'GAAP',
        'customer, (sold|sell) to (customer|name|no|number|customer no|), (bill|invoiced|billed) to (name|customer|), party (name|), facture a, destinataire, buyer, acheteur, partner (name|), account name',
      ],
      [
        'invoiceDate',
        'GAAP',
        '(doc|document|piece|emission|issue) date, date (piece|document|d emission|emission), emise le, emis le, emise',
      ],
      [
        'dueDate',
        'GAAP',
        '(net|payment|final) due date, (terms|maturity|collection) date, a payer avant (le|), echeance de paiement, terms, payable (le|by|before), (pay|payable|payment) (by|before) date, date (exigible|d exigibilite|limite de paiement)',
      ],
      [
        'billingPeriodStart',
        'usage',
        'du, (period|periode|usage|service|coverage) (from|du|start|begin), period',
      ],
      ['billingPeriodEnd', 'usage', 'au, (period|periode|usage|service|coverage) (to|au|end|until)'],
      [
        'billingCycle',
        'usage',
        '(billing|bill|invoice) period, period, (period|cycle) (name|code|label|), mois de facturation, billing month',
      ],
      ['run', 'usage', '(invoice|bill|billing) (run|lot|batch) (no|id|number|), lot (de facturation|)'],
      [
        'subtotal',
        'GAAP',
        '(pre tax|pretax) (amount|total|subtotal), goods (amount|value|total), (amount|total|montant) (ex|excl|excluding|before|hors) (tax|vat|taxes|gst), base (ht|hors taxe|imposable), (net|taxable) (amount|value), montant (imposable|net|de base)',
      ],
      ['gst', 'Revenu Québec', '(gst|tps) (collected|percue|charged|payable|5 percent|5)'],
      ['qst', 'Revenu Québec', '(qst|tvq) (collected|percue|charged|payable)'],
      ['pstRst', 'Revenu Québec', '(pst|rst|tvp) (amount|total|montant|)'],
      ['tax911', 'usage', '(911|e911|9 1 1) (fee|tax|charge|levy|frais|municipal|)'],
      [
        'otherTax',
        'GAAP',
        '(tax|vat) (amount|total|charged|value), (montant|total) (des taxes|de la tva|tva|taxes|de taxe)',
      ],
      [
        'total',
        'GAAP',
        '(total|amount) (incl|including|inc) (tax|vat|taxes|gst), total (charges|invoice amount|general|facture|ttc|bill|to pay), net a payer, invoice value, montant (facture|ttc|total)',
      ],
      [
        'amountPaidApplied',
        'GAAP',
        'advance, (payments|paiements|reglements) (credits|received|recus|), (total|amount) (settled|collected|encaisse|applied), applied amount, (reglements|paiements) (recus|), acompte',
      ],
      [
        'balance',
        'GAAP',
        'residual (amount|), a payer, reste (du|a payer|a recevoir), (amount|solde|montant) (residuel|restant|impaye|ouvert|du), (open|unpaid) (amount|balance)',
      ],
      [
        'previousBalance',
        'usage',
        'report, arrears, (previous|prior|old) (amount due|charges|balance|bill), solde (reporte|precedent|anterieur)',
      ],
      [
        'lateFee',
        'usage',
        '(finance|late payment|interest) (charge|charges|fee), (penalite|interets|frais) (de retard|), penalites',
      ],
      [
        'status',
        'usage',
        '(doc|document|posting) status, (is|) (void|cancelled|paid|posted|closed|draft|overdue)',
      ],
      [
        'poNumber',
        'usage',
        'order number, (number|no) (de|) commande, (your|votre|customer|client|external) (reference|ref|order number|document no|document number|order), po (ref|number|no), reference (client|commande|acheteur), order ref',
      ],
      ['template', 'usage', 'format (de facture|facture), (invoice|print|form) (format|form|template), form'],
      [
        'pdfFile',
        'usage',
        'piece jointe, (lien|link|url) pdf, (invoice|facture) (attachment|file|fichier), attachment',
      ],
    ],
  },
  {
    entity: 'invoiceLine',
    names: [
      ['invoiceNumber', 'GAAP', '(parent|piece|document|header) (number|no|id|)'],
      [
        'item',
        'usage',
        '(item|product|article|charge) (name|code|id|number|no|reference|ref), reference, code, (billing|service) code, rate plan charge, prestation, nom (article|du produit|de l article|de marchandise)',
      ],
      ['descriptionEn', 'usage', 'narrative, (line|item) (text|narrative|memo|comment), memo'],
      ['descriptionFr', 'usage', 'libelle (fr|de la ligne|ligne|), designation'],
      ['lineType', 'usage', 'nature, (charge|row) (type|nature|kind)'],
      ['periodFrom', 'usage', 'du, (service|billing|coverage|charge) (period|) (start|from|du|begin)'],
      ['periodTo', 'usage', 'au, (service|billing|coverage|charge) (period|) (end|to|au|until)'],
      [
        'quantity',
        'usage',
        'count, volume, (quantity|qte) (invoiced|facturee|billed|sold), (number|count) of units, count units',
      ],
      ['unitPrice', 'usage', '(unit|sales|sell) (price|rate) (ht|net|), unit amount, tarif (unitaire|)'],
      [
        'amount',
        'usage',
        'line price, (line|item) (value|extension), extension, montant (de la ligne|ligne|net|ht)',
      ],
      [
        'otherTax',
        'GAAP',
        '(tax|vat|line tax|sales tax) (amount|total|value), montant (de taxe|des taxes|tva|de la tva)',
      ],
      ['pstRst', 'Revenu Québec', '(pst|rst|tvp) (amount|)'],
      [
        'glCode',
        'GAAP',
        'grand livre, (gl|ledger|income|revenue|sales|nominal) (account|code|no|number), compte (de ventes|de vente|de produits|de revenus|general|)',
      ],
    ],
  },
  {
    entity: 'payment',
    names: [
      [
        'paymentNumber',
        'GAAP',
        'receipt, recu, (receipt|recu|voucher|payment) (number|no|id), (number|no) (de recu|recu|de paiement|de reglement)',
      ],
      [
        'customer',
        'GAAP',
        'party, party name, payer, payeur, recu de, (received|paid) (from|by), partner (name|), thirdparty (name|), bill to',
      ],
      [
        'paymentDate',
        'GAAP',
        'paye le, encaisse le, (processed|settled|deposited|cleared|collected|remitted) (on|date|at), (value|clearing) date, recu le',
      ],
      [
        'amount',
        'GAAP',
        '(received|recu|paid|encaisse|applied) (amount|), (payment|total) (received|recu), montant (recu|verse|du versement|du reglement|encaisse|regle|paye)',
      ],
      [
        'paymentSource',
        'usage',
        '(entry|capture) (mode|method|source|location|channel), payment (location|channel|source), lockbox, received (at|via|through), point de (service|vente)',
      ],
      [
        'referenceChequeNumber',
        'ISO 20022',
        '(authorization|auth|approval) (code|number), (trace|processor|gateway|merchant) (number|reference|transaction id|id), (reference|ref) (bancaire|du reglement|du paiement|paiement|number|no), (cheque|check) reference (no|number)',
      ],
      ['bankConfirmationNumber', 'usage', '(bank|banque) (confirmation|conf|trace) (number|no|)'],
      ['currency', 'ISO 20022', '(account|payment|transaction) currency'],
      [
        'unappliedAmount',
        'GAAP',
        'overpayment, trop percu, balancedue, (solde|montant|reste) (non affecte|non applique|non impute|a affecter|a imputer), non (applique|impute|affecte|lettre), (open|unused|excess|available) (amount|credit|balance)',
      ],
      [
        'status',
        'usage',
        '(is|) (cancelled|reversed|void|returned|cleared|bounced|refunded|reconciled), result, transaction (status|state|result)',
      ],
    ],
  },
  {
    entity: 'paymentApplication',
    names: [
      ['paymentNumber', 'GAAP', '(credit|receipt|payment) (id|number|no|)'],
      ['invoiceNumber', 'GAAP', '(facture|invoice|document) (appliquee|reglee|payee|applied|lettree|number)'],
      [
        'appliedAmount',
        'GAAP',
        '(total|amount|) (allocated|applied|imputed) (amount|), montant (applique|lettre|impute|affecte), allocated',
      ],
    ],
  },
  {
    entity: 'adjustment',
    names: [
      ['creditNoteNumber', 'GAAP', '(cm|credit memo|avoir|adjustment|ajustement) (number|no|id)'],
      [
        'date',
        'GAAP',
        '(memo|ajustement|adjustment|avoir) date, date (ajustement|de l ajustement|de l avoir)',
      ],
      ['kind', 'usage', '(transaction|adjustment|credit|debit credit) (type|kind|), nature, debit credit'],
      [
        'relatedInvoiceNumber',
        'GAAP',
        '(applied|against|applied to|credited|source|related) (to|) invoice, facture (liee|concernee|d origine|source)',
      ],
      [
        'reason',
        'usage',
        'explanation, justification, (reason|raison) (code|), code de raison, explication, motif',
      ],
      [
        'total',
        'GAAP',
        '(credit|creditnote|adjustment) (amount|value|total), amount incl (tax|vat|taxes), montant (de l avoir|du credit|de l ajustement|ttc)',
      ],
      ['appliedAmount', 'GAAP', '(credits|montant|amount) (utilises|utilise|applique|used|applied), used'],
      ['balance', 'GAAP', 'unapplied, (remaining|open|available) (credit|balance|amount), balancedue'],
    ],
  },
  {
    entity: 'balanceForward',
    names: [
      ['asOfDate', 'GAAP', 'au, (solde|balance) (au|as of), date de reference, en date du, (as at|as of)'],
      [
        'balanceForwardAmount',
        'GAAP',
        '(solde|balance) (actuel|current|client|global), balance current, current balance, (total|accounts|compte) (receivable|owing|a recevoir|outstanding)',
      ],
      ['ageingCurrent', 'GAAP', 'a jour, (current|non echu|not due) (amount|due|)'],
      ['ageing30', 'GAAP', '(aged|past due|over) 30 (days|jours|)'],
      ['ageing60', 'GAAP', '61 90 (days|jours|), (aged|past due|over) 60 (days|jours|)'],
      [
        'ageing90',
        'GAAP',
        '(91|over 90|90) (plus|and over|et plus|days plus|), (aged|past due|over) 90 (days|jours|), plus de 90 (jours|)',
      ],
      [
        'unappliedPaymentsCredits',
        'GAAP',
        '(credits|paiements|payments|cash|credit) (non appliques|non affectes|non imputes|unapplied|on account), unapplied (cash|credits|payments)',
      ],
      [
        'disputedAmount',
        'GAAP',
        '(amount|montant) (in dispute|en litige|conteste), dispute (amount|), litige',
      ],
      ['depositHeld', 'usage', '(deposit|depot) (held|en main|detenu|balance)'],
    ],
  },
];
