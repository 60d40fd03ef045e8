import { defineEntity } from '../../entity/entity';
import { choice, date, decimal, money, reference } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';
import { oneAtATime } from '../one-at-a-time';
import { amountsInOrder } from './amounts-in-order';

/** domain.md 3.16: the price of one item on a price list, by contract type and quantity where these matter. */
export const priceListLine = defineEntity({
  name: 'priceListLine',
  label: { en: 'Price List Line', fr: 'Ligne de liste de prix' },
  sheet: { en: 'Price List Lines', fr: 'Lignes de liste de prix' },
  table: 'PriceListLines',
  purpose: {
    en: 'What each item costs on a price list. A price per contract type or per quantity is a row of its own; a new price is a new row.',
    fr: 'Le prix de chaque élément d’une liste de prix. Un prix par type de contrat ou par quantité est une ligne à part; un nouveau prix est une nouvelle ligne.',
  },
  key: ['priceList', 'itemKind', 'item', 'contractType', 'minQty', 'validFrom'],
  referenceBy: 'item',
  fields: {
    priceList: reference({
      to: 'priceList',
      required: 'always',
      label: { en: 'Price List', fr: 'Liste de prix' },
      help: { en: 'The name of the price list.', fr: 'Le nom de la liste de prix.' },
      synonyms: ['price list name', 'price book', 'pricelist', 'grille de prix'],
      example: 'Retail 2026',
    }),
    itemKind: choice({
      list: 'priceListItemKind',
      required: 'always',
      label: { en: 'Item Kind', fr: 'Genre d’élément' },
      help: {
        en: 'Service, Product, Charge, Sub-Charge or Usage Rate.',
        fr: 'Service, produit, frais, sous-frais ou tarif d’utilisation.',
      },
      synonyms: ['kind', 'item type', 'genre', 'type d’élément'],
      example: 'Charge',
    }),
    item: reference({
      to: {
        by: 'itemKind',
        targets: {
          Service: 'service',
          Product: 'product',
          Charge: 'charge',
          'Sub-Charge': 'subCharge',
          'Usage Rate': 'usageRate',
        },
      },
      required: 'always',
      label: { en: 'Item', fr: 'Élément' },
      help: {
        en: 'The code of the catalog item this is the price of.',
        fr: 'Le code de l’élément du catalogue dont c’est le prix.',
      },
      synonyms: ['item code', 'sku', 'product code', 'code d’élément', 'code de produit'],
      example: 'FIBRE-500',
    }),
    contractType: reference({
      to: 'contractType',
      label: { en: 'Contract Type', fr: 'Type de contrat' },
      help: {
        en: 'The contract type this price is for; blank for any and for none.',
        fr: 'Le type de contrat visé par ce prix; vide pour tous et pour aucun.',
      },
      synonyms: ['contract', 'term', 'contrat', 'durée du contrat'],
      example: '36M + 12M',
    }),
    price: money({
      scale: 6,
      required: 'always',
      label: { en: 'Price', fr: 'Prix' },
      help: {
        en: 'Price before taxes, in the currency of the list. Negative for a discount.',
        fr: 'Prix avant taxes, dans la devise de la liste. Négatif pour un rabais.',
      },
      synonyms: ['amount', 'unit price', 'rate', 'list price', 'montant', 'prix unitaire', 'tarif'],
      example: '47.95',
    }),
    priceType: choice({
      list: 'priceType',
      required: 'always',
      label: { en: 'Price Type', fr: 'Type de prix' },
      help: {
        en: 'Flat Fee is charged once whatever the quantity; Per Unit is multiplied by it.',
        fr: 'Forfaitaire est facturé une fois, peu importe la quantité; Par unité est multiplié par elle.',
      },
      synonyms: ['pricing', 'pricing method', 'mode de prix', 'tarification'],
      example: 'Flat Fee',
    }),
    minQty: decimal({
      scale: 4,
      min: '0',
      label: { en: 'Min Qty', fr: 'Qté minimale' },
      help: {
        en: 'Smallest quantity this price is for; blank for any.',
        fr: 'Plus petite quantité visée par ce prix; vide pour toutes.',
      },
      synonyms: ['minimum quantity', 'from quantity', 'quantity break', 'quantité minimale', 'à partir de'],
      example: '1',
    }),
    maxQty: decimal({
      scale: 4,
      min: '0',
      label: { en: 'Max Qty', fr: 'Qté maximale' },
      help: {
        en: 'Largest quantity this price is for, not below Min Qty; blank without limit.',
        fr: 'Plus grande quantité visée par ce prix, pas sous la quantité minimale; vide sans limite.',
      },
      synonyms: ['maximum quantity', 'to quantity', 'up to', 'quantité maximale', 'jusqu’à'],
      example: '10',
    }),
    validFrom: date({
      required: 'always',
      label: { en: 'Valid From', fr: 'Valide du' },
      help: { en: 'First day of this price.', fr: 'Premier jour de ce prix.' },
      synonyms: ['effective from', 'start date', 'en vigueur du', 'date de début'],
      example: '2026-01-01',
    }),
    validTo: date({
      label: { en: 'Valid To', fr: 'Valide au' },
      help: {
        en: 'Last day of this price; blank while it goes on.',
        fr: 'Dernier jour de ce prix; vide tant qu’il continue.',
      },
      synonyms: ['effective to', 'end date', 'expiry', 'en vigueur au', 'date de fin'],
      example: '2026-12-31',
    }),
  },
  rowRules: [amountsInOrder('minQty', 'maxQty'), datesInOrder('validFrom', 'validTo')],
  tableRules: [
    oneAtATime({
      code: 'V308',
      scope: ['priceList', 'itemKind', 'item', 'contractType', 'minQty'],
      from: 'validFrom',
      to: 'validTo',
      expected: {
        en: 'a day after the previous price of this item on this list has ended',
        fr: 'un jour après la fin du prix précédent de cet élément sur cette liste',
      },
    }),
  ],
});
