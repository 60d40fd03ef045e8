import type { ListName } from '../../entity/list-name';

/** Source of values nobody has confirmed: ours, from what is usual in the trade. */
export const proposed = 'proposed';

/** Where the values of a list come from (domain.md 3.0); of lists not named here they are proposed. */
export const listSources: Partial<Record<ListName, string>> = {
  list: 'SmartBilling: Administration menu',
  customerStatus: 'SmartBilling: Administration > Customer Statuses',
  customerCategory: 'SmartBilling: Administration > Customer Categories (examples)',
  accountType: 'SmartBilling: Customer parameters',
  chargeType: 'SmartBilling: Catalog > Charges',
  recurringPeriod: 'SmartBilling: Catalog > Services',
  priceType: 'SmartBilling: Catalog > Charges',
  contractInterval: 'SmartBilling: Catalog > Contract Types',
  renewalType: 'SmartBilling: Catalog > Contract Types',
  paymentTerms: 'SmartBilling: Administration > Invoice Payment Terms (examples)',
  usageRateMethodType: 'SmartBilling: Catalog > Usage Rates',
  ratePlanType: 'SmartBilling: Catalog > Rate Plans',
  paymentMethod: 'SmartBilling: Payments',
  invoiceRunCategory: 'SmartBilling: Invoice run categories',
  invoiceMessageType: 'SmartBilling: Billing parameters',
  disputeStatus: 'SmartBilling: Administration > Dispute Status Parameters (examples)',
  commissionMethod: 'SmartBilling: Commission plans',
  commissionTrigger: 'SmartBilling: Commission plans',
  invoiceDeliveryMethod: 'SmartBilling: Customers',
  usageFormat: 'SmartBilling: Suppliers',
  billingIdentifier: 'SmartBilling: Catalog > Billing identifiers',
  itemKind: 'SmartBilling: Catalog',
  serviceItemKind: 'SmartBilling: Catalog > Services',
  parentKind: 'SmartBilling: Catalog > Sub-Charges',
  padCategory: 'Payments Canada: Rule H1',
  currency: 'ISO 4217',
  language: 'ISO 639-1',
  province: 'ISO 3166-2:CA',
  country: 'ISO 3166-1',
  streetDirection: 'Canada Post: addressing guidelines',
  streetType: 'Canada Post: addressing guidelines',
  jurisdiction: 'CRA; ISO 3166-2:CA',
  taxName: 'CRA; Revenu Québec; provinces',
  yesNo: 'SmartBilling',
  rowStatus: 'This workbook',
};
