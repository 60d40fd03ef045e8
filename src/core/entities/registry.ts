import type { AnyEntity } from '../entity/entity';
import { category } from './category';
import { charge } from './charge';
import { contact } from './contact';
import { contractType } from './contract-type';
import { customer } from './customer';
import { glAccount } from './gl-account';
import { listValue } from './list-value';
import { note } from './note';
import { product } from './product';
import { salesAgent } from './sales-agent';
import { serviceLocation } from './service-location';
import { service } from './service';
import { serviceItem } from './service-item';
import { subCharge } from './sub-charge';
import { subscription } from './subscription';
import { subscriptionItem } from './subscription-item';
import { supplier } from './supplier';
import { taxCode } from './tax-code';

/**
 * The only list of entities. Its order is SmartBilling's own import order (domain.md 5), which breaks ties where
 * references leave the load order open.
 */
export const registry: readonly AnyEntity[] = [
  listValue,
  glAccount,
  taxCode,
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
