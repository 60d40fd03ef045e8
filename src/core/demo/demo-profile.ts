import type { Condition, Expression, MappingProfile, RepeatedColumn } from '../mapping/mapping-profile';
import { demoOptions, demoPlans, type DemoItem } from './demo-catalog';
import { demoCategory, demoCompany, demoSetup, serviceOf } from './demo-setup';

const column = (heading: string): Expression => ({ from: 'column', column: heading });
const constant = (value: string | number | boolean): Expression => ({ from: 'constant', value });
const template = (text: string): Expression => ({ from: 'template', template: text });

const dayOf = (heading: string): Expression => ({
  from: 'column',
  column: heading,
  steps: [{ do: 'date', formats: ['dd/MM/yyyy'] }],
});

const mapped = (heading: string, values: Record<string, string>): Expression => ({
  from: 'column',
  column: heading,
  steps: [{ do: 'map', values, otherwise: 'problem' }],
});

/** The first value where its condition holds, else the second. */
const either = (when: Condition, then: string, otherwise: string): Expression => ({
  from: 'firstOf',
  of: [
    { from: 'constant', value: then, when },
    { from: 'constant', value: otherwise },
  ],
});

const monthlyPrice: Expression = {
  from: 'column',
  column: 'Prix mensuel',
  steps: [{ do: 'number', decimalMark: ',' }],
};

const notTest: Condition = { column: 'Statut', isNot: ['Test'] };
const isCompany: Condition = { column: 'Entreprise', blank: false };
const hasEmail: Condition = { column: 'Courriel', blank: false };

const items = (list: readonly DemoItem[]): RepeatedColumn['items'] =>
  list.map(({ legacy, code, price }) => ({ values: [legacy], item: code, listPrice: price }));

const customer: MappingProfile['entities'][number] = {
  entity: 'customer',
  when: notTest,
  fields: {
    legacyId: column('No client'),
    accountType: constant('Customer'),
    accountName: column('Entreprise'),
    firstName: column('Prénom'),
    lastName: column('Nom'),
    customerCategory: either(isCompany, 'Business', 'Residential'),
    customerStatus: mapped('Statut', { Actif: 'Active', Suspendu: 'Suspended', Résilié: 'Inactive' }),
    commercialName: constant(demoCompany),
    currency: constant('CAD'),
    language: constant('fr'),
    billingAddress1: column('Adresse'),
    billingCity: column('Ville'),
    billingProvince: column('Prov'),
    billingPostalCode: column('Code postal'),
    billingCountry: constant('CA'),
    phone: column('Tél.'),
    billingEmail: column('Courriel'),
    billingCycleDay: constant(1),
    invoicingStartDate: { from: 'asOf' },
    paymentTerms: constant('Payable upon receipt'),
    invoiceDeliveryMethod: either(hasEmail, 'Attached to e-mail', 'Printed and mailed'),
    sendLateNotifications: constant(true),
    papMethod: constant('None'),
    taxJurisdiction: constant('Canada'),
    closeDate: dayOf('Date fin'),
  },
};

const contact: MappingProfile['entities'][number] = {
  entity: 'contact',
  when: { all: [notTest, isCompany] },
  fields: {
    legacyId: template('{No abonnement}-CT'),
    customer: column('No client'),
    contactType: constant('Billing'),
    firstName: column('Prénom'),
    lastName: column('Nom'),
    email: column('Courriel'),
    phone: column('Tél.'),
    preferredLanguage: constant('fr'),
    isPrimary: constant(true),
  },
};

const serviceLocation: MappingProfile['entities'][number] = {
  entity: 'serviceLocation',
  when: notTest,
  fields: {
    legacyId: template('{No abonnement}-LOC'),
    customer: column('No client'),
    locationType: constant('Service'),
    address1: column('Adresse'),
    city: column('Ville'),
    province: column('Prov'),
    postalCode: column('Code postal'),
    country: constant('CA'),
  },
};

const subscription: MappingProfile['entities'][number] = {
  entity: 'subscription',
  when: notTest,
  fields: {
    legacyId: column('No abonnement'),
    subscriptionIdentifier: column('No abonnement'),
    customer: column('No client'),
    serviceLocation: template('{No abonnement}-LOC'),
    category: constant(demoCategory),
    service: mapped('Forfait', Object.fromEntries(demoPlans.map((plan) => [plan.legacy, serviceOf(plan)]))),
    effectiveFrom: dayOf('Date début'),
    effectiveTo: dayOf('Date fin'),
    billingStartDate: { from: 'asOf' },
    billedThrough: { from: 'asOf', steps: [{ do: 'addDays', days: -1 }] },
    status: mapped('Statut', { Actif: 'Active', Suspendu: 'Suspended', Résilié: 'Closed' }),
    legacyMrc: monthlyPrice,
    notes: template('Mode de paiement : {Mode de paiement}'),
  },
};

const subscriptionItem: MappingProfile['entities'][number] = {
  entity: 'subscriptionItem',
  when: notTest,
  repeat: {
    columns: [
      { column: 'Forfait', items: items(demoPlans) },
      { column: 'Options', separator: ',', items: items(demoOptions) },
    ],
    balance: { field: 'unitPriceOverride', total: monthlyPrice },
  },
  fields: {
    legacyId: template('{No abonnement}-{@item}'),
    subscription: column('No abonnement'),
    itemKind: constant('Charge'),
    item: { from: 'member', part: 'item' },
    quantity: constant('1'),
    effectiveFrom: dayOf('Date début'),
    effectiveTo: dayOf('Date fin'),
  },
};

/** How the demo's extract becomes a workspace. */
export const demoProfile: MappingProfile = {
  version: 1,
  name: 'Extraction de démonstration',
  asOf: '2026-11-01',
  setup: demoSetup,
  entities: [customer, contact, serviceLocation, subscription, subscriptionItem],
  leftOut: {
    Vendeur: 'Les vendeurs sont à créer d’abord comme représentants.',
    Commentaires: 'Trop libres pour un champ; à relire.',
  },
};
