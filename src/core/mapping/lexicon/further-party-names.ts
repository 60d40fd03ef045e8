import type { EntityNames } from './lexicon-entry';

/** Less frequent names of fields of customers, contacts, places and prospects, as patterns. */
export const furtherPartyNames: readonly EntityNames[] = [
  {
    entity: 'customer',
    names: [
      [
        'accountType',
        'usage',
        '(residential|res) (business|bus|commercial), nature juridique, (is|) (corporation|individual)',
      ],
      ['accountName', 'OQLF', 'raison sociale, raison sociale (client|du client), business (legal|) name'],
      [
        'parentAccount',
        'usage',
        'sub customer of, (belongs|rolls up) to, (corporate|ultimate parent|group) account, parent client',
      ],
      ['commercialName', 'usage', '(our|invoicing|selling|issuing) company, franchise'],
      ['customerCategory', 'usage', '(subscriber|client|customer) (type|class|group), clientele'],
      ['customerStatus', 'usage', 'activated, en sommeil, sommeil, dormant, (credit|account|billing) hold'],
      [
        'paymentTerms',
        'GAAP',
        'term, terms, (pay|payment|due) term, modalites, (invoice|bill) (due in|due after)',
      ],
      [
        'invoiceDeliveryMethod',
        'usage',
        '(billing|invoice|bill|statement|facturation) preference, (print|mail|email|paper) (invoices|bills|statements)',
      ],
      [
        'papMethod',
        'Payments Canada',
        '(recurring|automatic|auto) (payment|payments|billing|collection|charge|charging), preauth, (auto|automatic) (collect|recharge|top up)',
      ],
      ['bankInstitution', 'Payments Canada', 'fi (number|no|code)'],
      [
        'cardToken',
        'usage',
        '(customer|payment|billing|vault) profile id, billing id, (customer|payment) (vault|wallet) id',
      ],
      ['cardExpiry', 'usage', '(card|cc|credit card) (valid|valid until|good thru|expires on)'],
      [
        'taxJurisdiction',
        'GAAP',
        '(province|region|etat) de (taxation|taxe), taxing (province|state|region)',
      ],
      ['priceList', 'usage', '(rate|tariff) (group|card|class), sales type'],
      [
        'customerSince',
        'usage',
        '(setup|connect|connection|activation|activated|reg|registered|enrollment) (date|on|at), date (activated|setup|connected|registered|enrolled), (first|initial) (service|activation|bill) date',
      ],
      [
        'closeDate',
        'usage',
        '(expire|expired|expiration) (date|on|at), (inactivation|closure|close) (date|on|at)',
      ],
      [
        'externalReference',
        'usage',
        '(external|legacy|old|alternate) (account id|customer id|system id|key)',
      ],
    ],
  },
  {
    entity: 'contact',
    names: [
      [
        'customer',
        'usage',
        'raison sociale, (parent|client|customer) (company|organization|account), (external|remote) (customer|account|client) (id|key|code|number|reference)',
      ],
      [
        'contactType',
        'usage',
        'relationship, relation, lien, (relationship|relation) type, lien avec (le titulaire|le client)',
      ],
      ['salutation', 'usage', 'mr ms, mr mrs ms, m mme'],
      ['location', 'usage', '(office|work) location, branch, succursale'],
      ['receivesNotifications', 'usage', '(alert|alerts|outage|tech|notification) contact'],
      [
        'receivesInvoice',
        'usage',
        '(invoice|invoices|billing) (notify|notification|copy|copies), copie (de facture|des factures)',
      ],
    ],
  },
  {
    entity: 'serviceLocation',
    names: [
      ['civicNumber', 'Postes Canada', '(st|road|addr) (num|no|nbr|number)'],
      [
        'civicSuffix',
        'Postes Canada',
        '(house|civic|house no|street no) suffix, suffixe (civique|numero civique)',
      ],
      ['streetName', 'Postes Canada', 'street name, road'],
      ['streetType', 'Postes Canada', 'street type, (street|st|post) type'],
      [
        'direction',
        'Postes Canada',
        'directional, dir, (pre|post|street|st) (directional|dir|direction), predir, postdir',
      ],
      ['city', 'vCard (RFC 6350)', 'community, (city|town) name'],
      [
        'locationName',
        'usage',
        '(property|premises|building|complex|development) name, (shipping|delivery) (name|company|company name|recipient)',
      ],
      ['locationType', 'usage', '(unit|structure|building|occupancy|dwelling) type, mdu sfu, mdu'],
      ['clli', 'usage', 'co, co code, serving (co|wire center|office), central office (code|clli)'],
      ['activeFrom', 'usage', '(installed|occupied) (date|since), in service since'],
      ['activeTo', 'usage', '(inactive|removed|vacated) (date|on|since)'],
      [
        'customer',
        'usage',
        'raison sociale, (billing|bill to|parent) (account|customer) (number|no|id|), (external|remote) (customer|account|client) (id|key|code|number|reference)',
      ],
    ],
  },
  {
    entity: 'prospect',
    names: [
      ['name', 'usage', 'topic, (parent|potential) (account|customer)'],
      ['source', 'usage', 'source id, (lead|inquiry) (channel|medium)'],
      ['salesAgent', 'usage', '(sales|inside sales) person, salesperson'],
      ['estimatedNrc', 'usage', 'nrr, upfront (amount|revenue|fee|)'],
      ['expectedClose', 'usage', '(date|) deadline, echeance, (decision|award) date'],
    ],
  },
  {
    entity: 'supplier',
    names: [['contactName', 'usage', '(rep|representative|agent|sales rep) (name|)']],
  },
  {
    entity: 'user',
    names: [
      ['lastName', 'usage', 'full name, display name, nom complet'],
      ['role', 'usage', 'position, (user|security|access) (group|level|type)'],
      ['active', 'usage', '(is|) (inactive|disabled|locked|suspended|blocked)'],
    ],
  },
];
