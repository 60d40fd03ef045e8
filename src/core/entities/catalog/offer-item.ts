import { defineEntity } from '../../entity/entity';
import { choice, decimal, money, reference, yesNo } from '../../entity/fields';

/** domain.md 3.32: one thing an offer consists of, at a quantity and price that may be the offer's own. */
export const offerItem = defineEntity({
  name: 'offerItem',
  label: { en: 'Offer Item', fr: 'Élément d’offre' },
  sheet: { en: 'Offer Items', fr: 'Éléments d’offre' },
  table: 'OfferItems',
  purpose: {
    en: 'Links each offer to its products, services and charges.',
    fr: 'Relie chaque offre à ses produits, services et frais.',
  },
  key: ['offer', 'itemKind', 'item'],
  referenceBy: 'item',
  fields: {
    offer: reference({
      to: 'offer',
      required: 'always',
      label: { en: 'Offer', fr: 'Offre' },
      help: { en: 'The code of the offer.', fr: 'Le code de l’offre.' },
      synonyms: ['offer code', 'bundle', 'package', 'code d’offre', 'forfait'],
      example: 'DUO-FIBRE-TV',
    }),
    itemKind: choice({
      list: 'offerItemKind',
      required: 'always',
      label: { en: 'Item Kind', fr: 'Genre d’élément' },
      help: { en: 'Service, Product or Charge.', fr: 'Service, produit ou frais.' },
      synonyms: ['kind', 'item type', 'genre', 'type d’élément'],
      example: 'Service',
    }),
    item: reference({
      to: { by: 'itemKind', targets: { Service: 'service', Product: 'product', Charge: 'charge' } },
      required: 'always',
      label: { en: 'Item', fr: 'Élément' },
      help: { en: 'The code of the catalog item.', fr: 'Le code de l’élément du catalogue.' },
      synonyms: ['item code', 'component', 'code d’élément', 'composante'],
      example: 'SVC-1300',
    }),
    quantityOverride: decimal({
      controlTotal: true,
      scale: 4,
      positive: true,
      label: { en: 'Quantity Override', fr: 'Quantité particulière' },
      help: {
        en: 'Quantity in this offer, above 0; blank for one.',
        fr: 'Quantité dans cette offre, supérieure à 0; vide pour une.',
      },
      synonyms: ['quantity', 'qty', 'quantité', 'qté'],
      example: '1',
    }),
    priceOverride: money({
      scale: 6,
      label: { en: 'Price Override', fr: 'Prix particulier' },
      help: {
        en: 'The price in this offer where it differs from the item’s own.',
        fr: 'Le prix dans cette offre s’il diffère de celui de l’élément.',
      },
      synonyms: ['price', 'special price', 'prix', 'prix spécial'],
      example: '39.95',
    }),
    mandatory: yesNo({
      required: 'always',
      label: { en: 'Mandatory', fr: 'Obligatoire' },
      help: {
        en: 'Yes when the offer cannot be sold without it.',
        fr: 'Oui si l’offre ne peut se vendre sans lui.',
      },
      synonyms: ['required', 'is mandatory', 'requis'],
      example: 'Yes',
    }),
  },
});
