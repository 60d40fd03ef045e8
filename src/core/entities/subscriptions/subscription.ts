import { defineEntity } from '../../entity/entity';
import { choice, code, date, legacyId, money, reference, text } from '../../entity/fields';
import { identifierValueFields } from '../catalog/identifier-fields';
import { secretIdentifiers } from '../catalog/secret-identifiers';
import { service } from '../catalog/service';
import { lookup } from '../table-lookup';
import { itemsAddUpToLegacyMrc } from './legacy-mrc-rule';
import { subscriptionRowRules } from './subscription-row-rules';
import { subscriptionTableRules } from './subscription-table-rules';

/** domain.md 3.19: ties a customer, a service location and exactly one service. */
export const subscription = defineEntity({
  name: 'subscription',
  label: { en: 'Subscription', fr: 'Abonnement' },
  sheet: { en: 'Subscriptions', fr: 'Abonnements' },
  table: 'Subscriptions',
  purpose: {
    en: 'What each customer is served with, where and since when. One row per service; several services are several rows.',
    fr: 'Ce que chaque client reçoit, où et depuis quand. Une ligne par service; plusieurs services font plusieurs lignes.',
  },
  key: ['legacyId'],
  naturalKey: ['subscriptionIdentifier', 'effectiveFrom'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    subscriptionIdentifier: code({
      maxLength: 50,
      required: 'always',
      label: { en: 'Subscription Identifier', fr: 'Identifiant d’abonnement' },
      help: {
        en: 'What the subscription is known by: a telephone number, circuit or username. Only one subscription has it at a time.',
        fr: 'Ce qui désigne l’abonnement : un numéro de téléphone, un circuit, un nom d’utilisateur. Un seul abonnement le porte à la fois.',
      },
      synonyms: [
        'subscription number',
        'subscription #',
        'service number',
        'phone number',
        'circuit',
        'username',
        'nº d’abonnement',
        'numéro de téléphone',
      ],
      example: '5145550123',
    }),
    customer: reference({
      to: 'customer',
      required: 'always',
      label: { en: 'Customer', fr: 'Client' },
      help: { en: 'Legacy ID of the customer who is billed.', fr: 'ID d’origine du client facturé.' },
      synonyms: [
        'customer id',
        'account',
        'account number',
        'account #',
        'client id',
        'compte',
        'numéro de client',
      ],
      example: 'C-1001',
    }),
    serviceLocation: reference({
      to: 'serviceLocation',
      within: { field: 'customer', target: 'customer' },
      required: 'always',
      label: { en: 'Service Location', fr: 'Emplacement de service' },
      help: {
        en: 'Legacy ID of the location served. It must belong to the customer.',
        fr: 'ID d’origine de l’emplacement desservi. Il doit appartenir au client.',
      },
      synonyms: ['location', 'location id', 'service address', 'site', 'adresse de service', 'emplacement'],
      example: 'L-1001',
    }),
    billingAddress: reference({
      to: 'serviceLocation',
      within: { field: 'customer', target: 'customer' },
      label: { en: 'Billing Address', fr: 'Adresse de facturation' },
      help: {
        en: 'Legacy ID of the location bills go to, where it is not the account’s.',
        fr: 'ID d’origine de l’emplacement où vont les factures, si ce n’est pas celui du compte.',
      },
      synonyms: ['billing location', 'bill to', 'emplacement de facturation', 'facturer à'],
      example: 'L-1002',
    }),
    category: reference({
      to: 'category',
      label: { en: 'Category', fr: 'Catégorie' },
      help: {
        en: 'The catalog category the service is chosen from.',
        fr: 'La catégorie du catalogue où le service est choisi.',
      },
      synonyms: ['service category', 'group', 'catégorie de service', 'groupe'],
      example: 'Internet',
    }),
    service: reference({
      to: 'service',
      within: { field: 'category', target: 'category' },
      required: 'always',
      label: { en: 'Service', fr: 'Service' },
      help: {
        en: 'The code of the one service subscribed to.',
        fr: 'Le code du seul service de l’abonnement.',
      },
      synonyms: ['service code', 'plan', 'package', 'offer', 'code de service', 'forfait'],
      example: 'SVC-1300',
    }),
    supplier: reference({
      to: 'supplier',
      label: { en: 'Supplier', fr: 'Fournisseur' },
      help: {
        en: 'Who provides it, where it is not the service’s supplier.',
        fr: 'Qui le fournit, si ce n’est pas le fournisseur du service.',
      },
      synonyms: ['vendor', 'carrier', 'provider', 'transporteur'],
      example: 'SUP-01',
    }),
    supplierAccountCircuit: code({
      maxLength: 50,
      label: { en: 'Supplier Account / Circuit', fr: 'Compte ou circuit du fournisseur' },
      help: {
        en: 'The account or circuit by which the supplier invoices it.',
        fr: 'Le compte ou circuit sous lequel le fournisseur le facture.',
      },
      synonyms: [
        'supplier account',
        'supplier circuit',
        'carrier circuit',
        'compte fournisseur',
        'circuit fournisseur',
      ],
      example: 'CKT-77120',
    }),
    salesAgent: reference({
      to: 'salesAgent',
      label: { en: 'Sales Agent', fr: 'Agent de vente' },
      help: { en: 'Legacy ID of the agent who sold it.', fr: 'ID d’origine de l’agent qui l’a vendu.' },
      synonyms: ['agent', 'salesperson', 'representative', 'sales rep', 'représentant', 'vendeur assigné'],
      example: 'A-01',
    }),
    effectiveFrom: date({
      required: 'always',
      label: { en: 'Effective From', fr: 'En vigueur du' },
      help: {
        en: 'First day of service. SmartBilling charges back to it when it lies before the current cycle.',
        fr: 'Premier jour du service. SmartBilling facture depuis ce jour s’il précède le cycle courant.',
      },
      synonyms: [
        'service start',
        'service start date',
        'start date',
        'activation date',
        'début du service',
        'date d’activation',
        'date de début',
      ],
      example: '2026-11-01',
    }),
    effectiveTo: date({
      required: 'conditional',
      label: { en: 'Effective To', fr: 'En vigueur au' },
      help: {
        en: 'Last day of service; required for a Closed subscription, blank otherwise if it goes on.',
        fr: 'Dernier jour du service; obligatoire pour un abonnement fermé, vide s’il continue.',
      },
      synonyms: [
        'service end',
        'service end date',
        'end date',
        'cancel date',
        'fin du service',
        'date d’annulation',
        'date de fin',
      ],
      example: '2027-10-31',
    }),
    billingStartDate: date({
      required: 'always',
      label: { en: 'Billing Start Date', fr: 'Date de début de facturation' },
      help: {
        en: 'First day SmartBilling charges: the day after Billed Through.',
        fr: 'Premier jour que SmartBilling facture : le lendemain de Facturé jusqu’au.',
      },
      synonyms: [
        'billing start',
        'bill from',
        'first bill date',
        'début de facturation',
        'facturer à partir du',
      ],
      example: '2026-11-01',
    }),
    billedThrough: date({
      required: 'always',
      label: { en: 'Billed Through', fr: 'Facturé jusqu’au' },
      help: {
        en: 'Last day the legacy system has billed.',
        fr: 'Dernier jour facturé par l’ancien système.',
      },
      synonyms: [
        'billed to',
        'paid through',
        'last billed',
        'billed until',
        'dernière facturation',
        'facturé au',
      ],
      example: '2026-10-31',
    }),
    contractType: reference({
      to: 'contractType',
      label: { en: 'Contract Type', fr: 'Type de contrat' },
      help: {
        en: 'The name of a contract type the service offers; blank without a contract.',
        fr: 'Le nom d’un type de contrat offert par le service; vide sans contrat.',
      },
      synonyms: ['contract', 'term', 'contract term', 'contrat', 'durée du contrat'],
      example: '36M + 12M',
    }),
    contractStart: date({
      required: 'conditional',
      label: { en: 'Contract Start', fr: 'Début du contrat' },
      help: {
        en: 'First day of the contract’s current term.',
        fr: 'Premier jour de la durée en cours du contrat.',
      },
      synonyms: ['contract start date', 'contract from', 'contract date', 'date de début du contrat'],
      example: '2026-11-01',
    }),
    contractEnd: date({
      required: 'conditional',
      label: { en: 'Contract End', fr: 'Fin du contrat' },
      help: {
        en: 'Last day of the contract’s current term.',
        fr: 'Dernier jour de la durée en cours du contrat.',
      },
      synonyms: [
        'contract end date',
        'contract to',
        'contract expiry',
        'date de fin du contrat',
        'échéance du contrat',
      ],
      example: '2029-10-31',
    }),
    priceList: reference({
      to: 'priceList',
      label: { en: 'Price List', fr: 'Liste de prix' },
      help: {
        en: 'The price list that applies; blank for catalog prices.',
        fr: 'La liste de prix applicable; vide pour les prix du catalogue.',
      },
      synonyms: ['pricelist', 'price book', 'grille de prix', 'liste tarifaire'],
    }),
    status: choice({
      list: 'subscriptionStatus',
      required: 'always',
      label: { en: 'Status', fr: 'État' },
      help: {
        en: 'Pending, Active, Suspended or Closed. Closed needs Effective To.',
        fr: 'En attente, actif, suspendu ou fermé. Fermé exige En vigueur au.',
      },
      synonyms: ['subscription status', 'service status', 'state', 'statut', 'état de l’abonnement'],
      example: 'Active',
    }),
    purchaseOrderNumber: code({
      maxLength: 50,
      label: { en: 'Purchase Order #', fr: 'Nº de bon de commande' },
      help: { en: 'The customer’s purchase order for it.', fr: 'Le bon de commande du client.' },
      synonyms: ['po number', 'po', 'bon de commande', 'numéro de bon de commande'],
      example: 'PO-2231',
    }),
    ...identifierValueFields,
    legacyMrc: money({
      scale: 2,
      required: 'always',
      label: { en: 'Legacy MRC', fr: 'Frais mensuels d’origine' },
      help: {
        en: 'What the legacy system bills for it each month, before taxes. Its items are compared with it.',
        fr: 'Ce que l’ancien système en facture chaque mois, avant taxes. Ses éléments y sont comparés.',
      },
      synonyms: [
        'mrc',
        'monthly recurring charge',
        'monthly amount',
        'monthly charge',
        'monthly fee',
        'frais mensuels',
        'mensualité',
        'montant mensuel',
      ],
      example: '49.95',
    }),
    notes: text({
      maxLength: 4000,
      multiline: true,
      label: { en: 'Notes', fr: 'Notes' },
      help: {
        en: 'Anything worth keeping. At most 4000 characters.',
        fr: 'Tout ce qui mérite d’être gardé. Au plus 4000 caractères.',
      },
      synonyms: ['note', 'comments', 'remarks', 'commentaires', 'remarques'],
      example: 'Moved from the old plan in March.',
    }),
  },
  rowRules: subscriptionRowRules,
  tableRules: [...subscriptionTableRules, itemsAddUpToLegacyMrc],
  secrets: secretIdentifiers((others) => {
    const serviceOf = lookup(service, others);
    return (row) => serviceOf(row('service'));
  }),
});
