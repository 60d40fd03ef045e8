import { defineEntity } from '../../entity/entity';
import { choice, code, date } from '../../entity/fields';
import { datesInOrder } from '../../entity/row-rules';

/** domain.md 3.16: the header of a price list; its prices are price list lines. */
export const priceList = defineEntity({
  name: 'priceList',
  label: { en: 'Price List', fr: 'Liste de prix' },
  sheet: { en: 'Price Lists', fr: 'Listes de prix' },
  table: 'PriceLists',
  purpose: {
    en: 'Named lists of prices for a kind of customer, in one currency. Their prices are on the Price List Lines sheet.',
    fr: 'Des listes de prix nommées pour un genre de clientèle, dans une devise. Leurs prix sont dans la feuille Lignes de liste de prix.',
  },
  key: ['priceListName'],
  referenceBy: 'priceListName',
  fields: {
    priceListName: code({
      maxLength: 100,
      required: 'always',
      unique: true,
      label: { en: 'Price List Name', fr: 'Nom de la liste de prix' },
      help: {
        en: 'The name customers and subscriptions refer to. Unique.',
        fr: 'Le nom auquel clients et abonnements font référence. Unique.',
      },
      synonyms: ['price list', 'price book', 'pricelist', 'list name', 'liste de prix', 'grille de prix'],
      example: 'Retail 2026',
    }),
    audience: choice({
      list: 'priceListAudience',
      label: { en: 'Audience', fr: 'Clientèle' },
      help: {
        en: 'Who it is for: Retail, Wholesale, Agent or one Customer.',
        fr: 'À qui elle s’adresse : détail, gros, agent ou un client.',
      },
      synonyms: ['price list type', 'market', 'channel', 'marché', 'type de liste'],
      example: 'Retail',
    }),
    currency: choice({
      list: 'currency',
      required: 'always',
      label: { en: 'Currency', fr: 'Devise' },
      help: { en: 'Currency of all its prices.', fr: 'Devise de tous ses prix.' },
      synonyms: ['currency code', 'code de devise', 'monnaie'],
      example: 'CAD',
    }),
    validFrom: date({
      required: 'always',
      label: { en: 'Valid From', fr: 'Valide du' },
      help: { en: 'First day the list applies.', fr: 'Premier jour d’application de la liste.' },
      synonyms: ['effective from', 'start date', 'en vigueur du', 'date de début'],
      example: '2026-01-01',
    }),
    validTo: date({
      label: { en: 'Valid To', fr: 'Valide au' },
      help: {
        en: 'Last day the list applies; blank while it goes on.',
        fr: 'Dernier jour d’application de la liste; vide tant qu’elle continue.',
      },
      synonyms: ['effective to', 'end date', 'expiry', 'en vigueur au', 'date de fin'],
      example: '2026-12-31',
    }),
  },
  rowRules: [datesInOrder('validFrom', 'validTo')],
});
