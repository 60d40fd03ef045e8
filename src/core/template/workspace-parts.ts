import type { Bilingual } from '../kernel/bilingual';

/** What one person fills in; entities by name, of which a workbook gives those it has. */
export interface WorkspacePart {
  readonly label: Bilingual;
  readonly entities: readonly string[];
}

/** The parts people ask for by name; any other choice is made entity by entity. */
export const workspaceParts = {
  contacts: {
    label: { en: 'Contacts and locations', fr: 'Contacts et emplacements' },
    entities: ['contact', 'serviceLocation', 'note'],
  },
  customers: {
    label: { en: 'Customers', fr: 'Clients' },
    entities: ['customer', 'serviceLocation', 'contact', 'note'],
  },
  catalog: {
    label: { en: 'Catalog', fr: 'Catalogue' },
    entities: [
      'category',
      'contractType',
      'product',
      'charge',
      'subCharge',
      'usageRate',
      'service',
      'serviceItem',
      'priceList',
      'priceListLine',
      'offer',
      'offerItem',
    ],
  },
  rates: {
    label: { en: 'Usage rates', fr: 'Tarifs d’utilisation' },
    entities: [
      'rateType',
      'timeBand',
      'ratePlan',
      'destinationLine',
      'tierLine',
      'usageRate',
      'usageImportTemplate',
      'usageTemplateField',
      'usageClassificationRule',
    ],
  },
  subscriptions: {
    label: { en: 'Subscriptions', fr: 'Abonnements' },
    entities: ['subscription', 'subscriptionItem', 'contract'],
  },
  accountant: {
    label: { en: 'For the accountant', fr: 'Pour la comptabilité' },
    entities: [
      'glAccount',
      'taxCode',
      'financialInstitution',
      'balanceForward',
      'invoice',
      'invoiceLine',
      'payment',
      'paymentApplication',
      'adjustment',
      'invoicePdf',
      'commissionPlan',
      'commissionPlanLine',
      'agentAssignment',
      'legacyCommission',
      'controlTotal',
    ],
  },
  care: {
    label: { en: 'Tickets and prospects', fr: 'Billets et prospects' },
    entities: ['ticket', 'ticketComment', 'prospect', 'activity'],
  },
} as const satisfies Record<string, WorkspacePart>;

export type PartName = keyof typeof workspaceParts;
