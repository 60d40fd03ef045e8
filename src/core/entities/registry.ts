import type { AnyEntity } from '../entity/entity';
import { category } from './catalog/category';
import { charge } from './catalog/charge';
import { contact } from './parties/contact';
import { contractType } from './catalog/contract-type';
import { customer } from './parties/customer';
import { balanceForward } from './finance/balance-forward';
import { controlTotal } from './finance/control-total';
import { financialInstitution } from './finance/financial-institution';
import { invoice } from './finance/invoice';
import { invoiceLine } from './finance/invoice-line';
import { invoicePdf } from './finance/invoice-pdf';
import { payment } from './finance/payment';
import { paymentApplication } from './finance/payment-application';
import { adjustment } from './finance/adjustment';
import { glAccount } from './setup/gl-account';
import { listValue } from './setup/list-value';
import { note } from './parties/note';
import { product } from './catalog/product';
import { salesAgent } from './parties/sales-agent';
import { serviceLocation } from './parties/service-location';
import { service } from './catalog/service';
import { serviceItem } from './catalog/service-item';
import { subCharge } from './catalog/sub-charge';
import { subscription } from './subscriptions/subscription';
import { subscriptionItem } from './subscriptions/subscription-item';
import { supplier } from './parties/supplier';
import { customField } from './setup/custom-field';
import { operationalParameter } from './setup/operational-parameter';
import { taxCode } from './setup/tax-code';

/**
 * The only list of entities. Its order is SmartBilling's own import order (domain.md 5), which breaks ties where
 * references leave the load order open.
 */
export const registry: readonly AnyEntity[] = [
  listValue,
  glAccount,
  taxCode,
  operationalParameter,
  financialInstitution,
  customField,
  supplier,
  salesAgent,
  customer,
  serviceLocation,
  contact,
  note,
  category,
  contractType,
  product,
  charge,
  subCharge,
  service,
  serviceItem,
  subscription,
  subscriptionItem,
  balanceForward,
  invoice,
  invoiceLine,
  payment,
  paymentApplication,
  adjustment,
  invoicePdf,
  controlTotal,
];

const byName = new Map(registry.map((entity) => [entity.name, entity]));

/** The entity of this name; undefined for a name nobody declared. */
export const findEntity = (name: string): AnyEntity | undefined => byName.get(name);
