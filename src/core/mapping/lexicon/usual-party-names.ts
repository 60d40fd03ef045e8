import type { EntityNames } from './lexicon-entry';

/** What fields of customers, contacts, places and prospects are usually called besides, as patterns. */
export const usualPartyNames: readonly EntityNames[] = [
  {
    entity: 'customer',
    names: [
      [
        'legacyId',
        'usage',
        '(customer|client|subscriber) (no|number|code|reference), matricule, card code, (no|numero) de dossier, patron id, party (id|number|code)',
      ],
      [
        'accountNumber',
        'usage',
        '(number|no) account (customer|client), billing account (number|no), login, username, (user|account) login',
      ],
      [
        'accountType',
        'usage',
        'class of service, contact type, personne (morale|physique|physique morale), (residential|home|residentiel) (affaires|business), (is|) individual',
      ],
      [
        'accountName',
        'usage',
        'raison sociale, party, party name, card name, nom usuel, nom du titulaire, nom d usage, full business name',
      ],
      ['firstName', 'usage', 'fname, first'],
      ['lastName', 'usage', 'lname, last'],
      [
        'customerCategory',
        'usage',
        'group, category, (customer|client) (group|category|famille|classification|profile), profile, class of customer, famille client, code (categorie|famille|segment)',
      ],
      [
        'customerStatus',
        'usage',
        '(customer|account|client|) (inactive|blocked|deleted|hold), (en|) activite, actif inactif, active inactive, account (hold|blocked)',
      ],
      [
        'parentAccount',
        'usage',
        'bill to (customer|account), (payer|paying) (account|customer|), compte (payeur|principal|mere|maitre), headquarters, invoice account, (client|compte) (facture|payeur)',
      ],
      ['commercialName', 'usage', 'raison commerciale, business unit, (operating|trading) name, brand'],
      [
        'billingAddress1',
        'usage',
        'civic address, number and street, adresse (de correspondance|du client|legale|principale)',
      ],
      ['billingAddress2', 'usage', 'bureau, (address|adresse) suite, po box, case postale, boite postale'],
      ['billingProvince', 'usage', 'st'],
      ['billingPostalCode', 'usage', 'pcode, p code, npa'],
      ['billingCountry', 'usage', 'country region'],
      ['phone', 'usage', 'fixe, (phone|ligne) fixe, land line'],
      [
        'billingEmail',
        'usage',
        'adel, (accounts payable|ap|accounts|statement|finance) email, email (address|addresses) es',
      ],
      [
        'billingCycleDay',
        'usage',
        'bcd, (jour|day) (de prelevement|of direct debit|of collection|preauthorized|d echeance), (cycle|bill cycle) (day|date)',
      ],
      [
        'billingPeriod',
        'usage',
        'billing term, (invoice|bill) every, periodicite (des factures|facture), (subscription|plan|billing|) interval (unit|length|count|), (billing|) (period|cycle) (type|unit|length)',
      ],
      [
        'paymentTerms',
        'usage',
        '(terms|term) code, delai, echeance, (due|payment) (delay|days), nombre de jours, (nb|nombre) jours (de credit|d echeance|de paiement)',
      ],
      [
        'invoiceDeliveryMethod',
        'usage',
        'email invoice, envoi (facture|des factures), (facture|factures) par (email|courriel|poste), mode de transmission, (invoice|bill) (channel|dispatch), dematerialise, dematerialisation',
      ],
      ['invoicingGroup', 'usage', '(lot|groupe) de facturation, billing lot'],
      [
        'purchaseOrderNumber',
        'usage',
        '(number|no) de commande (client|), default po, (customer|standing) order number',
      ],
      [
        'sendLateNotifications',
        'usage',
        'dunning (enabled|active|level|procedure|plan), collection notices, avis de retard, relances',
      ],
      [
        'chargeLateFee',
        'usage',
        'interets (de retard|), appliquer (frais de retard|interets|des interets), late fees enabled, penalites',
      ],
      [
        'papMethod',
        'Payments Canada',
        'paiement preautorise, (auto|automatic) (payment|debit|charge), ach, sepa, prelevement, (collection|debit) method, paymode',
      ],
      [
        'bankInstitution',
        'Payments Canada',
        'institution financiere, financial institution, bank id, bic, swift',
      ],
      ['bankTransit', 'Payments Canada', 'code guichet, guichet, aba, aba number, routing'],
      ['bankAccount', 'Payments Canada', 'rib, folio (number|), iban, (number|no) de folio, account iban'],
      [
        'padAgreementDate',
        'Payments Canada',
        'date rum, date (de signature|) du mandat, (mandate|authorization) (date|signed|signature date), date d autorisation',
      ],
      [
        'cardToken',
        'usage',
        'data key, moneris data key, payment gateway token, (gateway|stripe|vault) (customer|) (id|token)',
      ],
      ['cardBrand', 'usage', '(card|credit card|cc) type, type (de|) card'],
      ['cardLast4', 'usage', 'carte masquee, last (four|4) digits, (masked|truncated) (card|number)'],
      ['cardExpiry', 'usage', '(card|cc) (exp|expiry|expiration) (date|month year|), exp'],
      [
        'taxJurisdiction',
        'usage',
        'tax, vatregime, geocode, geo code, tax schedule, position fiscale, zone fiscale, (tax|vat) (regime|scheme|category|rate), taxes',
      ],
      [
        'taxExemptions',
        'usage',
        '(gst|pst|hst|qst|vat|tax) (exempt|exemption|exonere) (status|), sans taxe, detaxe',
      ],
      [
        'exemptionCertificateNumber',
        'usage',
        '(certificate|certificat) (number|no), (pst|tax|gst) exempt (no|number|id)',
      ],
      [
        'exemptionExpiry',
        'usage',
        '(echeance|expiration|fin) (d exemption|de l exemption|du certificat), exempt until',
      ],
      [
        'gstHstNumber',
        'Revenu Québec',
        'gstin, ein, vat, tin, rcs, (number|no) siret, siret number, federal (id|tax id), tax (id|number)',
      ],
      ['qstNumber', 'Revenu Québec', '(pst|provincial) (number|no|tax id)'],
      [
        'salesAgent',
        'usage',
        '(customer|account) responsible, charge de clientele, charge d affaires, sales (team|partner)',
      ],
      ['creditLimit', 'usage', '(credit|encours) (maximum|max|autorise|ceiling|line), marge'],
      [
        'creditRatingProfile',
        'usage',
        '(credit|risk|risque) (class|category|check|code|level|score|profile), code risque, risque, classe de credit, cote',
      ],
      [
        'priceList',
        'usage',
        '(price|pricing|tariff|tarif) (tier|category|code), categorie (de tarif|tarifaire), code tarif, rate card',
      ],
      [
        'customerSince',
        'usage',
        'date (d entree|d abonnement|debut|d activation|entree), client since, first (sale|purchase|order) date, onboarded, onboarding date',
      ],
      [
        'closeDate',
        'usage',
        'inactive (date|since|from|on), date (de desactivation|inactif|de sortie|sortie|de depart), (blocked|archived|left) (on|date|at)',
      ],
      [
        'portalUserEmail',
        'usage',
        'identifiant (portail|client web), (web|portal|online) (id|user id|login)',
      ],
      [
        'externalReference',
        'usage',
        '(quickbooks|quick book|salesforce|hubspot|xero|sage|integration|sap|netsuite|hub|sync) (id|ref|key|code), cross reference, (ancien|old|previous) (number|code|id), code externe, xref',
      ],
    ],
  },
  {
    entity: 'contact',
    names: [
      ['contactType', 'usage', 'purpose, (contact|) function code, usage'],
      ['salutation', 'usage', 'appellation, titre de courtoisie, polite form'],
      ['lastName', 'usage', 'last'],
      ['firstName', 'usage', 'first'],
      ['jobTitle', 'usage', 'title position, poste, intitule (du poste|de poste), qualite'],
      ['phone', 'usage', 'ligne directe, direct, (bus|main) phone, landline, fixe'],
      ['extension', 'usage', '(work|business|office) (phone|) (ext|extension), poste'],
      [
        'receivesInvoice',
        'usage',
        '(receives|receive|gets) (bill|bills|statements|invoice), destinataire (des factures|facturation), facturation, billing',
      ],
      [
        'receivesNotifications',
        'usage',
        'alerts, (service|outage|maintenance|sms|technical) (alerts|notifications|notices), avis, alertes',
      ],
      ['isPrimary', 'usage', 'default, (is|) (main|default|principal)'],
      [
        'caslConsent',
        'usage',
        'infolettre, (inscription|abonnement) (infolettre|newsletter|lettre d information), lettre d information, (accepts|accept|allow) marketing, (marketing|newsletter|email) (opt in|consent|subscribed|subscription|permission), lcap',
      ],
    ],
  },
  {
    entity: 'serviceLocation',
    names: [
      [
        'civicNumber',
        'Postes Canada',
        '(building|door) number, numero (de porte|de voie|de rue), no (civ|rue|voie|porte), house',
      ],
      [
        'civicSuffix',
        'Postes Canada',
        '(number|street number|civic|house number) suffix, 1 2, bis ter, half',
      ],
      ['streetName', 'Postes Canada', 'odonyme, (libelle|nom) (de voie|de la voie)'],
      ['streetType', 'Postes Canada', '(st|road|voie) type, generique, nature (de voie|de la voie)'],
      [
        'direction',
        'Postes Canada',
        'orientation, (pre|post|street|st) (direction|dir), point cardinal, quadrant',
      ],
      ['unit', 'Postes Canada', 'porte, flat, (unit|suite|apt) (number|no)'],
      [
        'address1',
        'usage',
        '(full|complete|civic|municipal) address, adresse (complete|des lieux|civique|d intervention|du branchement|de raccordement|d installation)',
      ],
      ['rateCentre', 'usage', '(local calling area|local calling|rc|exchange name), zone locale'],
      [
        'address2',
        'usage',
        '(complement|address complement|complement address), complement (d adresse|de rue)',
      ],
      ['latitude', 'usage', '(coordonnee|coordinate|coord|gps|position) (y|lat|latitude), y'],
      ['longitude', 'usage', '(coordonnee|coordinate|coord|gps|position) (x|lon|long|lng|longitude), x'],
      [
        'address911Validated',
        'usage',
        '(e911|911|msag) (validated|status|registered|valid|verified|validation)',
      ],
      ['siteContact', 'usage', '(access|site|local|onsite) contact'],
      [
        'activeFrom',
        'usage',
        'date (d emmenagement|added|d activation|d effet), move in, created, (effective|activation) date, effective',
      ],
      [
        'activeTo',
        'usage',
        'date (de demenagement|de depart|de desactivation|de resiliation), move out, termination date, expiry, closed, removed',
      ],
    ],
  },
  {
    entity: 'prospect',
    names: [
      ['prospectNumber', 'usage', '(lead|opportunity|deal|prospect) (number|no)'],
      [
        'name',
        'usage',
        'raison sociale, legalname, account, account name, (customer|client) name, (person|lead) company, libelle (de l affaire|de l opportunite)',
      ],
      [
        'lastName',
        'usage',
        'contact, (contact|person) (name|full name), contact person, (nom|name) du contact, personne (ressource|contact)',
      ],
      [
        'address2',
        'usage',
        '(complement|address complement|complement address), complement (d adresse|de rue), suite',
      ],
      [
        'subStatus',
        'usage',
        '(lost|loss|closed lost|win loss|won|closing) (reason|cause), (raison|motif|cause) (de perte|du rejet|de cloture|perdu|d abandon)',
      ],
      [
        'source',
        'usage',
        'medium, campaign, (acquisition|marketing|first touch) (channel|source), how did (you|they) hear, canal',
      ],
      [
        'estimatedMrc',
        'usage',
        'potentiel, (expected|weighted|estimated|projected|forecast) (revenue|amount|value|mrr), monthly recurring, (revenu|montant|valeur|ca) (espere|attendu|prevu|estime|previsionnel|potentiel)',
      ],
      [
        'estimatedNrc',
        'usage',
        'non recurring, one time, once, (setup|installation|one time) (fee|amount|value|revenue)',
      ],
      [
        'probability',
        'usage',
        '(taux|rate) (de reussite|de conversion|of success), likelihood, (win|close|success) (rate|percent|chance)',
      ],
      [
        'expectedClose',
        'usage',
        '(echeance|conclusion|signature|cloture) (prevue|estimee|attendue), date (prevue|de conclusion|de signature|de cloture) (de conclusion|de cloture|de signature|prevue|estimee|), (target|planned|forecast) (date|close date)',
      ],
      ['created', 'usage', '(add|entry|entered|input|insert) (time|date), date (d ajout|d entree|de saisie)'],
      [
        'lastContact',
        'usage',
        '(derniere|dernier) (relance|contact|activite|appel|interaction|echange), last (interaction|touch|call|email|contacted|activity|contact|reminder) (date|on|)',
      ],
      [
        'convertedCustomer',
        'usage',
        '(converted|compte|client) (converti|account|customer|client) (id|), became customer',
      ],
    ],
  },
  {
    entity: 'supplier',
    names: [
      [
        'supplierName',
        'usage',
        'raison sociale, legalname, (carrier|provider|supplier|vendor) (name|), display name',
      ],
      [
        'type',
        'usage',
        '(supplier|vendor|carrier) (class|group|category|type|kind), category, group, famille',
      ],
      [
        'associatedAccountNumber',
        'usage',
        '(our|notre) (account|customer|client) (number|no|code|), account number, (number|no) (de compte|de client) (chez le fournisseur|), customer number',
      ],
      [
        'address2',
        'usage',
        '(complement|address complement|complement address), complement (d adresse|de rue), suite',
      ],
      ['contactName', 'usage', 'attention, contact person, (contact|representative) (name|)'],
      ['paymentTerms', 'GAAP', 'terms, net days, (payment|due) days, delai'],
      ['status', 'usage', '(is|) (active|inactive|blocked|archived), status'],
    ],
  },
  {
    entity: 'salesAgent',
    names: [
      ['legacyId', 'usage', '(partner|dealer|employee|rep) (id|key)'],
      ['agentCode', 'usage', '(agent|rep|dealer|salesperson) (code|number|no)'],
      ['name', 'usage', '(partner|dealer|agency|agent|rep) (name|), agence'],
      [
        'address2',
        'usage',
        '(complement|address complement|complement address), complement (d adresse|de rue), suite',
      ],
      [
        'parentAgent',
        'usage',
        'supervisor, (master|parent|upline|primary) agent, upline, sales manager, reports to',
      ],
      ['commissionPlan', 'usage', 'commission (structure|profile|group|scheme|plan|rate plan)'],
      ['startDate', 'usage', 'joined, registered, (contract|appointment|hire) (start|date), date d embauche'],
      ['endDate', 'usage', '(departure|left|termination|contract end) (date|on), date de depart'],
      ['status', 'usage', '(is|) (active|inactive|blocked|archived)'],
    ],
  },
  {
    entity: 'user',
    names: [
      [
        'role',
        'usage',
        'user group, niveau (d acces|), droits, (access|permission|security) (level|group|profile|role)',
      ],
      ['department', 'usage', 'service, team, division'],
      ['active', 'usage', '(is|) (active|enabled)'],
    ],
  },
];
