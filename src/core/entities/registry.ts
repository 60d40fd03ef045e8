import type { AnyEntity } from '../entity/entity';
import { category } from './catalog/category';
import { charge } from './catalog/charge';
import { contact } from './parties/contact';
import { contractType } from './catalog/contract-type';
import { customer } from './parties/customer';
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
];

const byName = new Map(registry.map((entity) => [entity.name, entity]));

/** The entity of this name; undefined for a name nobody declared. */
export const findEntity = (name: string): AnyEntity | undefined => byName.get(name);
