import type { EntityNames } from './lexicon-entry';

/** Less frequent names of fields of invoices, payments, credits and balances, as patterns. */
export const furtherFinanceNames: readonly EntityNames[] = [
  {
    entity: 'invoice',
    names: [
      ['invoiceNumber', 'GAAP', 'bill id, bill (number|no|ref), (facture|invoice) (num|nbr)'],
      ['invoiceDate', 'GAAP', '(sale|selling|order) date, date (de vente|of sale|de la vente)'],
      [
        'customer',
        'GAAP',
        'raison sociale, (company|organization) name, invoice account, (external|remote) (customer|account|client) (id|key|code|number|reference)',
      ],
      ['total', 'GAAP', 'billed amount, (bill|billed|invoiced|statement) (total|amount)'],
      ['balance', 'GAAP', '(new|current|ending|closing) balance, (montant|solde) dû'],
      ['previousBalance', 'usage', '(beginning|start|starting|brought forward|carried forward) balance'],
      ['status', 'GAAP', '(facture|invoice|bill) (payee|paid|posted|open|void)'],
      ['amountPaidApplied', 'GAAP', '(allocated|applied|settled|received) (amount|total|)'],
    ],
  },
  {
    entity: 'invoiceLine',
    names: [
      ['amount', 'GAAP', 'charge amount, billed amount, (charge|billed|rated) (amount|total)'],
      ['quantity', 'usage', 'minutes, (number|nb) of (minutes|calls|days)'],
      [
        'subscription',
        'usage',
        'circuit, circuit id, (line|circuit|service|access) (id|identifier), telephone number, phone number',
      ],
      ['lineNumber', 'usage', '(item|line|sort|display) order, line item, (entry|detail) (number|no|seq)'],
      ['lineType', 'usage', '(record|entry|detail) type'],
    ],
  },
  {
    entity: 'payment',
    names: [
      ['paymentNumber', 'GAAP', '(document|doc) (number|no)'],
      [
        'customer',
        'GAAP',
        'payor, remitter, remetteur, tireur, raison sociale, party, (party|payor|payer) name',
      ],
      [
        'reversalDate',
        'GAAP',
        '(reversal|reversed|void|voided|return|returned|nsf|bounce|bounced|chargeback|refund|refunded|cancelled|contrepassation) (date|on|at), date (de retour|du retour|d annulation|de renversement|nsf|reversed|voided|returned)',
      ],
      ['status', 'usage', '(is|) (settled|returned|nsf)'],
      ['paymentSource', 'usage', 'posted (from|via), (batch|deposit) source'],
    ],
  },
  {
    entity: 'paymentApplication',
    names: [
      ['paymentNumber', 'GAAP', 'applied from, (source|credit) (document|number)'],
      [
        'appliedAmount',
        'GAAP',
        '(total|amount) (allocated|applied|apply), (total|) (allocated|applied) amount',
      ],
    ],
  },
  {
    entity: 'balanceForward',
    names: [
      ['balanceForwardAmount', 'GAAP', 'credit, impaye, (outstanding|unpaid|account|wallet|prepaid) balance'],
      ['ageing90', 'GAAP', '(over|plus de) 120 (days|jours|), 120 (days|jours)'],
    ],
  },
  {
    entity: 'adjustment',
    names: [
      ['creditNoteNumber', 'GAAP', 'document (number|no), memo (number|no)'],
      ['kind', 'usage', '(entry|credit memo|memo) (type|kind)'],
      ['amountBeforeTax', 'GAAP', '(pre tax|pretax|before tax) amount'],
      ['total', 'GAAP', 'amount, (adjusted|credited|adj) amount'],
      ['appliedAmount', 'GAAP', '(amount|) (redeemed|consumed)'],
      ['approvedBy', 'usage', '(approval|approving|authorizing) (user|by|name)'],
    ],
  },
];
