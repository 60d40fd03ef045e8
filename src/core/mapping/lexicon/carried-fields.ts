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
    note: 'noteText',
    contact: 'firstName lastName salutation jobTitle',
  },
  contact: {
    customer:
      'accountName legalName billingAddress1 billingAddress2 billingCity billingProvince billingPostalCode billingCountry',
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
      'subscription item descriptionEn descriptionFr quantity unitPrice amount taxCode glCode periodFrom periodTo',
    payment: 'paymentDate method',
    customer: 'paymentTerms salesAgent invoiceDeliveryMethod',
    contact: 'firstName lastName email phone',
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
  service: { charge: 'price' },
  ticket: { ticketComment: 'text' },
  ticketComment: {
    ticket: 'subject status priority department assignedTo contact customer ticketCategory channel',
    contact: 'email',
  },
};

const personFields = 'firstName lastName accountName legalName phone mobile billingEmail';

/** What an export that copies the customer into every row holds of it. */
export const copiedFields: ReadonlySet<string> = new Set(
  (
    `${personFields} gstHstNumber qstNumber ` +
    'billingAddress1 billingAddress2 billingCity billingProvince billingPostalCode billingCountry'
  ).split(' '),
);

interface Copy {
  /** Of these fields of the customer it holds so many at least. */
  readonly telling: ReadonlySet<string>;
  readonly fewest: number;
}

const besidePerson: Copy = { telling: new Set(personFields.split(' ')), fewest: 2 };
const severalFields: Copy = { telling: copiedFields, fewest: 3 };

/** By what such an export is told; of subscriptions by the person only, for an address alone is where the service is. */
const copies: Readonly<Record<string, Copy>> = {
  subscription: besidePerson,
  contract: besidePerson,
  invoice: severalFields,
  payment: severalFields,
};

/** Whether a table about an entity, of whose columns these are the customer's, holds a copy of the customer in each row. */
export function copiesCustomer(about: string | undefined, fields: readonly string[]): boolean {
  const copy = about === undefined ? undefined : copies[about];
  return copy !== undefined && fields.filter((field) => copy.telling.has(field)).length >= copy.fewest;
}

/** Whether such a copy holds this field. */
export const isOfCopy = (entity: string, field: string): boolean =>
  entity === 'customer' && copiedFields.has(field);

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
