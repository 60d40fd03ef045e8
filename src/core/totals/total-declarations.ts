import { identifierFields } from '../entities/catalog/identifier-fields';
import { taxFieldNames } from '../entities/finance/tax-amount-fields';
import { oneTimePrice, type RowCondition, type TotalDeclaration } from './total-measure';

const returned = ['Reversed', 'NSF'] as const;
const running: RowCondition = { of: ['subscription.status'], isNot: ['Closed'] };
const identifierLabels = identifierFields.map((field) => `item.${field}`);
const raisesDebt = ['Debit Adjustment', 'Bad debt recovery'] as const;
const pdfOfInvoice = { entity: 'invoicePdf', field: 'invoiceNumber' } as const;

/** The reconciliation totals R1 to R17 (domain.md 6.2), as far as the sheets can say them before billing. */
export const totalDeclarations: readonly TotalDeclaration[] = [
  {
    id: 'R1',
    measures: [
      {
        entity: 'customer',
        by: {
          Status: 'customerStatus',
          Category: 'customerCategory',
          Province: 'billingProvince',
          'Sales Agent': 'salesAgent',
        },
      },
    ],
  },
  {
    id: 'R2',
    measures: [
      {
        entity: 'subscription',
        by: {
          Status: 'status',
          Service: 'service',
          Customer: 'customer',
          Province: 'serviceLocation.province',
          Supplier: 'supplier',
          'Sales Agent': 'salesAgent',
        },
      },
    ],
  },
  {
    id: 'R3',
    measures: [
      {
        entity: 'subscription',
        where: [{ of: ['status'], isNot: ['Closed'] }],
        amount: 'legacyMrc',
        currency: 'customer.currency',
        by: {
          Service: 'service',
          Customer: 'customer',
          Status: 'status',
          Supplier: 'supplier',
          'Sales Agent': 'salesAgent',
          Subscription: 'legacyId',
        },
      },
    ],
  },
  {
    id: 'R4',
    measures: [
      {
        entity: 'subscriptionItem',
        where: [
          { of: ['item.chargeType'], is: ['One Time'] },
          { of: ['alreadyBilled'], isNot: [true] },
        ],
        amount: oneTimePrice,
        currency: 'item.currency',
        by: { Product: 'item', Service: 'subscription.service', Subscription: 'subscription' },
      },
    ],
  },
  {
    id: 'R5',
    measures: [
      {
        kind: { en: 'DIDs', fr: 'DID' },
        entity: 'subscriptionItem',
        where: [running, { of: identifierLabels, is: ['DID'] }],
        units: 'quantity',
        by: { Supplier: 'subscription.supplier', Service: 'subscription.service' },
      },
      {
        kind: { en: 'Equipment', fr: 'Équipement' },
        entity: 'subscriptionItem',
        where: [running, { of: ['itemKind'], is: ['Product'] }, { of: identifierLabels, isNot: ['DID'] }],
        units: 'quantity',
        by: { Product: 'item' },
      },
    ],
  },
  {
    id: 'R6',
    measures: [
      {
        entity: 'balanceForward',
        amount: 'balanceForwardAmount',
        currency: 'currency',
        split: {
          by: 'Ageing Bucket',
          columns: ['ageingCurrent', 'ageing30', 'ageing60', 'ageing90'],
        },
        by: { Customer: 'customer', Province: 'customer.billingProvince' },
      },
    ],
  },
  {
    id: 'R7',
    measures: [
      {
        kind: { en: 'Open invoices', fr: 'Factures ouvertes' },
        entity: 'invoice',
        where: [{ of: ['status'], is: ['Open', 'Partially Paid', 'Disputed'] }],
        amount: 'balance',
        currency: 'currency',
        by: { Status: 'status', Customer: 'customer' },
      },
      {
        kind: { en: 'Credits', fr: 'Crédits' },
        entity: 'adjustment',
        where: [
          { of: ['kind'], isNot: raisesDebt },
          { of: ['balance'], isNotZero: true },
        ],
        amount: 'balance',
        currency: 'currency',
        by: {},
      },
      {
        kind: { en: 'Unapplied payments', fr: 'Paiements non imputés' },
        entity: 'payment',
        where: [
          { of: ['status'], isNot: returned },
          { of: ['unappliedAmount'], isNotZero: true },
        ],
        amount: 'unappliedAmount',
        currency: 'currency',
        by: { 'Payment Method': 'method' },
      },
    ],
  },
  {
    id: 'R8',
    measures: [
      {
        entity: 'balanceForward',
        where: [{ of: ['depositHeld'], isNotZero: true }],
        amount: 'depositHeld',
        currency: 'currency',
        by: { Customer: 'customer' },
      },
    ],
  },
  {
    id: 'R9',
    measures: [
      {
        kind: { en: 'Revenue', fr: 'Revenus' },
        entity: 'invoice',
        where: [{ of: ['status'], isNot: ['Void'] }],
        amount: 'subtotal',
        currency: 'currency',
        month: 'invoiceDate',
        by: { Customer: 'customer', Status: 'status' },
      },
      {
        kind: { en: 'Invoice lines', fr: 'Lignes de facture' },
        entity: 'invoiceLine',
        where: [{ of: ['invoiceNumber.status'], isNot: ['Void'] }],
        amount: 'amount',
        currency: 'invoiceNumber.currency',
        month: 'invoiceNumber.invoiceDate',
        by: { 'G/L Account': 'glCode' },
      },
      {
        kind: { en: 'Taxes', fr: 'Taxes' },
        entity: 'invoice',
        where: [{ of: ['status'], isNot: ['Void'] }],
        currency: 'currency',
        month: 'invoiceDate',
        split: { by: 'Jurisdiction', columns: taxFieldNames, within: 'customer.billingProvince' },
        by: {},
      },
    ],
  },
  {
    id: 'R10',
    measures: [
      {
        kind: { en: 'Payments', fr: 'Paiements' },
        entity: 'payment',
        where: [{ of: ['status'], isNot: returned }],
        amount: 'amount',
        currency: 'currency',
        month: 'paymentDate',
        by: { 'Payment Method': 'method', Customer: 'customer' },
      },
      {
        kind: { en: 'Returned payments', fr: 'Paiements retournés' },
        entity: 'payment',
        where: [{ of: ['status'], is: returned }],
        amount: 'amount',
        currency: 'currency',
        month: 'paymentDate',
        by: { Status: 'status' },
      },
    ],
  },
  {
    id: 'R11',
    measures: [
      {
        entity: 'customer',
        where: [{ of: ['papMethod'], is: ['Bank', 'Card'] }],
        by: { Institution: 'bankInstitution', Status: 'customerStatus' },
      },
    ],
    later: {
      en: 'What is withdrawn from them is known once the first invoices are rehearsed.',
      fr: 'Ce qui leur est prélevé se sait une fois les premières factures répétées.',
    },
  },
  {
    id: 'R12',
    measures: [],
    later: {
      en: 'No sheet holds commissions paid; they come with the commission statements.',
      fr: 'Aucune feuille ne contient les commissions payées; elles viennent avec les relevés de commission.',
    },
  },
  {
    id: 'R13',
    measures: [
      {
        kind: { en: 'Supplier cost', fr: 'Coût du fournisseur' },
        entity: 'usageRecord',
        amount: 'supplierCost',
        currency: 'supplier.currency',
        by: { Supplier: 'supplier', 'Rate Type': 'rateType', Status: 'status' },
      },
      {
        kind: { en: 'Seconds', fr: 'Secondes' },
        entity: 'usageRecord',
        units: 'durationSeconds',
        by: {},
      },
    ],
    later: {
      en: 'Amounts at your own rates are known once usage is rated.',
      fr: 'Les montants à vos propres tarifs se savent une fois l’utilisation tarifée.',
    },
  },
  {
    id: 'R14',
    measures: [
      {
        kind: { en: 'Active', fr: 'Actifs' },
        entity: 'contract',
        where: [{ of: ['status'], is: ['Active'] }],
        by: { Service: 'subscription.service', Customer: 'subscription.customer' },
      },
      {
        kind: { en: 'Expiring', fr: 'Venant à échéance' },
        entity: 'contract',
        where: [{ of: ['status'], is: ['Active'] }],
        month: 'endDate',
        by: {},
      },
      {
        kind: { en: 'All contracts', fr: 'Tous les contrats' },
        entity: 'contract',
        by: { Status: 'status' },
      },
    ],
  },
  {
    id: 'R15',
    measures: [],
    later: {
      en: 'Cost against revenue is known once the items are priced in the rehearsal.',
      fr: 'Les coûts et revenus se comparent une fois les éléments chiffrés dans la répétition.',
    },
  },
  {
    id: 'R16',
    measures: [
      {
        kind: { en: 'Invoices with PDF', fr: 'Factures avec PDF' },
        entity: 'invoice',
        where: [{ of: [], referredBy: { ...pdfOfInvoice, present: true } }],
        by: {},
      },
      {
        kind: { en: 'Invoices without PDF', fr: 'Factures sans PDF' },
        entity: 'invoice',
        where: [{ of: [], referredBy: { ...pdfOfInvoice, present: false } }],
        by: { Status: 'status' },
      },
      {
        kind: { en: 'Orphan files', fr: 'Fichiers orphelins' },
        entity: 'invoicePdf',
        where: [{ of: ['invoiceNumber.invoiceNumber'], isNothing: true }],
        by: {},
      },
    ],
  },
  {
    id: 'R17',
    measures: [],
    later: {
      en: 'Rows left out are signed off at switch-over; rows in error are counted below, sheet by sheet.',
      fr: 'Les lignes écartées sont approuvées à la bascule; celles en erreur sont comptées plus bas, par feuille.',
    },
  },
];
