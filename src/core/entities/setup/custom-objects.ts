import type { RowsOfKind } from '../../entity/custom-fields';

/** The sheet a SmartBilling object's custom fields go on; some objects are the rows of one kind of a shared sheet. */
export interface CustomObject {
  readonly entity: string;
  readonly onlyFor?: RowsOfKind & {
    /** Tells the columns of the kinds apart; part of the field's name, so it never changes. */
    readonly word: string;
  };
}

const product = { is: 'Product', word: 'product', label: { en: 'Product', fr: 'Produit' } };
const charge = { is: 'Charge', word: 'charge', label: { en: 'Charge', fr: 'Frais' } };
const usageRate = {
  is: 'Usage Rate',
  word: 'usage rate',
  label: { en: 'Usage Rate', fr: 'Tarif d’utilisation' },
};

/** domain.md 3.28, by the code of the list `customFieldObject`. Orders and inventory have no sheet here, so no column. */
export const customObjects: Readonly<Record<string, CustomObject>> = {
  Customers: { entity: 'customer' },
  Suppliers: { entity: 'supplier' },
  'Suppliers Associated Accounts': { entity: 'supplierAccount' },
  Contacts: { entity: 'contact' },
  Locations: { entity: 'serviceLocation' },
  Prospects: { entity: 'prospect' },
  Tickets: { entity: 'ticket' },
  'Catalog Services': { entity: 'service' },
  'Catalog Products': { entity: 'product' },
  'Catalog Charges': { entity: 'charge' },
  'Catalog Sub-charges': { entity: 'subCharge' },
  'Catalog Usage Rates': { entity: 'usageRate' },
  'Catalog Service Usage Rates': { entity: 'serviceItem', onlyFor: { field: 'itemKind', ...usageRate } },
  Subscriptions: { entity: 'subscription' },
  'Subscription Products': { entity: 'subscriptionItem', onlyFor: { field: 'itemKind', ...product } },
  'Subscription Charges': { entity: 'subscriptionItem', onlyFor: { field: 'itemKind', ...charge } },
  'Subscription Usage Rates': { entity: 'subscriptionItem', onlyFor: { field: 'itemKind', ...usageRate } },
};
