import { defineEntity } from '../../entity/entity';
import { choice, date, decimal, integer, legacyId, money, reference, yesNo } from '../../entity/fields';
import { catalogItems } from '../catalog/catalog-item';
import { identifierValueFields } from '../catalog/identifier-fields';
import { secretIdentifiers } from '../catalog/secret-identifiers';
import { subscriptionItemRowRules } from './subscription-item-rules';
import { subscriptionItemTableRules } from './subscription-item-table-rules';

/** domain.md 3.20: a product, charge, sub-charge or usage rate as one subscription or customer has it. */
export const subscriptionItem = defineEntity({
  name: 'subscriptionItem',
  label: { en: 'Subscription Item', fr: 'Élément d’abonnement' },
  sheet: { en: 'Subscription Items', fr: 'Éléments d’abonnement' },
  table: 'SubscriptionItems',
  purpose: {
    en: 'The products, charges, sub-charges and usage rates of each subscription, with quantities and prices of their own.',
    fr: 'Les produits, frais, sous-frais et tarifs d’utilisation de chaque abonnement, avec leurs quantités et prix propres.',
  },
  key: ['legacyId'],
  naturalKey: ['subscription', 'itemKind', 'item', 'billingIdentifier1', 'effectiveFrom'],
  referenceBy: 'legacyId',
  fields: {
    legacyId,
    subscription: reference({
      to: 'subscription',
      required: 'conditional',
      label: { en: 'Subscription', fr: 'Abonnement' },
      help: {
        en: 'Legacy ID of the subscription it belongs to; blank for an item billed straight to a customer.',
        fr: 'ID d’origine de l’abonnement dont il fait partie; vide pour un élément facturé directement à un client.',
      },
      synonyms: [
        'subscription id',
        'service id',
        'subscription legacy id',
        'id d’abonnement',
        'nº d’abonnement',
      ],
      example: 'S-1001',
    }),
    customer: reference({
      to: 'customer',
      required: 'conditional',
      label: { en: 'Customer', fr: 'Client' },
      help: {
        en: 'Legacy ID of the customer, only for a product or charge billed straight to one.',
        fr: 'ID d’origine du client, seulement pour un produit ou des frais facturés directement.',
      },
      synonyms: ['customer id', 'account', 'account number', 'direct customer', 'compte', 'numéro de client'],
      example: 'C-1001',
    }),
    itemKind: choice({
      list: 'itemKind',
      required: 'always',
      label: { en: 'Item Kind', fr: 'Genre d’élément' },
      help: {
        en: 'Product, Charge, Sub-Charge or Usage Rate.',
        fr: 'Produit, frais, sous-frais ou tarif d’utilisation.',
      },
      synonyms: ['kind', 'item type', 'genre', 'type d’élément'],
      example: 'Charge',
    }),
    item: reference({
      to: {
        by: 'itemKind',
        targets: {
          Product: 'product',
          Charge: 'charge',
          'Sub-Charge': 'subCharge',
          'Usage Rate': 'usageRate',
        },
      },
      required: 'always',
      label: { en: 'Item', fr: 'Élément' },
      help: {
        en: 'The code of the catalog item, one of those of the service.',
        fr: 'Le code de l’élément du catalogue, parmi ceux du service.',
      },
      synonyms: [
        'item code',
        'product code',
        'charge code',
        'sku',
        'usoc',
        'code d’élément',
        'code de produit',
        'code de frais',
      ],
      example: 'FIBRE-500',
    }),
    parentItem: reference({
      to: 'subscriptionItem',
      within: { field: 'subscription', target: 'subscription' },
      required: 'conditional',
      label: { en: 'Parent Item', fr: 'Élément parent' },
      help: {
        en: 'Only for a Sub-Charge: Legacy ID of the subscription item it hangs on.',
        fr: 'Seulement pour des sous-frais : ID d’origine de l’élément d’abonnement auquel ils se rattachent.',
      },
      synonyms: ['parent', 'parent id', 'parent line', 'ligne parente'],
    }),
    quantity: decimal({
      controlTotal: true,
      scale: 4,
      positive: true,
      required: 'always',
      label: { en: 'Quantity', fr: 'Quantité' },
      help: {
        en: 'Above 0; whole for products, 1 for a flat fee.',
        fr: 'Supérieure à 0; entière pour un produit, 1 pour un prix forfaitaire.',
      },
      synonyms: ['qty', 'units', 'count', 'qté', 'nombre', 'unités'],
      example: '1',
    }),
    unitPriceOverride: money({
      scale: 6,
      label: { en: 'Unit Price Override', fr: 'Prix unitaire particulier' },
      help: {
        en: 'The unit price where it differs from the catalog or price list; blank to use theirs.',
        fr: 'Le prix unitaire s’il diffère du catalogue ou de la liste de prix; vide pour prendre le leur.',
      },
      synonyms: [
        'price',
        'unit price',
        'rate',
        'amount',
        'price override',
        'prix',
        'prix unitaire',
        'montant',
      ],
      example: '44.95',
    }),
    costOverride: money({
      scale: 6,
      min: '0',
      label: { en: 'Cost Override', fr: 'Coût particulier' },
      help: {
        en: 'The unit cost where it differs from the catalog, 0 or more.',
        fr: 'Le coût unitaire s’il diffère du catalogue, 0 ou plus.',
      },
      synonyms: ['cost', 'unit cost', 'coût', 'coût unitaire'],
      example: '18.00',
    }),
    effectiveFrom: date({
      required: 'always',
      label: { en: 'Effective From', fr: 'En vigueur du' },
      help: {
        en: 'First day of the item, within the dates of its subscription.',
        fr: 'Premier jour de l’élément, dans les dates de son abonnement.',
      },
      synonyms: ['start date', 'from', 'activation date', 'date de début', 'date d’activation'],
      example: '2026-11-01',
    }),
    effectiveTo: date({
      label: { en: 'Effective To', fr: 'En vigueur au' },
      help: {
        en: 'Last day of the item; blank while it goes on.',
        fr: 'Dernier jour de l’élément; vide tant qu’il continue.',
      },
      synonyms: ['end date', 'to', 'cancel date', 'date de fin', 'date d’annulation'],
      example: '2027-10-31',
    }),
    alreadyBilled: yesNo({
      required: 'conditional',
      label: { en: 'Already Billed', fr: 'Déjà facturé' },
      help: {
        en: 'Yes when the legacy system has billed a one-time item, so that it is not billed again.',
        fr: 'Oui si l’ancien système a facturé un élément unique, pour qu’il ne le soit pas de nouveau.',
      },
      synonyms: ['billed', 'is billed', 'facturé', 'déjà facturée'],
      example: 'Yes',
    }),
    installments: integer({
      min: 0,
      label: { en: 'Installments', fr: 'Versements' },
      help: {
        en: 'Number of payments of financed equipment.',
        fr: 'Nombre de versements d’un équipement financé.',
      },
      synonyms: ['number of payments', 'instalments', 'nombre de versements', 'paiements'],
      example: '24',
    }),
    installmentsRemaining: integer({
      min: 0,
      label: { en: 'Installments Remaining', fr: 'Versements restants' },
      help: {
        en: 'Payments still to be billed, at most Installments.',
        fr: 'Versements encore à facturer, au plus Versements.',
      },
      synonyms: ['remaining', 'remaining payments', 'payments left', 'restants', 'paiements restants'],
      example: '10',
    }),
    ...identifierValueFields,
    proration: choice({
      list: 'proration',
      label: { en: 'Proration', fr: 'Calcul au prorata' },
      help: {
        en: 'How a part of a period is billed; blank to follow the operational parameters.',
        fr: 'Comment une partie de période est facturée; vide pour suivre les paramètres d’exploitation.',
      },
      synonyms: ['prorate', 'pro rata', 'prorata'],
      example: 'Daily',
    }),
    discountEndDate: date({
      label: { en: 'Discount End Date', fr: 'Date de fin du rabais' },
      help: {
        en: 'For a discount with an end: its last day.',
        fr: 'Pour un rabais qui prend fin : son dernier jour.',
      },
      synonyms: ['promo end', 'promotion end date', 'discount expiry', 'fin du rabais', 'fin de promotion'],
      example: '2027-04-30',
    }),
    commissionableOverride: yesNo({
      label: { en: 'Commissionable Override', fr: 'Commissionnable particulier' },
      help: {
        en: 'Whether it earns commission, where that differs from the catalog.',
        fr: 'S’il donne droit à commission, lorsque cela diffère du catalogue.',
      },
      synonyms: ['commissionable', 'commission', 'commissionnable'],
      example: 'No',
    }),
  },
  rowRules: subscriptionItemRowRules,
  tableRules: subscriptionItemTableRules,
  secrets: secretIdentifiers(catalogItems),
});
