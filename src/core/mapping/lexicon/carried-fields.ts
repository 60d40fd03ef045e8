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
    serviceLocation: 'address1 address2 city province postalCode country rateCentre latitude longitude',
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
