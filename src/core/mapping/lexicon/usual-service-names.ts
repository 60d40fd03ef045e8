import type { EntityNames } from './lexicon-entry';

/** What fields of subscriptions, contracts, products and rates are usually called besides, as patterns. */
export const usualServiceNames: readonly EntityNames[] = [
  {
    entity: 'subscription',
    names: [
      ['legacyId', 'usage', '(account service|service instance|service order) (id|number|no)'],
      [
        'subscriptionIdentifier',
        'usage',
        '(subscriber|service|main|primary) (identifier|label|phone), subscriber line, msisdn, btn, line, billing telephone number, billing phone, (identifiant|libelle) (de service|du service|de l abonnement)',
      ],
      ['customer', 'usage', 'email, (subscriber|bill to|billing) (email|account)'],
      [
        'category',
        'usage',
        'famille, (product|produits) (family|famille|line), service line, famille de services, line of business, secteur',
      ],
      [
        'service',
        'usage',
        '(product|plan|package|service|offer|tariff) (code|name|id|sku|label), (external|remote|variant) (product|plan|item|offer) (id|name|code|title|sku), formule, (price|pricing) plan, (forfait|offre|abonnement) (choisi|actuel|)',
      ],
      ['supplier', 'usage', '(underlying|network|wholesale) (carrier|provider|operator), operateur'],
      [
        'supplierAccountCircuit',
        'usage',
        '(lec|carrier|vendor|supplier) (circuit|circuit id|order number|account|reference)',
      ],
      [
        'effectiveFrom',
        'usage',
        'installed, activated, (in service|connect|effect) date, date (d effet|de souscription|d abonnement|de branchement|d activation), active since, subscribed (on|date)',
      ],
      [
        'effectiveTo',
        'usage',
        '(terminated|removed|cancelled|deactivated|disconnected|expired) (on|at|date|), date (de debranchement|de desactivation|de fin)',
      ],
      [
        'billingStartDate',
        'usage',
        '(charged|billed|bill) from, (next|prochaine|prochain) (renewal|charge|billing|facturation|prelevement|assessment) (date|on|at|)',
      ],
      [
        'billedThrough',
        'usage',
        '(current term|current period) (end|until) (date|at|), (charged|paid|billed) (through|until) (date|at|), (paye|facture) jusqu (au|a), last (charge|billing|invoice) (date|on)',
      ],
      [
        'contractType',
        'usage',
        '(term|contract|commitment) (months|length|duration|mois|period), term month, (duree|terme) (mois|engagement|du contrat)',
      ],
      ['contractEnd', 'usage', '(term|commitment|engagement|contract) (end|expiry|expiration) (date|)'],
      ['priceList', 'usage', '(price|rate|pricing) (list|card|book), (grille|liste) (tarifaire|de prix)'],
      [
        'status',
        'usage',
        'status code, (is|) (active|inactive|suspended|blocked|cancelled), (line|service|subscription) (status code|status|state)',
      ],
      [
        'legacyMrc',
        'usage',
        '(monthly|recurring) (charge|charges|price|amount|total|cost), (prix|tarif|montant|total) (mensuel|recurrent|par mois|du forfait|ht|ttc)',
      ],
    ],
  },
  {
    entity: 'subscriptionItem',
    names: [
      ['legacyId', 'usage', '(charge|line|item|subscription line|component) (id|number|no)'],
      ['itemKind', 'usage', 'nature, (charge|component|fee|item) (model|type|kind|nature), type de frais'],
      [
        'item',
        'usage',
        'description, reference, (charge|component|add on|product|service) (name|code|description|reference), libelle',
      ],
      [
        'quantity',
        'usage',
        'count, (number|nb|nombre) (of|de) (licences|seats|units|unites), licences, seats',
      ],
      [
        'unitPriceOverride',
        'usage',
        '(monthly|sale|sell|special|negotiated|charge|component) (price|amount|rate|charge), montant (mensuel|recurrent|ht)',
      ],
      ['costOverride', 'usage', 'coutant, (supplier|vendor|wholesale|carrier) (cost|price), unit cost'],
      [
        'effectiveFrom',
        'usage',
        'activated, installed, (charge|billing|component) (start|from) (date|), date d effet, effect date',
      ],
      [
        'effectiveTo',
        'usage',
        '(removed|cancelled|terminated|ended) (on|at|date|), (charge|billing|component) (end|to) (date|)',
      ],
      [
        'installments',
        'usage',
        '(term|number of) (month|months|payments), nombre (de versements|de mensualites|de paiements)',
      ],
      ['installmentsRemaining', 'usage', '(months|payments|versements|mois) (remaining|left|restants)'],
      [
        'discountEndDate',
        'usage',
        '(discount|promo|promotion|credit|rabais|remise) (ends|end|end date|expiry|until|fin), fin (du rabais|de la remise|de promotion)',
      ],
    ],
  },
  {
    entity: 'contract',
    names: [
      ['contractNumber', 'usage', 'contract, (contract|agreement) (number|no|ref|reference|code)'],
      [
        'contractType',
        'usage',
        '(term|contract term|duree|length) (month|months|mois), (contract|agreement) (model|template|category|kind)',
      ],
      [
        'startDate',
        'usage',
        'date (d effet|de prise d effet|d entree en vigueur|d activation), (activation|commencement|effect|effective) date, valid from',
      ],
      [
        'endDate',
        'usage',
        'date (d echeance|de fin|d expiration|de resiliation), (due|termination) date, valid (to|until)',
      ],
      [
        'document',
        'usage',
        'lien, link, (document|contract|file) (link|url|path|file), (url|lien|fichier) du contrat',
      ],
      ['status', 'usage', '(is|) (active|inactive|terminated|expired|cancelled)'],
    ],
  },
  {
    entity: 'contractType',
    names: [
      ['interval', 'usage', '(term|period|interval) (unit|type), unite de duree'],
      [
        'initialTerm',
        'usage',
        '(initial|minimum|first|base) (term|period|commitment|duration) (months|length|), duree (initiale|minimale|d engagement|du contrat)',
      ],
      [
        'renewalTerm',
        'usage',
        'renewal (term|period|length|duration) (months|), duree (de renouvellement|de reconduction)',
      ],
      [
        'renewalType',
        'usage',
        '(auto|automatic|tacit) (renew|renewal|renewing|renews), (renouvellement|reconduction) (automatique|tacite), renewable, renouvelable, renewal (mode|method|setting)',
      ],
      [
        'noticeDays',
        'usage',
        '(notice|cancellation notice|termination notice) (period|days|), (delai|duree) de preavis, preavis',
      ],
    ],
  },
  {
    entity: 'product',
    names: [
      [
        'productCode',
        'usage',
        'item, article, (product|item|article|stock|plan|internal|part|charge) (code|number|no|reference|ref|id)',
      ],
      ['name', 'usage', '(product|item|plan|package|display|service) (name|title|label), title'],
      [
        'category',
        'usage',
        '(product|item|service) (class|line|family|famille|group|kind), famille (de produits|article|), gamme, class',
      ],
      ['supplier', 'usage', 'manufacturer, fabricant, (default|main|preferred) (supplier|vendor)'],
      [
        'chargeType',
        'usage',
        '(is|) recurring, once, recurring once, (payment|pay|billing|recurrence|charge frequency|pricing) (type|model), type de (facturation|charge|recurrence)',
      ],
      [
        'recurringPeriod',
        'usage',
        '(period|recurrence|billing|interval) (unit|period|frequency|cycle|interval)',
      ],
      [
        'taxable',
        'usage',
        '(is|) (taxable|taxed), (assujetti|soumis) (a la taxe|aux taxes|tva|), apply (tax|vat), tax applicable, taxes applicables',
      ],
      [
        'taxCode',
        'usage',
        'tx tva, tx taxe, tax (code|name|class|group|rate|category), vat (rate|code|), (taux|code) (tva|de taxe), taxes',
      ],
      [
        'glAccountingCode',
        'usage',
        '(sales|income|revenue|gl|ledger|accounting) (account|code), account code, account, compte (de vente|de ventes|de produits|de revenu|de revenus|)',
      ],
      [
        'price',
        'usage',
        'pv, pv ht, prix ven, (standard|base|retail|default|sell|selling|sales|public|regular|list) (price|rate|amount), fee, charge, retail, prix (de vente|public|ht|de base) (ht|)',
      ],
      [
        'cost',
        'usage',
        'pa, pa ht, prix ach, (wholesale|purchase|buy|vendor|carrier) (price|cost|rate), (average|standard) cost, cogs, prix (d achat|de revient|coutant) (ht|)',
      ],
      [
        'effectiveFrom',
        'usage',
        '(launch|effective|effect|release|available) date, disponible (du|depuis|le), available (from|since), date (d effet|de lancement)',
      ],
      [
        'effectiveTo',
        'usage',
        '(retired|withdrawn|end of life|expiry) (date|on|at), expiry, disponible jusqu (au|a), date (de retrait|de fin)',
      ],
      ['active', 'usage', '(is|) (published|sellable|available|for sale), en vente, status'],
    ],
  },
  {
    entity: 'destinationLine',
    names: [
      [
        'prefix',
        'usage',
        'npanxx, (area|dial|dialing|destination|regional) (code|prefix), indicatif (regional|pays|)',
      ],
      ['destinationName', 'usage', 'name, (destination|zone|area|region|country) (name|description|label|)'],
      [
        'ratePerUnit',
        'usage',
        '(rate|price|charge) (min|per min|per minute|a minute), per minute, charge, (peak|retail|sell|standard) (rate|price), tarif (minute|a la minute)',
      ],
      [
        'costPerUnit',
        'usage',
        '(buy|vendor|carrier|wholesale|purchase) (rate|price|cost) (per minute|), cout (par minute|a la minute|minute)',
      ],
      [
        'connectionFee',
        'usage',
        'flag fall, (call|) setup (fee|charge|), frais (de mise en relation|de connexion|d etablissement), initial charge',
      ],
      [
        'minimumInterval',
        'usage',
        '(initial|first|primary|minimum|premier) (increment|interval|block|period|palier|duration|seconds|time), interval',
      ],
      ['increment', 'usage', '(billing|next|subsequent|additional) (block|interval|increment|step)'],
      [
        'timeBand',
        'usage',
        '(time of day|time class|time profile|time period), peak off peak, peak, plage (horaire|), periode horaire',
      ],
      ['effectiveFrom', 'usage', 'date d effet, (effect|activation|effective) date, start'],
    ],
  },
  {
    entity: 'glAccount',
    names: [
      ['code', 'GAAP', '(account|gl) (code|number|no), number, code compte'],
      ['description', 'GAAP', '(account|gl) (name|description|title|label), title, intitule'],
      ['type', 'GAAP', '(account|) (class|nature|type|category)'],
    ],
  },
  {
    entity: 'taxCode',
    names: [
      ['taxCode', 'GAAP', 'code, name, (tax|vat) (name|code|id)'],
      ['ratePercent', 'GAAP', '(tax|vat|) (rate|percent|value|taux)'],
      [
        'registrationNumber',
        'Revenu Québec',
        '(number|no) (d enregistrement|d inscription), registration (number|no)',
      ],
    ],
  },
];
