import type { EntityNames } from './lexicon-entry';

/** Names of the fields of subscriptions, contracts, products and suppliers. */
export const serviceNames: readonly EntityNames[] = [
  {
    entity: 'subscription',
    names: [
      [
        'legacyId',
        'TM Forum Open API',
        'id, subscription id, subscription number, number, service id, code, subscription code, reference, service number, order id, subscription reference',
      ],
      [
        'subscriptionIdentifier',
        'usage',
        'phone, username, service login, circuit, did, domain, domain name, subscription label, login, service name, numero de ligne, service username',
      ],
      [
        'customer',
        'TM Forum Open API',
        'customer, account, customer id, account number, subscriber, client id, user id, customer name, customer email, thirdparty, billing email, customer number, organization, account name, partner',
      ],
      [
        'serviceLocation',
        'usage',
        'site, site id, location number, service address, location id, shipping address',
      ],
      [
        'category',
        'usage',
        'category, product group, service type, service category, product type, product category',
      ],
      [
        'service',
        'TM Forum Open API',
        'product, service, product id, service name, plan, plan id, product name, description, item name, package, offer, internet plan, service plan, tariff, tariff id, service description, line item, line items, item, items, product title, tariff name, subscription plan',
      ],
      ['supplier', 'usage', 'supplier, carrier, network provider, supplier name'],
      ['supplierAccountCircuit', 'usage', 'circuit, supplier account, supplier circuit'],
      ['salesAgent', 'usage', 'agent, owner, assigned, sold by, sales owner, seller'],
      [
        'effectiveFrom',
        'TM Forum Open API',
        'start, start date, activation, activation date, service start, date active, subscription start, registration date, effective date, created, service start date, install date, installation date, subscription start date, active from, setup date, provisioned, begin date, start on, service activation date, order date, order created, subscribed date, registered',
      ],
      [
        'effectiveTo',
        'TM Forum Open API',
        'end, end date, cancel date, cancellation date, termination date, deactivation date, cancelled date, date de resiliation, date d annulation, subscription end, service end, disconnect date, expiry, active to, termination, cancelled at, subscription end date, cancelled, date fin, terminated, service end date, ends on, scheduled end',
      ],
      [
        'billingStartDate',
        'usage',
        'next billing date, billing start, billing start date, next due date, next invoice date, next billing, prochaine facturation, next payment, next payment date, prochaine facture, next charge date, bill date, next bill date, prochain paiement, next renewal date, next order, date prochaine facture, next invoice, nextbilling',
      ],
      [
        'billedThrough',
        'usage',
        'billed through, billed to, last billed, last invoice date, paid through, facture jusqu au, last billing date, last billed date, billed until, derniere periode facturee, last bill date, last payment date, last payment, charged until, current period end, paid until, invoiced until, last charged date, last invoice, billed up to',
      ],
      [
        'contractType',
        'usage',
        'contract type, contract, term, contract term, contract length, commitment, contract duration, minimum term, term length, contract name, contract period, minimum contract term',
      ],
      [
        'contractStart',
        'usage',
        'contract start, contract start date, term start, contract date, contract signed, debut d engagement',
      ],
      [
        'contractEnd',
        'usage',
        'contract end, contract end date, contract expiry, term end, contract expiration, contract renewal date, fin d engagement',
      ],
      ['priceList', 'usage', 'price list, price level'],
      [
        'status',
        'TM Forum Open API',
        'status, subscription status, service status, state, domain status, churn, active, suspended, status name',
      ],
      ['purchaseOrderNumber', 'usage', 'purchaseorder'],
      [
        'billingIdentifier1',
        'usage',
        'billing identifier 1, did, phone number, service number, msisdn, macaddress, ipaddress, equipment id, modem, ip',
      ],
      ['billingIdentifier2', 'usage', 'billing identifier 2, serial, sim, ipaddress, macaddress, ipv6'],
      ['billingIdentifier3', 'usage', 'billing identifier 3, imei'],
      [
        'legacyMrc',
        'TM Forum Open API',
        'mrc, price, amount, rate, subscription amount, plan amount, recurring, fee, cost, total, subscription total, recurring total, unitprice, order total, service price, price per month, custom price, recurring price, subscription price, unit price per month, prix',
      ],
      [
        'notes',
        'usage',
        'note, admin note, notes, service notes, customer note, subscription note, internal note',
      ],
    ],
  },
  {
    entity: 'subscriptionItem',
    names: [
      ['legacyId', 'usage', 'id, item id, line id, number'],
      [
        'subscription',
        'TM Forum Open API',
        'subscription, contract, subscription id, contract number, service id, contract id',
      ],
      ['customer', 'TM Forum Open API', 'customer, account'],
      [
        'item',
        'TM Forum Open API',
        'product, item, service, add on, option, product code, item code, product name, item name, option name, feature',
      ],
      ['itemKind', 'usage', 'item kind, type, item type'],
      ['quantity', 'usage', 'quantity'],
      [
        'unitPriceOverride',
        'usage',
        'unitprice, price, mrc, amount, override price, custom price, prix negocie, rate',
      ],
      ['costOverride', 'usage', 'cost, supplier cost'],
      ['effectiveFrom', 'usage', 'start, start date, effective date, activation, activation date, from date'],
      ['effectiveTo', 'usage', 'end, end date, termination date, to date'],
      ['alreadyBilled', 'usage', 'billed, already billed, facture, invoiced, is billed, deja facture'],
      ['installments', 'usage', 'installments, number of installments'],
      [
        'installmentsRemaining',
        'usage',
        'installments remaining, remaining installments, remaining payments',
      ],
      ['discountEndDate', 'usage', 'discount end, promo end, promotion end date, fin de promotion'],
    ],
  },
  {
    entity: 'contract',
    names: [
      [
        'contractNumber',
        'usage',
        'number, contract number, contract id, id, reference, code, contract reference',
      ],
      ['subscription', 'usage', 'subscription, subscription id, service id'],
      [
        'contractType',
        'usage',
        'type, contract type, term, contract template, contract model, template, contract term, plan, category, name',
      ],
      [
        'startDate',
        'usage',
        'start, start date, contract start, contract date, begin date, effective date, date debut',
      ],
      ['endDate', 'usage', 'end, end date, contract end, expiry, expiration, renewal date'],
      ['signedDate', 'usage', 'signed, signed date, signature date, date de signature, customer signed date'],
      ['document', 'usage', 'document, file, attachment, piece jointe, contract document'],
      ['status', 'usage', 'status, contract status, state'],
    ],
  },
  {
    entity: 'product',
    names: [
      [
        'productCode',
        'TM Forum Open API',
        'id, product id, code, product code, sku, number, reference, item number, part number, product ref, product reference, item code',
      ],
      ['name', 'usage', 'name, product name, product, title, label, item name'],
      ['description', 'usage', 'description, product description, long description, quantity per unit'],
      ['category', 'usage', 'category, category id, product category, product type, group, family, famille'],
    ],
  },
  {
    entity: 'category',
    names: [['categoryName', 'usage', 'name, category name, category, category id']],
  },
  {
    entity: 'charge',
    names: [
      ['chargeCode', 'usage', 'charge code, code, fee code'],
      ['price', 'usage', 'price, unitprice, amount'],
    ],
  },
  {
    entity: 'supplier',
    names: [
      ['legacyId', 'usage', 'id, supplier id, number, code, vendor id, supplier code'],
      ['supplierName', 'usage', 'name, supplier name, organization, supplier, thirdparty name, company'],
      ['supplierNumber', 'usage', 'supplier number, vendor number, number'],
      ['contactName', 'usage', 'contact, contact name, full name'],
      ['address1', 'vCard (RFC 6350)', 'address'],
      ['province', 'ISO 20022', 'province'],
      ['website', 'vCard (RFC 6350)', 'website'],
      ['email', 'vCard (RFC 6350)', 'email'],
      ['phone', 'vCard (RFC 6350)', 'phone'],
    ],
  },
  {
    entity: 'salesAgent',
    names: [
      ['legacyId', 'usage', 'id, employee id, agent id, rep id, agent number, salesperson id, number'],
      ['agentCode', 'usage', 'agent code, code, rep code, initials'],
      ['name', 'usage', 'name, agent name, company, organization'],
      ['phone', 'vCard (RFC 6350)', 'phone, home phone'],
      ['parentAgent', 'usage', 'reports to, manager, parent agent, supervisor, superieur'],
      ['startDate', 'usage', 'hire date, start date, hired, date d embauche'],
      ['endDate', 'usage', 'end date, termination date, date de depart'],
      ['address1', 'vCard (RFC 6350)', 'address'],
      ['province', 'ISO 20022', 'province'],
    ],
  },
  {
    entity: 'user',
    names: [
      ['email', 'vCard (RFC 6350)', 'email, login, username'],
      ['firstName', 'vCard (RFC 6350)', 'firstname, name'],
      ['lastName', 'vCard (RFC 6350)', 'lastname, name'],
      [
        'role',
        'usage',
        'role, profile, user group, security group, user type, access level, permissions, profil, type d utilisateur',
      ],
      ['department', 'usage', 'department, group, team, division'],
      ['language', 'usage', 'language'],
      ['active', 'usage', 'active, status, enabled, is active'],
    ],
  },
];
