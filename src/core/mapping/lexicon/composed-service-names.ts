import type { EntityNames } from './lexicon-entry';

/** Names of the fields of subscriptions, contracts, products and rates, by their parts. */
export const composedServiceNames: readonly EntityNames[] = [
  {
    entity: 'subscription',
    names: [
      [
        'legacyId',
        'TM Forum Open API',
        '(subscription|service|order|contract|line|record|product instance) (id|number|code|key|reference|identifier)',
      ],
      [
        'subscriptionIdentifier',
        'usage',
        '(service|subscription|line|connection|internet|sip|radius|pppoe) (login|username|label|phone|user|name|alias|phone number|title)',
      ],
      [
        'customer',
        'TM Forum Open API',
        '(customer|account|client|subscriber|user|billing|thirdparty|contact|member|organization|owner) (id|number|name|code|account|full name|)',
      ],
      [
        'serviceLocation',
        'usage',
        '(service|installation|shipping|site|location|delivery|premises) (address|location|id|site|address id|location id|number|code|)',
      ],
      ['category', 'usage', '(service|product|package|subscription|line) (category|type|group|class|kind)'],
      [
        'service',
        'TM Forum Open API',
        '(service|product|plan|package|item|tariff|subscription|internet|offer|rate|price|line item|ordered|voice) (name|id|plan|code|description|product|title|number|sku|package|service|item|), (plan|product|package|offer) (name|id|code|), (forfait|offre|produit|service) (souscrit|choisi|actuel|internet)',
      ],
      ['supplier', 'usage', '(supplier|carrier|network|wholesale) (name|provider|id|operator|)'],
      [
        'supplierAccountCircuit',
        'usage',
        '(supplier|carrier|circuit) (circuit|circuit id|account|reference|id|number|order number)',
      ],
      [
        'salesAgent',
        'usage',
        '(sales|account|assigned|contract|commercial) (agent|rep|representative|owner|person|manager|user), (sold|signed) by, agent (name|id|code)',
      ],
      [
        'effectiveFrom',
        'TM Forum Open API',
        '(subscription|service|start|activation|effective|installation|signup|registration|order|begin|active|valid|provision|connection|package|created|creation|setup) (start|date|from|start date|activation date|begin|begin date|activated|installed|since|created|created date|setup date|signup date), date (started|activated|installed|of activation|d activation|de debut|d installation|de mise en service|debut|created|effective|start), (start|activated|installed|connected|created) (on|at|date|time), mise en service (prevue|effective|reelle|)',
      ],
      [
        'effectiveTo',
        'TM Forum Open API',
        '(subscription|service|end|termination|cancellation|cancel|cancelled|disconnect|disconnection|deactivation|expiry|stop|valid|package|close|closed|terminated|expire) (end|date|to|end date|cancelled|terminated|until|cancellation date|expired|on|at|closed date|expiry date), date (ended|cancelled|terminated|de resiliation|de fin|de desactivation|fin|end|expires|closed), end (on|at|date|time), fin de (service|l abonnement|validite)',
      ],
      [
        'billingStartDate',
        'usage',
        '(next|first|upcoming|billing) (billing|bill|invoice|payment|charge|renewal|due|start|order) (date|on|), (billing|invoicing|charge|bill) (start|from|start date|starts|begin date), (date|debut) (de prochaine facture|prochaine facturation|de facturation), next (date|due date|invoice date), prochaine (facturation|facture|echeance|date)',
      ],
      [
        'billedThrough',
        'usage',
        '(billed|paid|invoiced|charged|invoice|billing|payment) (through|to|until|up to|thru|to date|till) (date|), last (bill|billed|billing|invoice|invoiced|payment|charge|charged|order) (date|period|on|), (derniere|date) (facture|facturation|periode facturee|de derniere facture), current period end',
      ],
      [
        'contractType',
        'usage',
        '(contract|commitment|term|agreement|minimum|engagement) (type|term|length|duration|period|name|months|template|plan), subscription (term|length|duration), (duree|periode) (du contrat|d engagement|de contrat|minimale), term (months|length)',
      ],
      [
        'contractStart',
        'usage',
        '(contract|term|agreement|commitment|signature) (start|start date|date|from|begin|signed|signed date|begin date), (debut|date) (de contrat|du contrat|d engagement)',
      ],
      [
        'contractEnd',
        'usage',
        '(contract|term|agreement|commitment|renewal) (end|end date|expiry|to|until|expires|expiry date|renewal date|expiration), (fin|echeance) (de contrat|du contrat|d engagement)',
      ],
      ['priceList', 'usage', '(price|pricing|rate) (list|level|book|group)'],
      [
        'status',
        'TM Forum Open API',
        '(subscription|service|line|package|current|provisioning|order|account|product|network) (status|state|stage), (is|) (active|suspended|enabled|cancelled|blocked|terminated), (statut|etat) (du service|de l abonnement|de la ligne)',
      ],
      ['purchaseOrderNumber', 'usage', '(customer|) purchaseorder (number|)'],
      [
        'billingIdentifier1',
        'usage',
        '(phone|mac|macaddress|line|ip|device|equipment|sim|did|modem|router|serial|telephone line) (number|address|id|serial|)',
      ],
      [
        'billingIdentifier2',
        'usage',
        '(serial|sim|ip|macaddress|secondary phone|second line) (number|address|)',
      ],
      [
        'legacyMrc',
        'TM Forum Open API',
        '(monthly|recurring|subscription|service|plan|unit|package|billing|regular|contract|period|base|custom|override|order|renewal) (price|amount|charge|fee|rate|cost|total|value|mrc|subtotal|amount total|recurring amount), (price|amount|cost|rate|charge) (per month|monthly|recurring|per period|unit|override|), (prix|montant|tarif|frais) (mensuel|par mois|recurrent|de l abonnement|du forfait|periodique)',
      ],
      [
        'notes',
        'usage',
        '(subscription|service|internal|admin|customer|order|technical|private|public|staff) (note|comment|remarks|memo|description), comment, memo',
      ],
    ],
  },
  {
    entity: 'subscriptionItem',
    names: [
      ['legacyId', 'usage', '(item|line|line item|record|subscription item) (id|number|key)'],
      [
        'subscription',
        'TM Forum Open API',
        '(subscription|contract|service|order|parent) (id|number|code|reference|)',
      ],
      [
        'customer',
        'TM Forum Open API',
        '(customer|account|client|thirdparty|subscriber) (id|number|code|name|)',
      ],
      [
        'item',
        'TM Forum Open API',
        '(item|product|service|charge|option|add on|addon|feature|article|line item|sku|component|rate|plan) (code|id|name|sku|number|reference|item)',
      ],
      ['itemKind', 'usage', '(item|line|charge|product) (type|kind|class|category)'],
      [
        'quantity',
        'usage',
        '(item|line|product|unit|ordered|contract) (quantity|count|units), number of (units|items|licences|lines|seats), seats',
      ],
      [
        'unitPriceOverride',
        'usage',
        '(unit|item|product|line|monthly|recurring|sale|selling|override|custom|negotiated|special|charge) (price|amount|rate|cost|charge|fee|override), price (unit|each|override|net|excl tax)',
      ],
      ['costOverride', 'usage', '(supplier|purchase|our) cost (price|)'],
      [
        'effectiveFrom',
        'usage',
        '(start|effective|activation|begin|from|service|valid|opening|created|real start) (date|from|start|start date|time), date (start|debut|from|de debut|d activation), (planned|actual) start (date|)',
      ],
      [
        'effectiveTo',
        'usage',
        '(end|termination|cancel|cancellation|to|valid|service|expiry|closing|closed) (date|to|until|end|end date|time), date (end|fin|to|de fin|de resiliation), (planned|actual) end (date|)',
      ],
      ['alreadyBilled', 'usage', '(is|already|) (billed|invoiced|charged)'],
      ['discountEndDate', 'usage', '(discount|promo|promotion|rebate) (end|expiry|until|end date|expires)'],
      [
        'installments',
        'usage',
        '(number|count|total) (of installments|of payments|installments|of cycles|cycles)',
      ],
      ['installmentsRemaining', 'usage', '(remaining|outstanding) (installments|payments|cycles)'],
    ],
  },
  {
    entity: 'contract',
    names: [
      ['contractNumber', 'usage', '(contract|agreement|record) (id|number|code|reference|key|)'],
      ['subscription', 'usage', '(subscription|service) (id|number|code|)'],
      [
        'contractType',
        'usage',
        '(contract|agreement|commitment|) (type|template|term|category|model|duration|length|plan|name|kind)',
      ],
      [
        'startDate',
        'usage',
        '(contract|agreement|term|commitment|effective|valid|start|begin|opening) (start|start date|date|from|begin), date (start|debut|contract|effective|de contrat)',
      ],
      [
        'endDate',
        'usage',
        '(contract|agreement|term|commitment|valid|end|expiry|expiration|renewal|closing|termination) (end|end date|date|to|until|expiry), date (end|fin|expires|de fin|de cloture)',
      ],
      [
        'signedDate',
        'usage',
        '(contract|agreement|customer|) (signed|signature|signing) (date|on), date (signed|de signature)',
      ],
      ['document', 'usage', '(contract|signed|agreement|) (document|file|attachment|pdf)'],
      ['status', 'usage', '(contract|agreement|) (status|state|stage)'],
    ],
  },
  {
    entity: 'contractType',
    names: [
      [
        'initialTerm',
        'usage',
        '(initial|minimum|commitment|contract|engagement) (term|duration|period|length|months), (duree|periode) (initiale|minimale|d engagement|de contrat)',
      ],
      [
        'renewalTerm',
        'usage',
        '(renewal|renew) (term|duration|period|length|months), duree (de renouvellement|de reconduction)',
      ],
      [
        'renewalType',
        'usage',
        '(renewal|renew) (type|mode|method|rule), (automatic|auto|tacit) renewal, renewal (automatic|auto|tacit), (renouvellement|reconduction) (tacite|automatique|auto)',
      ],
      [
        'noticeDays',
        'usage',
        '(notice|cancellation notice|termination notice) (days|period|delay|duration|), (duree|delai|jours|periode) (de|du) preavis, preavis',
      ],
    ],
  },
  {
    entity: 'product',
    names: [
      [
        'productCode',
        'TM Forum Open API',
        '(product|item|part|sku|article|service|inventory|stock|material|internal|record|plan) (code|id|number|key|reference|sku|identifier)',
      ],
      ['name', 'usage', '(product|item|article|display|short|plan|service|commercial) (name|title|label|)'],
      [
        'description',
        'usage',
        '(product|item|article|long|sales|full|invoice|short) (description|text|details|note)',
      ],
      [
        'category',
        'usage',
        '(product|item|article|parent) (category|type|group|family|class|line|category name|category id), (famille|categorie|groupe) (de produit|de produits|produit|d articles|article)',
      ],
      ['supplier', 'usage', '(preferred|default|main|) supplier (name|id|)'],
      [
        'price',
        'usage',
        '(unit|sales|selling|list|retail|base|default|catalog|monthly|recurring|regular|net|public) (price|rate|amount|fee|charge), price (excl tax|unit|net|ht|sale|base|), (prix|tarif) (de vente|de base|public|catalogue|unitaire|ht)',
      ],
      [
        'cost',
        'usage',
        '(purchase|average|standard|buy|buying|supplier) (cost|price), (prix|cout) (d achat|de revient|achat)',
      ],
      ['currency', 'ISO 20022', '(product|price|) currency (code|)'],
      ['taxable', 'usage', '(is|product|) (taxable|tax liable)'],
      ['taxCode', 'usage', '(tax|sales tax|vat|product tax) (code|class|rate|group|category|type)'],
      [
        'glAccountingCode',
        'usage',
        '(income|revenue|sales|gl|accounting|ledger) (account|code|account code|account number), compte (de vente|de produit|comptable)',
      ],
      [
        'recurringPeriod',
        'usage',
        '(billing|recurring|charge|price|renewal|payment) (period|cycle|frequency|interval|type)',
      ],
      ['active', 'usage', '(is|product|) (active|enabled|status|hidden|on sale|available)'],
    ],
  },
  {
    entity: 'service',
    names: [
      [
        'serviceCode',
        'TM Forum Open API',
        '(service|plan|package|tariff|record|offer) (code|id|number|key|reference)',
      ],
      ['name', 'usage', '(service|plan|package|tariff|offer|display) (name|title|label|)'],
      ['description', 'usage', '(service|plan|package|) (description|text|details|comment)'],
      ['category', 'usage', '(service|plan|package|) (category|type|group|class)'],
      ['billingPeriod', 'usage', '(billing|recurring|plan|charge) (period|cycle|frequency|interval)'],
      ['supplier', 'usage', '(service|wholesale|) supplier (name|)'],
      ['active', 'usage', '(is|service|plan|) (active|enabled|status|available)'],
    ],
  },
  {
    entity: 'charge',
    names: [
      ['chargeCode', 'usage', '(charge|fee|item|product|record|plan) (code|id|number|key|sku)'],
      ['name', 'usage', '(charge|fee|item|product|display|plan) (name|title|label|)'],
      ['description', 'usage', '(charge|fee|item|product|) (description|text|details)'],
      ['category', 'usage', '(charge|fee|item|product|) (category|group|class)'],
      ['chargeType', 'usage', '(charge|fee|billing|price) (type|kind|model)'],
      ['price', 'usage', '(charge|unit|recurring|monthly|base|sale|setup) (price|amount|fee|rate)'],
      ['cost', 'usage', '(purchase|supplier) cost'],
      ['recurringPeriod', 'usage', '(billing|recurring|charge) (period|cycle|frequency|interval)'],
      ['taxCode', 'usage', '(tax|sales tax|vat) (code|class|rate|group)'],
      [
        'glAccountingCode',
        'usage',
        '(income|revenue|sales|gl|accounting|ledger) (account|code|account code)',
      ],
    ],
  },
  {
    entity: 'destinationLine',
    names: [
      [
        'ratePlan',
        'usage',
        '(rate|price|tariff|rating) (plan|list|sheet|deck|table|group|plan name|plan id|card)',
      ],
      [
        'prefix',
        'ITU-T Q.825',
        '(dial|dialing|destination|called|area|country|rate|number|dialed) (prefix|code|pattern|digits|prefixes), prefix (code|), code, pattern, indicatif',
      ],
      [
        'destinationName',
        'usage',
        '(destination|area|zone|rate|country|prefix|code|region|place) (name|description|label|), destination, description, comment',
      ],
      [
        'ratePerUnit',
        'usage',
        '(sell|call|minute|per minute|unit|retail|customer|destination|usage) (rate|price|cost|charge|tariff), (rate|price|cost) (per minute|per unit|per second|a minute|), (tarif|prix) (a la minute|par minute)',
      ],
      [
        'costPerUnit',
        'usage',
        '(buy|supplier|carrier|wholesale|vendor|termination|purchase) (rate|price|cost), cost (per minute|per unit|)',
      ],
      [
        'connectionFee',
        'usage',
        '(connection|connect|setup|call setup|initial|flag fall|pickup) (fee|charge|cost|price|rate)',
      ],
      [
        'minimumInterval',
        'usage',
        '(minimum|initial|first|min) (interval|increment|duration|seconds|block|period|charge seconds|time|billing)',
      ],
      [
        'increment',
        'usage',
        '(billing|rate|next|subsequent|additional|sub) (increment|interval|block|period|step)',
      ],
      ['includedSecondsPerCall', 'usage', '(included|free) (seconds|minutes|units) (per call|)'],
      ['effectiveFrom', 'usage', '(effective|valid|start|begin|active) (from|date|start|since)'],
      ['effectiveTo', 'usage', '(effective|valid|end|expiry|expire) (to|until|date|end)'],
    ],
  },
  {
    entity: 'taxCode',
    names: [
      ['taxCode', 'GAAP', '(tax|vat|record) (code|id|number|key|)'],
      ['ratePercent', 'GAAP', '(tax|vat) (rate|percent|percentage|rate percent), rate, percent'],
      ['taxName', 'GAAP', '(tax|vat) (name|label|description|type)'],
      ['jurisdiction', 'GAAP', '(tax|) (jurisdiction|zone|region|province|area|authority|country)'],
      ['glAccount', 'GAAP', '(tax|liability|collected|) (account|glaccount|ledger account|account code)'],
      ['registrationNumber', 'GAAP', '(tax|vat|) (registration|registration number|number)'],
      ['effectiveFrom', 'GAAP', '(effective|valid|start) (from|date)'],
      ['effectiveTo', 'GAAP', '(effective|valid|end|expiry) (to|until|date)'],
    ],
  },
];
