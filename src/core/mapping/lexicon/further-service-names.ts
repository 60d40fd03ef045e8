import type { EntityNames } from './lexicon-entry';

/** Less frequent names of fields of subscriptions, contracts, products and rates, as patterns. */
export const furtherServiceNames: readonly EntityNames[] = [
  {
    entity: 'subscription',
    names: [
      [
        'legacyId',
        'TM Forum Open API',
        'service id, svc id, (service|subscription|access) (record|instance) (id|number)',
      ],
      [
        'customer',
        'usage',
        'raison sociale, (external|remote) (customer|account|client) (id|key|code|number|reference), (customer|client) reference, (billing|invoiced) (party|thirdparty|customer)',
      ],
      ['category', 'usage', 'lob, (service|product) line, technology, technologie'],
      [
        'service',
        'TM Forum Open API',
        'service description, usoc, speed, vitesse, debit, (speed|bandwidth|service|internet) (profile|level|tier|plan|package)',
      ],
      ['supplier', 'usage', 'lec, ilec, clec, telco, (host|access) (carrier|provider)'],
      ['supplierAccountCircuit', 'usage', 'ecckt, (telco|lec|carrier) (circuit|order|id)'],
      [
        'salesAgent',
        'usage',
        '(commission|sales) (agent|partner|person), (agent|dealer|partner) (code|name|id)',
      ],
      ['effectiveFrom', 'usage', '(turn up|turnup|go live|cut over|cutover|port in|bill start) (date|)'],
      [
        'effectiveTo',
        'usage',
        '(disc|cease|ceased|discontinued|discontinue|port out|deprovision) (date|on|at), (expiration|expiry|expire)',
      ],
      ['billedThrough', 'usage', '(billed|bill|charged|invoiced) (to|thru|up to) date, (bill|billed) thru'],
      ['billingIdentifier1', 'usage', 'esn, meid, (device|equipment|unit) serial'],
      ['legacyMrc', 'usage', '(charge|sell|plan|line) amount, sell (price|mrc|rate), tarif, tarif mensuel'],
      ['notes', 'usage', '(special|service|installation|install) instructions'],
    ],
  },
  {
    entity: 'subscriptionItem',
    names: [
      ['legacyId', 'usage', 'line item (id|number), (charge|component|add on|option) (id|key)'],
      ['subscription', 'usage', '(parent|main|base) (service|subscription|product|line)'],
      ['item', 'usage', 'equipment, equipment (name|type|model), usoc, (rate|pricing) component'],
      ['unitPriceOverride', 'usage', 'tarif, (plan|unit|list|agreed) (unit price|price)'],
      ['quantity', 'usage', '(plan|billing|service|line) (quantity|qty|units)'],
      ['effectiveTo', 'usage', '(disconnect|removal|bill to|billed to) date'],
    ],
  },
  {
    entity: 'contractType',
    names: [
      [
        'renewalType',
        'usage',
        '(auto|automatic) (renew|renewal|renewed), renew automatically, (renewal|renew) (flag|option|setting)',
      ],
      [
        'noticeDays',
        'usage',
        '(notice|cancel|cancellation|termination) (period|notice|days|delay), delai de (resiliation|preavis)',
      ],
      [
        'initialTerm',
        'usage',
        '(initial|original|base|contract|commitment|minimum) (term|period|duration|length)',
      ],
    ],
  },
  {
    entity: 'contract',
    names: [
      ['signedDate', 'usage', '(execution|executed) (date|on)'],
      ['document', 'usage', '(scanned|signed|scan) (contract|copy|agreement|document)'],
    ],
  },
  {
    entity: 'product',
    names: [
      ['productCode', 'TM Forum Open API', 'usoc, default code, (item|product) (num|nbr)'],
      [
        'recurringPeriod',
        'usage',
        'frequency, interval, period, periodicite, (recurrence|billing) (frequency|interval)',
      ],
      [
        'inventoryTracked',
        'usage',
        'serialized, stocked, (manage|track|tracks|tracked|keep) (stock|inventory|serial|qty), (suivi|gestion) (de stock|du stock|stock|d inventaire|des stocks)',
      ],
      ['effectiveTo', 'usage', '(retired|end of sale) (date|on)'],
      ['active', 'usage', '(is|) (inactive|obsolete|hidden), en sommeil, sommeil'],
      ['commissionable', 'usage', 'commission (eligible|flag|allowed)'],
      ['price', 'usage', 'price (1|level 1|a), prix 1'],
      ['glAccountingCode', 'GAAP', 'grand livre, (income|revenue|sales) (gl|ledger)'],
    ],
  },
  {
    entity: 'destinationLine',
    names: [
      ['ratePlan', 'usage', 'grille, deck, (rate|tariff|price) (deck|sheet|book)'],
      ['prefix', 'usage', 'breakout, dial code, country code, (dialing|dialling|calling) (code|prefix)'],
      [
        'connectionFee',
        'usage',
        'flagfall, flag fall, (call|connection) (setup|establishment) (fee|charge|cost)',
      ],
      ['includedSecondsPerCall', 'usage', '(included|inclus) (seconds|minutes)'],
      ['increment', 'usage', 'rounding, pas, interval n, (billing|rate) (step|rounding)'],
      ['timeBand', 'usage', 'tod, (time|day) (band|type|class)'],
    ],
  },
];
