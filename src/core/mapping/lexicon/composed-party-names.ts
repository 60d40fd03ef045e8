import type { EntityNames } from './lexicon-entry';

/** Names of the fields of customers, contacts, places, prospects, suppliers and agents, by their parts. */
export const composedPartyNames: readonly EntityNames[] = [
  {
    entity: 'customer',
    names: [
      [
        'legacyId',
        'usage',
        '(customer|client|subscriber|account|member|thirdparty|record|user|internal|system|party|organization|entity) (id|number|code|key|reference|identifier)',
      ],
      [
        'accountNumber',
        'TM Forum Open API',
        '(account|billing account|customer account|agent) (number|code|reference|id), (customer|client) code',
      ],
      [
        'accountType',
        'usage',
        '(account|customer|party|thirdparty|organization|legal|entity|client) (type|nature|kind|form), (legal|juridical) (form|status), (residential|individual|person|personal) (commercial|organization|business|company)',
      ],
      [
        'accountName',
        'vCard (RFC 6350)',
        '(customer|client|account|subscriber|billing|organization|bill to|display|full|complete|thirdparty|trading|holder|primary) (name|full name|display name|organization|company name|), name (or organization|of customer|1|full|complete|display|billing), (nom|raison) (complet|du tiers|d affichage|du client|client)',
      ],
      [
        'firstName',
        'vCard (RFC 6350)',
        '(contact|customer|billing|primary|client|primary contact|person) firstname, firstname (contact|customer|client)',
      ],
      [
        'lastName',
        'vCard (RFC 6350)',
        '(contact|customer|billing|primary|client|primary contact|person) lastname, lastname (contact|customer|client)',
      ],
      ['legalName', 'OQLF', '(legal|registered|official) (name|organization|entity|company name), legalname'],
      [
        'customerCategory',
        'usage',
        '(customer|client|account|market|business|subscriber|user|price|thirdparty|contact) (category|type|class|group|segment|sector|tier|level|categories|kind), (category|group|class|segment|type) (name|id|code|of customer|de client|client), industry, market, sector',
      ],
      [
        'customerStatus',
        'usage',
        '(customer|account|client|subscriber|billing|current|user|lifecycle|service) (status|state|stage), (is|) (active|enabled|disabled|suspended|cancelled|blocked|inactive|archived), statut du (client|compte|tiers)',
      ],
      [
        'parentAccount',
        'usage',
        '(parent|master|head|group|billing parent|holding|reseller|mother) (account|customer|organization|client|company|id|number|name|office|code|), (child|subsidiary) of, reseller, parent',
      ],
      [
        'commercialName',
        'usage',
        '(commercial|trade|trading|brand|doing business as|billing entity|alias) (name|), (brand|entity) (name|id|), alternative name, alias, nom alternatif',
      ],
      [
        'currency',
        'ISO 20022',
        '(customer|account|billing|default|invoice|preferred) currency (code|id|name|)',
      ],
      [
        'language',
        'usage',
        '(customer|account|billing|default|preferred|communication|correspondence|invoice|document|interface|contact|user) language (code|id|name|)',
      ],
      [
        'billingAddress1',
        'vCard (RFC 6350)',
        '(billing|mailing|postal|customer|main|primary|legal|registered|correspondence|invoice|account|client|contact|office|home|) (address|street|address line|address 1|street address|address street|street name|line 1|street 1), address (billing|mailing|street|line|principal|client|1), street (1|name|billing), rue',
      ],
      [
        'billingAddress2',
        'vCard (RFC 6350)',
        '(billing|mailing|postal|customer|main|primary|contact|) (address 2|street 2|suite|address suite|line 2|address line 2|address street 2|address extra|address complement), (suite|unit|apartment|floor|building|apartment suite), address (continued|suite|additional|complement), complement (adresse|d adresse)',
      ],
      [
        'billingCity',
        'vCard (RFC 6350)',
        '(billing|invoice|invoice address|mailing|postal|customer|main|primary|contact|address|billing address|card|) city, city (billing|mailing|name)',
      ],
      [
        'billingProvince',
        'ISO 20022',
        '(billing|invoice|invoice address|mailing|postal|customer|main|primary|contact|address|billing address|card|) province (code|name|id|), province (billing|mailing)',
      ],
      [
        'billingPostalCode',
        'Postes Canada',
        '(billing|invoice|invoice address|mailing|postal|customer|main|primary|contact|address|billing address|card|) postalcode, postalcode (billing|mailing)',
      ],
      [
        'billingCountry',
        'vCard (RFC 6350)',
        '(billing|invoice|invoice address|mailing|postal|customer|main|primary|contact|address|billing address|card|) country (code|name|), country (billing|mailing)',
      ],
      [
        'phone',
        'vCard (RFC 6350)',
        '(primary|main|home|work|billing|customer|contact|day|daytime|office|default|direct|landline|residence|business|fixed|client|principal|) phone (1|number|primary|home|work|day|main|landline|office|), phone (billing|contact|fixe|principal), landline, fixed line',
      ],
      [
        'mobile',
        'OQLF',
        '(primary|customer|contact|personal|billing|client|) mobile (number|phone|), (sms|text|cell) (number|phone)',
      ],
      ['fax', 'OQLF', '(billing|work|customer|contact|primary|office|business|) fax (number|)'],
      [
        'billingEmail',
        'vCard (RFC 6350)',
        '(billing|invoice|invoicing|primary|main|customer|contact|accounting|default|client|account|accounts payable|user|) email (1|billing|primary|main|contact|client|list|), email (for invoice|facturation|for billing|principal)',
      ],
      [
        'billingCycleDay',
        'TM Forum Open API',
        '(billing|bill|invoice|cycle|anniversary|statement|renewal|invoicing|charge) (day|cycle day|day of month|date day|anchor|anchor day), day of (billing|month|invoice|cycle), jour de (facturation|la facture|facture)',
      ],
      [
        'billingPeriod',
        'usage',
        '(billing|invoice|bill|payment|invoicing|charge|statement) (period|cycle|frequency|interval|schedule)',
      ],
      [
        'invoicingStartDate',
        'usage',
        '(billing|invoicing|first invoice|first bill|bill) (start|start date|from|from date|begin date|date first), (date|debut) (de premiere facture|de facturation|premiere facture)',
      ],
      [
        'paymentTerms',
        'GAAP',
        '(payment|invoice|billing|due|net|customer|credit|default|sales|standard) (terms|days|term|due days|days due|terms days|delay), (days|delay) (to pay|until due|due|net|of payment|before due), (delai|echeance|conditions|termes) (de paiement|de reglement|facture|net), due (days|period)',
      ],
      [
        'invoiceDeliveryMethod',
        'usage',
        '(invoice|bill|statement|billing|document|send|delivery|preferred|sending) (delivery|delivery method|method|delivery type|send method|delivery preference|sending method|by|by email|format|media|medium|dispatch), (email|paper|print|electronic|mail) (invoice|bill|statement|billing|invoices|invoicing|delivery), (mode|methode) (d envoi|de livraison|d expedition|envoi) (des factures|facture|)',
      ],
      [
        'invoicingGroup',
        'usage',
        '(invoicing|billing|bill|invoice) (group|batch|run group|cycle group|run) (id|code|number|name|)',
      ],
      ['purchaseOrderNumber', 'usage', '(customer|billing|blanket|standing|) purchaseorder (number|)'],
      [
        'sendLateNotifications',
        'usage',
        '(send|enable|receive|payment|overdue|late|dunning|invoice) (reminder|reminders|late notices|notices|notification|notifications|overdue notices|dunning|notice), (rappels|relances) (automatiques|de paiement|envoyer)',
      ],
      [
        'chargeLateFee',
        'usage',
        '(charge|apply|assess|late|enable) (late fee|late fees|interest|finance charge|finance charges|penalty)',
      ],
      ['securityDeposit', 'usage', '(security|customer|guarantee|refundable) deposit (amount|held|)'],
      [
        'papMethod',
        'Payments Canada',
        '(preferred|default|customer|billing|payment|usual|account) (paymentmethod|payment method|payment mode|payment type|pay type|billing method|collection method|mode of payment), (autopay|preauthorized) (method|type|enabled|)',
      ],
      [
        'bankInstitution',
        'Payments Canada',
        '(bank|financial) (institution|name|code|id|institution number|)',
      ],
      [
        'bankTransit',
        'Payments Canada',
        '(bank|branch|routing) (transit|branch|routing number|number|code|sort code), routing number, route number, sort code',
      ],
      [
        'bankAccount',
        'Payments Canada',
        '(bank|chequing|checking|debit|customer bank) (account|account number), (bankaccount|iban) (number|)',
      ],
      [
        'padAgreementDate',
        'Payments Canada',
        '(mandate|preauthorized|pad|autopay|direct debit|sepa) (agreement|mandate|signed|signature|authorization|consent|) date',
      ],
      [
        'cardToken',
        'ISO 20022',
        '(card|payment|gateway|customer payment|billing|vault|stored card) (token|id|profile|reference|profile id|key|method id|source), token',
      ],
      ['cardBrand', 'ISO 20022', '(card|payment card) (brand|type|network|scheme|issuer)'],
      [
        'cardLast4',
        'ISO 20022',
        '(card|masked|payment card) (last4|last digits|number masked|ending|last four|suffix|mask), masked number',
      ],
      [
        'cardExpiry',
        'ISO 20022',
        '(card|payment card|payment) (expiry|expiration|exp|valid until|valid thru) (date|)',
      ],
      [
        'taxJurisdiction',
        'GAAP',
        '(tax|sales tax|vat|customer tax|default tax|default sales tax|receivable tax) (code|jurisdiction|zone|region|area|group|class|profile|rule|rate|type|location|item|name|province|authority), (province|jurisdiction) (of tax|de taxe|fiscale)',
      ],
      [
        'taxExemptions',
        'GAAP',
        '(is|customer|) (tax|vat|gst|) (exemption|exempt|taxable|liable|status|tax free|used), subject to (tax|vat), (assujetti|soumis) (a la taxe|tva|aux taxes)',
      ],
      [
        'exemptionCertificateNumber',
        'GAAP',
        '(exemption|tax exemption|resale|exempt|tax certificate) (number|certificate|certificate number|code|id|reference)',
      ],
      [
        'exemptionExpiry',
        'GAAP',
        '(exemption|exempt|tax exemption|certificate) (expiry|end|valid until) (date|)',
      ],
      [
        'gstHstNumber',
        'Revenu Québec',
        '(gst|hst|taxid|business|company|organization|registration|fiscal|federal tax|enterprise|corporate|trade register|sales tax) (number|registration number|registration|id|identifier|registration id|no), taxid (1|), tax registration number',
      ],
      [
        'qstNumber',
        'Revenu Québec',
        '(qst|provincial tax|second tax|taxid 2) (number|registration number|registration|id|)',
      ],
      [
        'salesAgent',
        'usage',
        '(sales|account|assigned|customer|client|relationship|commercial|business|responsible|user) (agent|rep|representative|owner|manager|person|executive|employee|user|consultant|assigned), (agent|owner|assigned) (name|id|code|user|to|email|), (owner|agent) user, (sold|managed|handled|recruited) by, commerciaux, representants commerciaux',
      ],
      [
        'creditLimit',
        'GAAP',
        '(credit|account|customer|maximum|max|spending) (limit|limit amount|max|exposure), outstanding (limit|max), (maximum|max) (outstanding|credit), (limite|plafond) (du compte|d encours|de credit), encours (maximum|autorise|max)',
      ],
      [
        'creditRatingProfile',
        'usage',
        '(credit|risk|account|customer|payment) (rating|profile|score|grade|class|status|risk|level)',
      ],
      [
        'priceList',
        'usage',
        '(price|pricing|rate|customer|tariff|selling price) (list|level|book|group|tier|schedule|profile|matrix), pricelist (id|name|)',
      ],
      [
        'customerSince',
        'usage',
        '(customer|account|client|subscriber|signup|registration|record|member|contact|joined|user) (since|created|start date|creation|creation date|signup date|opened|date created|registered|join date|added|date|created date|start|opened date|created at), date (created|added|joined|opened|of signup|registered|entered|d inscription|d ouverture|d adhesion|de creation|debut client), created (at|on|date), (first|initial) (order date|service date|contract date|order|signup|activation)',
      ],
      [
        'closeDate',
        'usage',
        '(account|customer|termination|closing|closed|end|cancellation|cancel|cancelled|deactivation|disconnect|churn|leaving|left|terminated) (closed|date|closed date|end date|on|closure date|cancelled date|termination date), date (closed|cancelled|terminated|de fermeture|de resiliation|de depart|de fin|left)',
      ],
      [
        'portalUserEmail',
        'usage',
        '(portal|login|user|web|online|self care|client area) (email|user|username|login|account|access email|user email), username, login',
      ],
      [
        'externalReference',
        'usage',
        '(external|other|foreign|crm|erp|accounting|third party|remote|import|alternate|legacy|old|secondary|partner) (id|reference|number|code|key|system id|account|account number|account id|customer number|reference number|identifier)',
      ],
    ],
  },
  {
    entity: 'contact',
    names: [
      [
        'legacyId',
        'usage',
        '(contact|person|record|user|individual) (id|number|code|key|reference|identifier)',
      ],
      [
        'customer',
        'TM Forum Open API',
        '(customer|account|organization|client|thirdparty|company|employer|parent|related|associated|entity|primary|linked) (id|name|number|code|account|customer|organization|company|)',
      ],
      ['contactType', 'usage', '(contact|person|address|) (type|role|category|kind|function code|tags)'],
      [
        'salutation',
        'vCard (RFC 6350)',
        '(contact|) (salutation|prefix|courtesy|honorific|greeting|civility), title prefix',
      ],
      ['firstName', 'vCard (RFC 6350)', '(contact|person|primary|user|) firstname, (contact|) (first|given)'],
      [
        'lastName',
        'vCard (RFC 6350)',
        '(contact|person|primary|user|) (lastname|last|family|name|full name|display name)',
      ],
      ['department', 'usage', '(contact|organization|) (department|division|unit|section|service) (name|)'],
      [
        'jobTitle',
        'vCard (RFC 6350)',
        '(contact|job|position|work|professional|person) (title|position|function|role|post), (titre|poste|fonction) (du contact|occupe|professionnel|contact)',
      ],
      [
        'email',
        'vCard (RFC 6350)',
        '(contact|primary|main|work|person|business|professional|user|personal|) email (1|primary|work|main|pro|)',
      ],
      [
        'phone',
        'vCard (RFC 6350)',
        '(contact|primary|main|work|office|business|direct|professional|pro|home|day|person|desk|landline|) phone (1|number|work|office|main|pro|primary|home|direct|), direct (line|dial|number), office',
      ],
      ['extension', 'usage', '(phone|contact|work|office|) extension (number|)'],
      [
        'mobile',
        'OQLF',
        '(contact|personal|work|primary|professional|person|) mobile (number|phone|pro|perso|)',
      ],
      ['fax', 'OQLF', '(contact|work|office|business|primary|) fax (number|)'],
      [
        'preferredLanguage',
        'usage',
        '(contact|preferred|default|correspondence|communication|user|) language (code|)',
      ],
      [
        'receivesInvoice',
        'usage',
        '(receives|receive|send|gets|email|cc on|include in|bill|invoice) (invoice|invoices|bills|billing emails|billing|statements|recipient|invoice email), (is|) (billing|invoice|accounting) contact',
      ],
      [
        'receivesNotifications',
        'usage',
        '(receives|receive|send|email|allow|enable|notification) (notifications|notification|alerts|updates|emails|preference), notify',
      ],
      ['isPrimary', 'usage', '(is|) (primary|main|default|principal) (contact|person|flag|)'],
      [
        'caslConsent',
        'usage',
        '(email|marketing|newsletter|mailing|promotional|commercial|mass email) (consent|opt in|subscribed|allowed|permission|emails|subscription|list)',
      ],
      ['caslConsentDate', 'usage', '(consent|opt in|permission) (date|given date|obtained)'],
      ['location', 'usage', '(contact|) (location|site|service address) (id|name|)'],
    ],
  },
  {
    entity: 'serviceLocation',
    names: [
      [
        'legacyId',
        'usage',
        '(site|location|address|service address|premises|service point|building) (id|number|code|key|reference|identifier)',
      ],
      [
        'customer',
        'TM Forum Open API',
        '(customer|account|client|thirdparty|subscriber|owner|organization) (id|number|name|code|)',
      ],
      [
        'locationName',
        'usage',
        '(site|location|building|premises|shipping|address|ship to|delivery|branch|place) (name|label|organization|company|description|title|alias), (nom|libelle) (du site|de l adresse|du lieu|d adresse|adresse|lieu)',
      ],
      [
        'locationType',
        'usage',
        '(site|location|premises|property|building|dwelling|address) (type|kind|category|class)',
      ],
      [
        'address1',
        'vCard (RFC 6350)',
        '(site|service|shipping|location|installation|delivery|premises|physical|civic|) (address|street|address line|address 1|street address|address street|line 1|street 1), address (shipping|service|site|installation|street|1|line), street (1|name)',
      ],
      [
        'address2',
        'vCard (RFC 6350)',
        '(site|service|shipping|location|installation|delivery|premises|) (address 2|street 2|suite|address suite|line 2|address line 2|address street 2|address complement), complement (adresse|d adresse), address (continued|complement|additional)',
      ],
      ['unit', 'Postes Canada', '(apartment|suite|unit|floor|door|room|flat) (number|), etage'],
      [
        'city',
        'vCard (RFC 6350)',
        '(site|service|shipping|location|installation|delivery|address|shipping address|) city (name|)',
      ],
      [
        'province',
        'ISO 20022',
        '(site|service|shipping|location|installation|delivery|address|shipping address|) province (code|name|)',
      ],
      [
        'postalCode',
        'Postes Canada',
        '(site|service|shipping|location|installation|delivery|address|shipping address|) postalcode',
      ],
      [
        'country',
        'vCard (RFC 6350)',
        '(site|service|shipping|location|installation|delivery|address|shipping address|) country (code|name|)',
      ],
      ['latitude', 'usage', '(site|location|gps|address|geo|) latitude'],
      ['longitude', 'usage', '(site|location|gps|address|geo|) longitude'],
      ['siteContact', 'usage', '(site|location|local|on site|shipping|delivery|) contact (name|person|id|)'],
      ['activeFrom', 'usage', '(active|valid|effective|move in|occupied|installed) (from|since)'],
      ['activeTo', 'usage', '(active|valid|move out) (to|until)'],
    ],
  },
  {
    entity: 'prospect',
    names: [
      [
        'legacyId',
        'usage',
        '(lead|prospect|opportunity|deal|potential|record|contact|quote) (id|key|code|reference|identifier)',
      ],
      ['prospectNumber', 'usage', '(lead|prospect|opportunity|deal|potential) (number|reference|no)'],
      [
        'name',
        'usage',
        '(lead|prospect|opportunity|deal|potential|organization|customer|account|company|contact|project|full|thirdparty|display) (name|title|subject|label|organization|)',
      ],
      ['firstName', 'vCard (RFC 6350)', '(lead|contact|prospect|) firstname'],
      ['lastName', 'vCard (RFC 6350)', '(lead|contact|prospect|) lastname'],
      [
        'phone',
        'vCard (RFC 6350)',
        '(lead|primary|work|office|home|main|contact|business|other|) phone (number|1|work|office|home|)',
      ],
      ['mobile', 'OQLF', '(lead|contact|primary|) mobile (number|phone|)'],
      ['email', 'vCard (RFC 6350)', '(lead|primary|contact|main|work|) email (1|)'],
      [
        'address1',
        'vCard (RFC 6350)',
        '(primary|lead|contact|mailing|billing|main|) (address|street|address street|street address|address 1|address line)',
      ],
      [
        'address2',
        'vCard (RFC 6350)',
        '(primary|lead|contact|mailing|billing|main|) (address 2|street 2|address street 2|address line 2|suite)',
      ],
      ['city', 'vCard (RFC 6350)', '(primary|lead|contact|mailing|billing|address|primary address|) city'],
      ['province', 'ISO 20022', '(primary|lead|contact|mailing|billing|address|primary address|) province'],
      [
        'postalCode',
        'Postes Canada',
        '(primary|lead|contact|mailing|billing|address|primary address|) postalcode',
      ],
      [
        'country',
        'vCard (RFC 6350)',
        '(primary|lead|contact|mailing|billing|address|primary address|) country',
      ],
      [
        'status',
        'usage',
        '(lead|sales|deal|opportunity|pipeline|prospect|potential|current|crm) (status|stage|state|step|phase), (etape|phase|stade) (de vente|du pipeline|commerciale|de l opportunite|)',
      ],
      [
        'subStatus',
        'usage',
        '(lost|loss|status|won|closing|disqualification|rejection|lead) (reason|description|detail|sub status|cause), reason (lost|for loss|of loss)',
      ],
      [
        'source',
        'usage',
        '(lead|prospect|opportunity|deal|contact|marketing|acquisition|referral|traffic|original) (source|origin|channel|campaign|provenance), (source|origin) (name|of lead|description|), (how did you hear|heard about us|referred by|referrer)',
      ],
      [
        'salesAgent',
        'usage',
        '(lead|deal|opportunity|sales|assigned|account|responsible|prospect) (owner|agent|rep|representative|manager|user|person|assigned|user name), (assigned|owner|agent) (to|name|user|id|), owner',
      ],
      [
        'estimatedMrc',
        'usage',
        '(opportunity|deal|expected|estimated|potential|forecast|lead|total|contract|monthly|weighted|projected) (amount|revenue|value|mrc|mrr|sales|price|income|budget)',
      ],
      [
        'estimatedNrc',
        'usage',
        '(estimated|expected|one time|setup|deal) (nrc|one time amount|installation|setup fee|one time revenue)',
      ],
      [
        'probability',
        'usage',
        '(win|success|closing|opportunity|deal|sales|close) (probability|percent|chance|likelihood|rate), probability (of success|percent|of win|de gain), percent (won|probability)',
      ],
      [
        'expectedClose',
        'usage',
        '(expected|estimated|forecast|anticipated|planned|target|closing|decision|deal|opportunity) (closed|closed date|close date|closing date|decision date|signature date|end date|closing|date)',
      ],
      [
        'created',
        'usage',
        '(created|creation|lead|entered|added|inquiry|opened|start|record|received|registration) (date|on|time|created|created date|creation date), date (created|entered|added|de creation|received)',
      ],
      [
        'lastContact',
        'usage',
        'last (contact|contacted|activity|call|interaction|touch|contact made|communication|follow up) (date|on|), date (last contacted|du dernier contact|derniere activite)',
      ],
      [
        'convertedCustomer',
        'usage',
        '(converted|related|linked|customer|account|resulting) (customer|account|organization|to|id|client|account id|customer id|contact)',
      ],
    ],
  },
  {
    entity: 'supplier',
    names: [
      ['legacyId', 'usage', '(supplier|vendor|carrier|thirdparty|record) (id|number|code|key|reference)'],
      [
        'supplierName',
        'usage',
        '(supplier|carrier|organization|display|thirdparty|full|trading) (name|organization|)',
      ],
      ['supplierNumber', 'usage', 'supplier (number|code|account number)'],
      [
        'associatedAccountNumber',
        'usage',
        '(our|account|customer) (account number|account|number|reference) (with supplier|at supplier|)',
      ],
      [
        'address1',
        'vCard (RFC 6350)',
        '(billing|mailing|supplier|main|) (address|street|address 1|street address)',
      ],
      ['address2', 'vCard (RFC 6350)', '(billing|mailing|supplier|) (address 2|suite|street 2)'],
      ['city', 'vCard (RFC 6350)', '(billing|mailing|supplier|address|) city'],
      ['province', 'ISO 20022', '(billing|mailing|supplier|address|) province'],
      ['postalCode', 'Postes Canada', '(billing|mailing|supplier|address|) postalcode'],
      ['country', 'vCard (RFC 6350)', '(billing|mailing|supplier|address|) country'],
      ['phone', 'vCard (RFC 6350)', '(main|primary|work|contact|supplier|) phone (number|1|)'],
      ['email', 'vCard (RFC 6350)', '(main|primary|contact|supplier|) email (1|)'],
      ['contactName', 'usage', '(primary|supplier|main|) contact (name|person|)'],
      ['paymentTerms', 'GAAP', '(payment|supplier|) terms'],
      ['status', 'usage', '(supplier|) (status|state|active)'],
    ],
  },
  {
    entity: 'salesAgent',
    names: [
      ['legacyId', 'usage', '(agent|employee|rep|staff|user|record) (id|number|code|key)'],
      ['agentCode', 'usage', '(agent|rep|employee|staff) (code|initials|number)'],
      ['name', 'usage', '(agent|rep|employee|staff|display|full|organization) name'],
      ['firstName', 'vCard (RFC 6350)', '(agent|employee|) firstname'],
      ['lastName', 'vCard (RFC 6350)', '(agent|employee|) lastname'],
      ['email', 'vCard (RFC 6350)', '(work|agent|primary|) email'],
      ['phone', 'vCard (RFC 6350)', '(work|home|office|agent|primary|) phone (number|)'],
      ['mobile', 'OQLF', '(agent|work|) mobile'],
      ['commissionPlan', 'usage', '(commission|compensation) (plan|scheme|rate|group)'],
      ['status', 'usage', '(agent|employee|) (status|state|active)'],
    ],
  },
  {
    entity: 'user',
    names: [
      ['email', 'vCard (RFC 6350)', '(user|work|primary|) email, login (email|)'],
      ['role', 'usage', '(user|security|access) (role|profile|type|group|level|roles)'],
      ['department', 'usage', '(user|) (department|team|group|division)'],
      ['language', 'usage', '(user|preferred|default|) language'],
      ['active', 'usage', '(user|is|) (active|status|enabled|account status)'],
    ],
  },
];
