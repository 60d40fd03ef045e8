import type { AnyEntity } from '../entity/entity';
import { agentAssignment } from './commission/agent-assignment';
import { category } from './catalog/category';
import { charge } from './catalog/charge';
import { commissionPlan } from './commission/commission-plan';
import { commissionPlanLine } from './commission/commission-plan-line';
import { contact } from './parties/contact';
import { contract } from './subscriptions/contract';
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
import { legacyCommission } from './commission/legacy-commission';
import { listValue } from './setup/list-value';
import { note } from './parties/note';
import { offer } from './catalog/offer';
import { offerItem } from './catalog/offer-item';
import { priceList } from './catalog/price-list';
import { priceListLine } from './catalog/price-list-line';
import { product } from './catalog/product';
import { salesAgent } from './parties/sales-agent';
import { serviceLocation } from './parties/service-location';
import { service } from './catalog/service';
import { serviceItem } from './catalog/service-item';
import { subCharge } from './catalog/sub-charge';
import { subscription } from './subscriptions/subscription';
import { subscriptionItem } from './subscriptions/subscription-item';
import { supplier } from './parties/supplier';
import { company } from './setup/company';
import { customField } from './setup/custom-field';
import { department } from './setup/department';
import { documentTemplate } from './setup/document-template';
import { invoiceMessage } from './setup/invoice-message';
import { notificationSchedule } from './setup/notification-schedule';
import { operationalParameter } from './setup/operational-parameter';
import { supplierAccount } from './parties/supplier-account';
import { taxCode } from './setup/tax-code';
import { destinationLine } from './rates/destination-line';
import { ratePlan } from './rates/rate-plan';
import { rateType } from './rates/rate-type';
import { tierLine } from './rates/tier-line';
import { timeBand } from './rates/time-band';
import { usageRate } from './rates/usage-rate';
import { usageClassificationRule } from './usage/usage-classification-rule';
import { usageImportTemplate } from './usage/usage-import-template';
import { usageRecord } from './usage/usage-record';
import { usageTemplateField } from './usage/usage-template-field';
import { activity } from './desk/activity';
import { prospect } from './desk/prospect';
import { reportColumn } from './desk/report-column';
import { reportDefinition } from './desk/report-definition';
import { ticket } from './desk/ticket';
import { ticketComment } from './desk/ticket-comment';
import { user } from './setup/user';

/**
 * The only list of entities. Its order is SmartBilling's own import order (domain.md 5), which breaks ties where
 * references leave the load order open.
 */
export const registry: readonly AnyEntity[] = [
  listValue,
  company,
  department,
  user,
  glAccount,
  taxCode,
  commissionPlan,
  operationalParameter,
  financialInstitution,
  customField,
  documentTemplate,
  notificationSchedule,
  invoiceMessage,
  supplier,
  supplierAccount,
  salesAgent,
  customer,
  serviceLocation,
  prospect,
  contact,
  note,
  category,
  contractType,
  rateType,
  timeBand,
  product,
  charge,
  ratePlan,
  destinationLine,
  tierLine,
  subCharge,
  usageRate,
  service,
  serviceItem,
  priceList,
  priceListLine,
  offer,
  offerItem,
  commissionPlanLine,
  subscription,
  subscriptionItem,
  contract,
  agentAssignment,
  balanceForward,
  invoice,
  invoiceLine,
  payment,
  paymentApplication,
  adjustment,
  legacyCommission,
  invoicePdf,
  usageImportTemplate,
  usageTemplateField,
  usageClassificationRule,
  usageRecord,
  controlTotal,
  ticket,
  ticketComment,
  activity,
  reportDefinition,
  reportColumn,
];

const byName = new Map(registry.map((entity) => [entity.name, entity]));

/** The entity of this name; undefined for a name nobody declared. */
export const findEntity = (name: string): AnyEntity | undefined => byName.get(name);
