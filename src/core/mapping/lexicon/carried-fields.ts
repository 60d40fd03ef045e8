const addressFields =
  'address1 address2 unit civicNumber civicSuffix streetName streetType city province postalCode country rateCentre latitude longitude locationName locationType';

const cardFields = 'cardToken cardBrand cardLast4 cardExpiry';

const renewalFields = 'initialTerm renewalTerm renewalType noticeDays';

/**
 * Fields of other entities that a row of one says as a rule besides its own, by entity: a row of a customer holds what is
 * owed, one of a contract how it is paid. By our own knowledge of exports; what else such a row says of others is most
 * often a copy of theirs.
 */
export const carriedFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  customer: {
    balanceForward:
      'balanceForwardAmount asOfDate ageingCurrent ageing30 ageing60 ageing90 unappliedPaymentsCredits disputedAmount depositHeld',
    serviceLocation:
      'address1 address2 city province postalCode country rateCentre latitude longitude locationName',
    subscription: 'service billingIdentifier1 billingIdentifier2',
    contract: 'contractNumber startDate endDate signedDate status',
  },
  subscription: {
    customer: `currency billingPeriod billingCycleDay paymentTerms papMethod invoiceDeliveryMethod ${cardFields}`,
    subscriptionItem:
      'item quantity unitPriceOverride costOverride discountEndDate installments installmentsRemaining',
    contractType: renewalFields,
    serviceLocation: addressFields,
    contract: 'contractNumber signedDate document',
  },
  subscriptionItem: {
    subscription: 'customer service contractStart contractEnd billedThrough billingStartDate status',
    customer: 'currency billingPeriod',
    contractType: renewalFields,
  },
  contract: {
    subscription:
      'customer serviceLocation salesAgent category service supplier billingStartDate billedThrough priceList purchaseOrderNumber legacyMrc notes',
    subscriptionItem: 'item quantity unitPriceOverride discountEndDate installments installmentsRemaining',
    contractType: renewalFields,
    customer:
      'currency billingPeriod billingCycleDay paymentTerms papMethod billingEmail invoiceTemplate invoiceDeliveryMethod',
  },
  invoice: {
    invoiceLine:
      'subscription item descriptionEn descriptionFr quantity unitPrice amount taxCode periodFrom periodTo',
    payment: 'paymentDate',
    customer: 'paymentTerms salesAgent',
  },
  invoiceLine: {
    invoice:
      'customer invoiceDate dueDate currency subtotal total balance status poNumber billingPeriodStart billingPeriodEnd',
  },
  payment: {
    paymentApplication: 'invoiceNumber appliedAmount',
    customer: cardFields,
  },
  paymentApplication: {
    payment: 'customer paymentDate amount method referenceChequeNumber',
  },
  ticket: { ticketComment: 'text' },
};

const personFields = 'firstName lastName accountName legalName phone mobile billingEmail';
const placeFields =
  'billingAddress1 billingAddress2 billingCity billingProvince billingPostalCode billingCountry';
const customerFields = new Set(`${personFields} ${placeFields} gstHstNumber qstNumber`.split(' '));

/**
 * Fields of the customer of which an export of these holds several where it copies the customer into every row: of
 * subscriptions only beside the person, for an address alone is where the service is.
 */
const tellingCopies: Readonly<Record<string, ReadonlySet<string>>> = {
  subscription: new Set(personFields.split(' ')),
  contract: new Set(personFields.split(' ')),
  invoice: customerFields,
  payment: customerFields,
};
const fewestTelling: Readonly<Record<string, number>> = {
  subscription: 2,
  contract: 2,
  invoice: 3,
  payment: 3,
};

/** Whether a table about an entity, of whose columns these are the customer's, holds a copy of the customer in each row. */
export const copiesCustomer = (about: string | undefined, fields: readonly string[]): boolean => {
  const telling = about === undefined ? undefined : tellingCopies[about];
  if (about === undefined || telling === undefined) return false;
  return fields.filter((field) => telling.has(field)).length >= (fewestTelling[about] ?? Infinity);
};

/** Whether such a copy holds this field. */
export const isOfCopy = (entity: string, field: string): boolean =>
  entity === 'customer' && customerFields.has(field);

const places: ReadonlySet<string> = new Set(
  Object.entries(carriedFields).flatMap(([about, others]) =>
    Object.entries(others).flatMap(([entity, fields]) =>
      fields.split(' ').map((field) => `${about} ${entity} ${field}`),
    ),
  ),
);

/** Whether a row of an entity says this field of another one as a rule. */
export const isCarried = (about: string | undefined, entity: string, field: string): boolean =>
  about !== undefined && places.has(`${about} ${entity} ${field}`);
